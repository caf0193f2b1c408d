import type { Fault } from '../../model/fault.ts';
import { nearest } from '../../model/nearest.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Contents, Sourced } from '../reading.ts';

/** Sources that belong to nothing, two of one name, and speakers that there aren't. */
export function sourceFaults(sources: Sourced<SourceFile>[], { articles, entities, references }: Contents): Fault[] {
  const ids = new Set(entities.map(({ item }) => item.id));
  const owners = new Set([
    ...references.map(({ item }) => item.id),
    ...entities.flatMap(({ item }) => (item.kind === 'document' ? item.id : [])),
    ...articles.map(({ item }) => item.slug),
  ]);
  const first = new Map<string, string>();
  return sources.flatMap(({ item, source }): Fault[] => {
    const { id, path: file, speakers } = item;
    const known = first.get(id);
    first.set(id, known ?? file);
    return [
      ...(known === undefined ? [] : [duplicate(file, id, known)]),
      ...(owners.has(id) ? [] : [ownerless(file, id, owners)]),
      ...speakers
        .filter((speaker) => !ids.has(speaker))
        .map((speaker): Fault => {
          const meant = nearest(speaker, ids);
          const reason = `Unexpected \`${speaker}\` among \`speakers\`, expected ${meant ? `\`${meant}\`` : 'the id of an entry'}`;
          return { rule: 'doubtful-id', file, ...source.place(['speakers']), reason };
        }),
    ];
  });
}

function duplicate(file: string, id: string, known: string): Fault {
  return { rule: 'duplicate-id', file, reason: `Unexpected second text of \`${id}\`, expected one: ${known}` };
}

function ownerless(file: string, id: string, owners: ReadonlySet<string>): Fault {
  const meant = nearest(id, owners);
  const expected = meant
    ? `\`${meant}\``
    : 'the key of a reference, the id of a document of the glossary or the slug of an article';
  return { rule: 'ownerless-source', file, reason: `Unexpected source \`${id}\`, expected ${expected}` };
}
