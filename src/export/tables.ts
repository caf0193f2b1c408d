import { type Quote, type QuoteSpeaker, type Span, saidBy } from '../model/annotation.ts';
import { toCodePoints } from './code-points.ts';
import type { ExportedArticle, ExportedEdition } from './exported.ts';
import { toPlainText } from './plain-text.ts';

const placeColumns = ['article', 'date', 'paragraph', 'start', 'end', 'words', 'address'] as const;

/** The columns of the two tables, in order. */
export const mentionColumns = [...placeColumns, 'entity', 'name', 'kind', 'certainty', 'rule'] as const;
export const quoteColumns = [
  'id',
  ...placeColumns,
  ...([
    'type',
    'speaker',
    'speaker_id',
    'others',
    'other_ids',
    'cue',
    'addressee',
    'addressee_id',
    'via',
    'said_on',
    'utterance',
    'checked',
    'checked_in',
  ] as const),
  ...(['certainty', 'rule'] as const),
] as const;

/**
 * A row for each mention, in the articles' order. `start` and `end` are code points into the article's `text.txt`;
 * what isn't known is null, so that all rows have the same columns.
 */
export function mentionRows(articles: ExportedArticle[], edition: ExportedEdition): Row<typeof mentionColumns>[] {
  return articles.flatMap((article) => {
    const place = places(article, edition);
    return article.mentions.map((mention) => {
      const entity = edition.entity(mention.entityId);
      return {
        ...place(mention),
        entity: mention.entityId,
        name: entity?.name ?? null,
        kind: entity?.kind ?? null,
        certainty: mention.certainty,
        rule: mention.rule,
      };
    });
  });
}

/** A row for each quotation, likewise. `utterance` is shared by the pieces of one within an article. */
export function quoteRows(articles: ExportedArticle[], edition: ExportedEdition): Row<typeof quoteColumns>[] {
  return articles.flatMap((article) => {
    const place = places(article, edition);
    return article.quotes.map((quote) => ({
      id: quote.id,
      ...place(quote),
      address: `${edition.links.article(article.slug)}#${quote.id}`,
      type: quote.type,
      speaker: quote.speaker,
      speaker_id: quote.speakerId ?? null,
      others: listed(others(quote).map(({ name }) => name)),
      other_ids: listed(others(quote).flatMap(({ id }) => id ?? [])),
      cue: wordsAt(article, quote.cueStart, quote.cueEnd),
      addressee: quote.addressee?.text ?? null,
      addressee_id: quote.addressee?.id ?? null,
      via: listed(quote.via?.map(({ text }) => text) ?? []),
      said_on: quote.saidOn ?? null,
      utterance: quote.group ?? null,
      checked: quote.collated?.verdict ?? null,
      checked_in: quote.collated?.source ?? null,
      certainty: quote.certainty,
      rule: quote.rule,
    }));
  });
}

/** Those who say it with the speaker. */
function others(quote: Quote): Pick<QuoteSpeaker, 'name' | 'id'>[] {
  return saidBy(quote).slice(1);
}

function listed(values: string[]): string | null {
  return values.length > 0 ? values.join('; ') : null;
}

/** A line of JSON for each row. */
export function toJsonLines(rows: object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** The columns that say where a stretch stands. Stretches are asked for in reading order, or nearly so. */
function places(article: ExportedArticle, { links }: ExportedEdition) {
  const { slug, date, paragraphs } = article;
  const text = toPlainText(article);
  const point = toCodePoints(text);
  const page = links.article(slug);
  let at = 0;
  return ({ start, end }: Span) => {
    while (at > 0 && (paragraphs[at]?.start ?? Number.POSITIVE_INFINITY) > start) at -= 1;
    while ((paragraphs[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const paragraph = paragraphs[at];
    const anchor = paragraph && paragraph.start <= start && start < paragraph.end ? paragraph.id : null;
    return {
      article: slug,
      date: date ?? null,
      paragraph: anchor,
      start: point(start),
      end: point(end),
      words: text.slice(start, end),
      address: anchor === null ? page : `${page}#${anchor}`,
    };
  };
}

function wordsAt({ text }: ExportedArticle, start: number | undefined, end: number | undefined): string | null {
  return start === undefined || end === undefined ? null : text.slice(start, end).toWellFormed();
}

/** A row with a cell for each column. */
export type Row<Columns extends readonly string[] = readonly string[]> = Record<
  Columns[number],
  string | number | null
>;
