import type { ListedName } from '../../model/search/listed-name.ts';
import type { Facts, NameGroup } from './engine.ts';
import type { Names } from './names.ts';
import type { Choice, Field, Query } from './query.ts';

/** A choice with the names that it means; several where what was typed fits several as well. */
export interface Resolved extends Choice {
  names: ListedName[];
  /** What a chip calls it. */
  label: string;
}

/** The kinds of entity, each a field of its own. */
export const kinds = ['person', 'organization', 'place', 'document', 'event', 'term'] as const;

/** Kinds of places in articles. */
const inArticles = ['quote', 'paragraph'];

const named: readonly Field[] = [...kinds, 'speaker', 'about'];

/** Looks up whom and what the choices of a query mean. */
export function resolved(choices: Choice[], names: Names): Promise<Resolved[]> {
  return Promise.all(
    choices.map(async (choice) => {
      const label = choice.value;
      if (!named.includes(choice.field)) return { ...choice, names: [], label };
      const found = (await names.find(choice.value.replaceAll('-', ' '))).filter(({ listed }) =>
        isOfField(listed, choice.field),
      );
      const exact = found.find(({ listed }) => listed.key === choice.value);
      const best = exact ? [exact] : found.filter((one) => one.fit === found[0]?.fit && one.rank === found[0]?.rank);
      return {
        ...choice,
        names: best.map(({ listed }) => listed),
        label: best[0] ? best.map(({ listed }) => listed.name).join(' or ') : label,
      };
    }),
  );
}

function isOfField({ kind, quotes }: ListedName, field: Field): boolean {
  if (field === 'speaker') return quotes > 0;
  return field === 'about' ? kind !== '' : kind === field;
}

/** Choices that nothing in the edition fits: no result can be found while they stand. */
export function unknownAmong(choices: Resolved[]): Resolved[] {
  return choices.filter(({ field, names, not }) => named.includes(field) && names.length === 0 && !not);
}

/** The names that choices ask for or rule out, as the index knows them. */
export function nameGroups(choices: Resolved[]): NameGroup[] {
  const groups = Map.groupBy(choices, ({ field, not }) => `${field} ${not}`);
  return [...groups.values()].flatMap((group): NameGroup[] => {
    const [{ field, not } = { field: 'kind' as const, not: false }] = group;
    if (field === 'article') return [{ family: 'article', ids: group.map(({ value }) => value), not }];
    // Quotes of one who isn't wanted are left out one by one: others may speak in the same article.
    if (!named.includes(field) || (not && (field === 'speaker' || field === 'about'))) return [];
    const family = field === 'speaker' || field === 'about' ? field : 'named';
    return [{ family, ids: group.flatMap(({ names }) => names.map(({ key }) => key)), not }];
  });
}

/** Whether a document is of the kinds, time and publications that choices leave. */
export function suitsFacts({ kind, date, publication = '' }: Facts, choices: Resolved[]): boolean {
  const fits = (field: Field, isValue: (value: string, not: boolean) => boolean) => {
    const group = choices.filter((choice) => choice.field === field);
    const wanted = group.filter(({ not }) => !not);
    return (
      (wanted.length === 0 || wanted.some(({ value }) => isValue(value, false))) &&
      !group.some(({ not, value }) => not && isValue(value, true))
    );
  };
  const isTimed = choices.some(
    ({ field, not }) => !not && (field === 'before' || field === 'after' || field === 'year'),
  );
  return (
    // Quotes and paragraphs are in articles; one without them is still an article with other places.
    fits('kind', (value, not) => (!not && inArticles.includes(value) ? 'article' : value) === kind) &&
    fits('publication', (value) => value === publication) &&
    (date === '' ? !isTimed : fitsTime(date, choices))
  );
}

/** Whether a date fits what was asked of time; a day fits a month or year that it is in. */
export function fitsTime(date: string, choices: Choice[]): boolean {
  const of = (field: Field) => choices.filter((choice) => choice.field === field && !choice.not);
  const years = of('year');
  return (
    of('before').every(({ value }) => date < value) &&
    of('after').every(({ value }) => date.slice(0, value.length) > value) &&
    (years.length === 0 || years.some(({ value }) => date.startsWith(value))) &&
    !choices.some(({ field, value, not }) => not && field === 'year' && date.startsWith(value))
  );
}

/** Whether there is anything to search for. */
export function isEmpty({ words, phrases, choices }: Query): boolean {
  return words.length + phrases.length + choices.length === 0;
}
