import type { Shelf } from '../../corpus/open-shelf.ts';
import type { Collated, SourcePlace } from '../../model/verdict.ts';
import { marks } from '../../words/marks.en.ts';
import type { Words } from '../../words/words.ts';
import type { EditionArticle } from './annotate-content.ts';

/** What a source is called: the symbol or name of a document, the title of a work; an article's original is its publication's. */
export function sourceName(id: string, { entities, references, articles }: Shelf): string {
  const entity = entities.find((one) => one.id === id);
  const reference = references.find((one) => one.id === id);
  const article = articles.find(({ slug }) => slug === id);
  return entity?.symbol ?? entity?.name ?? reference?.['title-short'] ?? reference?.title ?? article?.publication ?? id;
}

/** The article's HTML with what came of its quotations in the data of their marks. */
export function markCollated({ html, quotes }: EditionArticle, nameOf: NameOf): string {
  const data = new Map(
    quotes.flatMap(({ id, collated }) => (collated ? [[id, dataOf(collated, nameOf)] as const] : [])),
  );
  if (data.size === 0) return html;
  return html.replace(/(<span class="quote" id="([^"]{1,200})")/g, (mark, _, id) => mark + (data.get(id) ?? ''));
}

function dataOf({ verdict, source, place, diff }: Collated, nameOf: NameOf): string {
  const where = source === undefined ? '' : nameOf(source, place);
  const pieces = diff?.map(({ kind, text }) => [kind.charAt(0), text]);
  return [
    ` data-checked="${verdict}"`,
    where && ` data-source="${escaped(where)}"`,
    pieces && ` data-diff="${escaped(JSON.stringify(pieces))}"`,
  ]
    .filter(Boolean)
    .join('');
}

/** Where something stands in a source, as readers look it up: by paragraph or page, else by line. */
export function placeInWords(
  { line, page, paragraph }: SourcePlace = {},
  words: Words['marks']['placed'] = marks.placed,
): string {
  if (paragraph !== undefined) return words.paragraph(paragraph);
  if (page !== undefined) return words.page(page);
  return line === undefined ? '' : words.line(line);
}

/** A source's name with the place in it. */
type NameOf = (source: string, place: SourcePlace | undefined) => string;

function escaped(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;').replaceAll('<', '&#x3C;');
}
