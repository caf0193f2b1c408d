import { fold } from '../model/fold.ts';
import { commonWords } from './common-words.ts';
import { duplicateEntries } from './duplicate-entries.ts';
import type { Inspected, InspectedEntity, Noticed } from './inspected.ts';

/** Entries that are the same, that nothing names, or that lack a summary, and other names that help nobody. */
export function inspectEntries({ articles, entities }: Inspected): Noticed[] {
  const used = surfacesById(articles);
  const named = namedIds(articles, entities, used);
  return [
    ...duplicateEntries(entities),
    ...entities.flatMap((entity) => [...inspectOne(entity, named), ...inspectAliases(entity, used)]),
  ];
}

function inspectOne({ id, name, summary, origin }: InspectedEntity, named: ReadonlySet<string>): Noticed[] {
  const file = origin?.path ?? 'glossary';
  const at = [`id: ${id}`, `name: ${name}`, name];
  return [
    ...(named.has(id)
      ? []
      : [
          {
            rule: 'unnamed-entry',
            file,
            at,
            reason: `Unexpected entry \`${name}\` (\`${id}\`), expected one that an article or another entry names`,
          } as const,
        ]),
    ...(summary.trim() === ''
      ? [
          {
            rule: 'missing-summary',
            file,
            at,
            reason: `Unexpected absence of a summary of \`${name}\`, expected a sentence for its card`,
          } as const,
        ]
      : []),
  ];
}

function inspectAliases(
  { id, kind, name, aliases, origin }: InspectedEntity,
  used: ReadonlyMap<string, Set<string>>,
): Noticed[] {
  const file = origin?.path ?? 'glossary';
  return aliases.flatMap((alias): Noticed[] => {
    const text = typeof alias === 'string' ? alias : alias.text;
    const isAcronym =
      text.length > 1 && text === text.toUpperCase() && !(typeof alias !== 'string' && alias.case === 'any');
    if ((commonWords.has(text.toLowerCase()) && !isAcronym) || isCommonNoun(alias, kind)) {
      const reason = `Unexpected \`${text}\` as another name of \`${name}\`, expected a name: it is a common word`;
      return [{ rule: 'common-alias', file, at: text, reason }];
    }
    const surfaces = used.get(id);
    if (!surfaces || surfaces.has(fold(text)) || fold(text) === fold(name)) return [];
    const reason = `Unexpected other name \`${text}\` of \`${name}\`, expected one that some article uses`;
    return [{ rule: 'unused-alias', file, at: text, reason }];
  });
}

/** Whether one word in small letters, without a condition, is to name somebody or something that has a name: `board`. */
function isCommonNoun(alias: InspectedEntity['aliases'][number], kind: InspectedEntity['kind']): boolean {
  if (typeof alias !== 'string') return false;
  return (kind === 'person' || kind === 'organization' || kind === 'place') && /^\p{Ll}{4,}$/u.test(alias);
}

/** The words that each entry is named by, over all articles. */
function surfacesById(articles: Inspected['articles']): Map<string, Set<string>> {
  const surfaces = new Map<string, Set<string>>();
  for (const { text, mentions } of articles)
    for (const { entityId, start, end } of mentions) {
      const known = surfaces.get(entityId) ?? new Set();
      surfaces.set(entityId, known.add(fold(text.slice(start, end))));
    }
  return surfaces;
}

function namedIds(
  articles: Inspected['articles'],
  entities: Inspected['entities'],
  used: ReadonlyMap<string, unknown>,
) {
  return new Set([
    ...used.keys(),
    ...articles.flatMap(({ quotes }) =>
      quotes.flatMap(({ speakerId, addressee }) => [speakerId ?? '', addressee?.id ?? '']),
    ),
    ...articles.flatMap(({ cited }) => cited),
    ...entities.flatMap(({ summaryNames, bodyNames, in: holder, roles }) => [
      ...summaryNames,
      ...bodyNames,
      holder ?? '',
      ...roles.map(({ of }) => of ?? ''),
    ]),
  ]);
}
