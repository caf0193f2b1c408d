import type { ColumnMatch, RawEntry, RawReading } from './entry-draft.ts';
import { kindOf } from './kind-of.ts';
import type { Statement } from './statement.ts';

/**
 * The concepts of a thesaurus in SKOS: the preferred label in a language as the name, alternative ones in it as aliases,
 * the definition or else the scope note as the summary, the concept's address and those that match it exactly. What is no
 * person, place or the like by its class is a term.
 * @see https://www.w3.org/TR/skos-reference/
 */
export function readSkos(statements: readonly Statement[], language: string): RawReading {
  const described = Map.groupBy(statements, ({ subject }) => subject);
  const concepts = [...described].filter(([, said]) => isConcept(said));
  if (concepts.length === 0)
    return { refusal: 'Unexpected RDF without concepts, expected a thesaurus in SKOS, with `skos:Concept`' };
  const wordsIn = (said: readonly Statement[], property: string) =>
    said.filter((one) => one.property === property).flatMap((one) => wordsOf(one, described));
  const raw = concepts.map(([address, said]) => rawEntry(address, { said, wordsIn, language }));
  return { raw, refused: [], columns: leftIn(concepts.flatMap(([, said]) => said)) };
}

/** Properties that thesauri have and entries have no field for. */
function leftIn(said: readonly Statement[]): ColumnMatch[] {
  return ['broader', 'narrower', 'related', 'hiddenLabel'].flatMap((column) =>
    objectsOf(said, column).length > 0 ? [{ column, reason: 'an entry has no field for it' }] : [],
  );
}

function isConcept(said: readonly Statement[]): boolean {
  return objectsOf(said, 'type').some((type) => nameOf(type) === 'Concept');
}

/** The words of a statement: its own, or those of the label that it refers to, as SKOS-XL has them. */
function wordsOf(one: Statement, described: ReadonlyMap<string, Statement[]>): Statement[] {
  if (one.isWords) return [one];
  return (described.get(one.object) ?? []).filter(({ property }) => property === 'literalForm');
}

function rawEntry(address: string, { said, wordsIn, language }: Described): RawEntry {
  const names = inLanguage(wordsIn(said, 'prefLabel'), language);
  const others = wordsIn(said, 'altLabel').filter((one) => one.language === names[0]?.language);
  const notes = ['definition', 'scopeNote', 'note', 'comment'].map((name) => inLanguage(wordsIn(said, name), language));
  const [summary] = notes.find((one) => one.length > 0) ?? [];
  const addresses = [address, ...objectsOf(said, 'exactMatch')].filter((one) => /^https?:/.test(one));
  const kinds = objectsOf(said, 'type').map((type) => kindOf(nameOf(type)));
  const values = {
    kind: kinds.find((kind) => kind !== undefined && kind !== 'term') ?? 'term',
    name: names[0]?.object,
    aliases: [...new Set([...names, ...others].map(({ object }) => object))].filter((one) => one !== names[0]?.object),
    summary: summary?.object ?? '',
    sameAs: [...new Set(addresses)],
  };
  return { place: address, values, doubts: doubtsAbout(said, names[0]?.language ?? language, language) };
}

/** Those in the language, else in its primary one, in none, in English or in the first that there is. */
function inLanguage(words: readonly Statement[], language: string): Statement[] {
  const tags = [language, language.split('-')[0] ?? '', '', 'en', ...words.map((one) => one.language)];
  const tag = tags.find((one) => words.some((word) => word.language.toLowerCase() === one.toLowerCase()));
  return words.filter((word) => word.language.toLowerCase() === tag?.toLowerCase());
}

function doubtsAbout(said: readonly Statement[], found: string, wanted: string): string[] {
  const isOther = found !== '' && found.split('-')[0] !== wanted.split('-')[0];
  return [
    ...(isOther ? [`it has no name in the edition’s language (${wanted}): this one is in ${found}`] : []),
    ...(objectsOf(said, 'deprecated').includes('true') ? ['it is marked as deprecated'] : []),
  ];
}

function objectsOf(said: readonly Statement[], property: string): string[] {
  return said.filter((one) => one.property === property).map(({ object }) => object);
}

function nameOf(address: string): string {
  return address.replace(/^.*[#/:]/s, '');
}

interface Described {
  said: readonly Statement[];
  wordsIn(said: readonly Statement[], property: string): Statement[];
  language: string;
}
