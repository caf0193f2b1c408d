import { search } from '#words';
import { daysOf, isWithin, yearOf } from '../../../model/dates/days.ts';
import { filterOf, noYear } from '../../../model/search/filter-names.ts';
import type { ListedName } from '../../../model/search/listed-name.ts';
import { type Choice, type Field, kinds, type Query } from '../ask/query.ts';
import type { Names } from '../index/names.ts';
import type { Filter, Value } from '../index/record-filters.ts';

/** A choice with the names that it means; several where what was typed fits several as well. */
export interface Resolved extends Choice {
  names: ListedName[];
  /** What a chip calls it. */
  label: string;
}

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
        label: best[0] ? best.map(({ listed }) => listed.name).join(` ${search.or} `) : label,
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

/** The choices as filters of the index; `years` are those that articles are from. */
export function filtersOf(choices: Resolved[], years: string[]): Filter[] {
  const filters: Filter[] = [];
  for (const [field, group] of Map.groupBy(choices, (choice) => choice.field)) {
    const wanted = group.filter(({ not }) => !not).flatMap((choice) => valuesOf(choice, years));
    const unwanted = group.filter(({ not }) => not).flatMap((choice) => valuesOf(choice, years));
    // Quotes of one who isn't wanted are left out one by one: others may speak in the same article.
    if (wanted.length > 0 || field === 'before' || field === 'after')
      filters.push({ any: wanted.length > 0 ? wanted : [{ year: '-' }] });
    if (unwanted.length > 0 && field !== 'speaker' && field !== 'about') filters.push({ none: unwanted });
  }
  return filters;
}

function valuesOf({ field, value, not, names }: Resolved, years: string[]): Value[] {
  // Quotes and paragraphs are in articles; one with others than are wanted is still an article.
  if (field === 'kind' && inArticles.includes(value)) return not ? [] : [{ kind: 'article' }];
  if (field === 'kind') return [{ kind: value }];
  if (field === 'year' || field === 'publication') return [{ [field]: value }];
  if (field === 'before') return years.filter((year) => yearOf(year) <= yearOf(value)).map((year) => ({ year }));
  if (field === 'after') return years.filter((year) => yearOf(year) >= yearOf(value)).map((year) => ({ year }));
  if (field === 'article' || field === 'tag' || field === 'collection') return [{ [filterOf(field, value)]: value }];
  if (field === 'certainty' || field === 'checked') return not ? [] : [{ [field]: value }];
  const family = field === 'speaker' || field === 'about' ? field : 'named';
  return names.map(({ key }) => ({ [filterOf(family, key)]: key }));
}

/** Whether a date may fit what was asked of time; a day fits a month or year that it is in, no date only its absence. */
export function fitsTime(date: string | undefined, choices: Choice[]): boolean {
  const own = date === undefined ? undefined : daysOf(date);
  const isIn = (value: string) => (value === noYear ? !own : date !== undefined && isWithin(date, value, value));
  const of = (field: Field) => choices.filter((choice) => choice.field === field && !choice.not);
  const years = of('year');
  return (
    of('before').every(({ value }) => own && own.first < daysOf(value).first) &&
    of('after').every(({ value }) => own && own.last > daysOf(value).last) &&
    (years.length === 0 || years.some(({ value }) => isIn(value))) &&
    !choices.some(({ field, value, not }) => not && field === 'year' && isIn(value))
  );
}

/** Whether something is as one choice at least of each field wants it, and as none rules out. */
export function fitsChoices(choices: Resolved[], fits: (choice: Resolved) => boolean): boolean {
  return [...Map.groupBy(choices, ({ field }) => field).values()].every((group) => {
    const wanted = group.filter(({ not }) => !not);
    return (wanted.length === 0 || wanted.some(fits)) && !group.some((choice) => choice.not && fits(choice));
  });
}

/** Whether there is anything to search for. */
export function isEmpty({ words, phrases, choices }: Query): boolean {
  return words.length + phrases.length + choices.length === 0;
}
