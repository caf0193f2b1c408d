import type { QuotePlace } from '../../concordance/concordance.ts';
import { surelySaidBy } from '../../model/annotation.ts';
import { yearOf } from '../../model/dates/days.ts';
import { yearText } from '../../model/dates/edtf.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import { type Ranked, speakersRanked } from './rankings.ts';

/** Quotations counted by something, in rows. */
export interface Counted {
  id: string;
  heading: string;
  rows: Ranked[];
}

/** Who is surely quoted: people, bodies, and all others, those without an entry among them; the most quoted first. */
export function speakersOfKinds(edition: Edition): Counted[] {
  const { words } = edition;
  const ranked = Map.groupBy(speakersRanked(edition), ({ kind }) =>
    kind === 'person' || kind === 'organization' ? kind : 'others',
  );
  const tables = [
    { id: 'people', heading: words.kinds.person.many, rows: ranked.get('person') ?? [] },
    { id: 'organizations', heading: words.kinds.organization.many, rows: ranked.get('organization') ?? [] },
    { id: 'other-speakers', heading: words.quoted.otherSpeakers, rows: ranked.get('others') ?? [] },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/**
 * Quotations by the kind of their sure speaker, by the year of the article and by its publication, the last two with
 * those whose speaker isn't sure apart; a count that has one row only says nothing and is left out.
 */
export function quotedBy(edition: Edition): Counted[] {
  const { concordance, entity, urls, words } = edition;
  const all = concordance.allQuotes;
  const byKind = counted(
    all.filter((place) => !isUnsure(place)),
    ({ quote }) => entity(surelySaidBy(quote)[0]?.id ?? '')?.kind,
  );
  const byYear = counted(all, ({ article }) => yearIn(article));
  const byPublication = counted(all, ({ article }) => article.publication);
  const query = (field: string, value: string) =>
    `${urls.search}?${new URLSearchParams({ kind: 'quote', [field]: value })}`;
  const tables = [
    {
      id: 'by-kind',
      heading: words.quoted.kinds,
      rows: [
        ...edition.kinds.flatMap(({ kind, many }) => rowOf(byKind.get(kind), many)),
        ...rowOf(byKind.get(undefined), words.quoted.others),
      ].map(({ unsure: _, ...row }) => row),
    },
    {
      id: 'by-year',
      heading: words.quoted.years,
      rows: [...byYear]
        .sort(([a = ''], [b = '']) => Number(a) - Number(b))
        .flatMap(([year, counts]) => (year ? rowOf(counts, year, query('year', year)) : [])),
    },
    {
      id: 'by-publication',
      heading: words.quoted.publications,
      rows: [...byPublication].flatMap(([name, counts]) =>
        name ? rowOf(counts, name, query('publication', name)) : [],
      ),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 1);
}

/** How often the most quoted are quoted in each stretch of time. */
export interface OverTime {
  periods: string[];
  rows: { name: string; href: string | undefined; counts: number[] }[];
}

/** So many speakers and stretches a table of them has at most. */
const [mostSpeakers, mostPeriods] = [12, 8];

/**
 * The most quoted over the years of the articles, or over tens or hundreds of years where there are more than eight;
 * undefined where all is of one.
 */
export function quotedOverTime(edition: Edition): OverTime | undefined {
  const { concordance } = edition;
  const dated = concordance.allQuotes.filter(({ article }) => article.date !== undefined);
  const years = [...new Set(dated.map(({ article }) => yearOf(article.date as string)))].sort((a, b) => a - b);
  const step = [1, 10, 100, 1000].find((length) => stepsOf(years, length).length <= mostPeriods) ?? 1000;
  const steps = stepsOf(years, step);
  if (steps.length < 2) return undefined;
  const rows = speakersRanked(edition)
    .slice(0, mostSpeakers)
    .map(({ key, name, href }) => {
      const theirs = dated.filter(({ quote }) => surelySaidBy(quote).some((one) => (one.id ?? one.name) === key));
      const counts = steps.map(
        (first) => theirs.filter(({ article }) => startOf(yearOf(article.date as string), step) === first).length,
      );
      return { name, href, counts };
    });
  return { periods: steps.map((first) => periodText(first, step)), rows };
}

function stepsOf(years: number[], length: number): number[] {
  return [...new Set(years.map((year) => startOf(year, length)))];
}

function startOf(year: number, length: number): number {
  return Math.floor(year / length) * length;
}

function periodText(first: number, length: number): string {
  return length === 1 ? yearText(first) : `${yearText(first)}–${yearText(first + length - 1)}`;
}

function yearIn({ date }: EditionArticle): string | undefined {
  return date === undefined ? undefined : yearText(yearOf(date));
}

function isUnsure({ quote }: QuotePlace): boolean {
  return surelySaidBy(quote).length === 0;
}

type Counts = Required<Pick<Ranked, 'quoted' | 'told' | 'unsure'>>;

function counted<K>(
  places: QuotePlace<EditionArticle>[],
  keyOf: (place: QuotePlace<EditionArticle>) => K,
): Map<K, Counts> {
  const groups = Map.groupBy(places, keyOf);
  return new Map(
    [...groups].map(([key, here]) => {
      const sure = here.filter((place) => !isUnsure(place));
      const told = sure.filter(({ quote }) => quote.type === 'indirect').length;
      return [key, { quoted: sure.length - told, told, unsure: here.length - sure.length }];
    }),
  );
}

function rowOf(counts: Counts | undefined, name: string, href?: string): Ranked[] {
  return counts ? [{ key: name, name, href, ...counts }] : [];
}
