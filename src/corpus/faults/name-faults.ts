import type { Fault } from '../../model/fault.ts';
import { isId, toId } from '../../model/id.ts';
import type { Reference } from '../../model/reference.ts';
import { shortened } from '../front-matter.ts';
import type { Contents, Sourced } from '../reading.ts';

/** Slugs and ids, former ones among them, that can't be part of an address, each with what to rename it to. */
export function nameFaults({ articles, entities, references }: Contents): Fault[] {
  return [
    ...articles.flatMap(({ item, source }) => unsafe(item.slug, { file: source.file, ending: '.md' })),
    ...entities.flatMap(({ item, source, path }) => {
      if (path.length === 0) return unsafe(item.id, { file: source.file, ending: '.md' });
      return unsafe(item.id, { file: source.file, place: () => source.place([...path, 'id']) });
    }),
    ...[...articles, ...entities].flatMap(({ item, source, path }) =>
      item.formerly.flatMap((id, index) =>
        unsafe(id, { file: source.file, place: () => source.place([...path, 'formerly', index]) }),
      ),
    ),
    ...references.flatMap(keyFault),
    ...addressKeys(references),
  ];
}

/**
 * Keys that are addresses, as Zotero exports them: in a text an address is a link, so nothing can cite them. One fault
 * a file, since such a file has no other keys.
 */
function addressKeys(references: Sourced<Reference>[]): Fault[] {
  const found = references.filter(({ item }) => citable.test(item.id) && item.id.includes('://'));
  return [...Map.groupBy(found, ({ source }) => source.file).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { item, source, path } = first;
    const more = others.length > 0 ? ` and in ${others.length} more` : '';
    const reason = `Unexpected address \`${item.id}\` as a key${more}, expected a word that a text can cite: \`[@doe2018]\``;
    return [{ rule: 'uncitable-key', file: source.file, ...source.place([...path, 'id']), reason }];
  });
}

function unsafe(name: string, { file, ending = '', place }: Where): Fault[] {
  if (isId(name)) return tooLong(name, { file, place });
  const rule = 'lower-case letters a–z, digits and hyphens';
  const expected = toId(name) ? `\`${toId(name)}${ending}\` (${rule})` : rule;
  return [{ rule: 'unsafe-name', file, ...place?.(), reason: `Unexpected \`${name}${ending}\`, expected ${expected}` }];
}

/** A name becomes that of a folder or file, for which systems allow 255 bytes, some fewer; endings of ours among them. */
const longest = 200;

function tooLong(name: string, { file, place }: Pick<Where, 'file' | 'place'>): Fault[] {
  const length = Buffer.byteLength(name);
  if (length <= longest) return [];
  const reason = `Unexpected name of ${length} bytes \`${shortened(name)}\`, expected at most ${longest}, as for a file`;
  return [{ rule: 'unsafe-name', file, ...place?.(), reason }];
}

/** Pandoc's form of a key, as it can be cited in brackets. https://pandoc.org/MANUAL.html#citation-syntax */
const citable = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?$/u;

function keyFault({ item, source, path }: Sourced<Reference>): Fault[] {
  const at = { file: source.file, place: () => source.place([...path, 'id']) };
  if (citable.test(item.id)) return tooLong(item.id, at);
  const reason = `Unexpected \`${item.id}\`, expected a key of letters, digits and \`: . # $ % & + ? ~ / _ -\` inside`;
  return [{ rule: 'unsafe-name', file: source.file, ...source.place([...path, 'id']), reason }];
}

interface Where {
  file: string;
  /** What follows the name in the file's name. */
  ending?: string;
  /** Where the name stands in the file; absent where it is the file's. */
  place?: (() => { line: number; column: number }) | undefined;
}
