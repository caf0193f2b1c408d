import type { QuotePlace } from '../../concordance/concordance.ts';
import { surelySaidBy } from '../../model/annotation.ts';
import { yearOf } from '../../model/dates/days.ts';
import { yearText } from '../../model/dates/edtf.ts';
import { kinds } from '../../model/entity.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import type { Ranked } from './rankings.ts';

/** Quotations counted by something, in rows. */
export interface Counted {
  id: string;
  heading: string;
  rows: Ranked[];
}

/**
 * Quotations whose speaker is sure by the speaker's kind, by the year of the article and by its publication; a count that has
 * one row only says nothing and is left out.
 */
export function quotedBy(edition: Edition): Counted[] {
  const { concordance, entity, urls, words } = edition;
  const sure = concordance.allQuotes.filter(({ quote }) => surelySaidBy(quote).length > 0);
  const byKind = counted(sure, ({ quote }) => entity(surelySaidBy(quote)[0]?.id ?? '')?.kind);
  const byYear = counted(sure, ({ article }) =>
    article.date === undefined ? undefined : yearText(yearOf(article.date)),
  );
  const byPublication = counted(sure, ({ article }) => article.publication);
  const query = (field: string, value: string) =>
    `${urls.search}?${new URLSearchParams({ kind: 'quote', [field]: value })}`;
  const tables = [
    {
      id: 'by-kind',
      heading: words.quoted.kinds,
      rows: [
        ...kinds.flatMap((kind) => rowOf(byKind.get(kind), words.kinds[kind].many)),
        ...rowOf(byKind.get(undefined), words.quoted.others),
      ],
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

type Counts = Pick<Ranked, 'quoted' | 'told'>;

function counted<K>(
  places: QuotePlace<EditionArticle>[],
  keyOf: (place: QuotePlace<EditionArticle>) => K,
): Map<K, Counts> {
  const groups = Map.groupBy(places, keyOf);
  return new Map(
    [...groups].map(([key, here]) => {
      const told = here.filter(({ quote }) => quote.type === 'indirect').length;
      return [key, { quoted: here.length - told, told }];
    }),
  );
}

function rowOf(counts: Counts | undefined, name: string, href?: string): Ranked[] {
  return counts ? [{ name, href, ...counts }] : [];
}
