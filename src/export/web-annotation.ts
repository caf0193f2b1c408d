import { type Evidence, isSaid, type Span, saidBy } from '../model/annotation.ts';
import { toCodePoints } from './code-points.ts';
import { articleFile, type ExportedArticle, type ExportedEdition } from './exported.ts';
import { toPlainText } from './plain-text.ts';

/** Characters of context on each side of a quoted stretch, in UTF-16 code units: enough to tell repeats apart. */
const contextLength = 32;

/**
 * All findings of an article as an annotation collection of one page, JSON-LD. Each annotation points into the
 * article's `text.txt`, by its words and by positions in code points.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toWebAnnotations(article: ExportedArticle, edition: ExportedEdition): string {
  const id = edition.links.data(articleFile(article.slug, 'annotations.jsonld'));
  const items = annotations(article, edition, id);
  return `${JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: article.title,
    creator: { type: 'Organization', name: edition.site.publisher ?? edition.site.title },
    generator: { type: 'Software', name: 'Lectern' },
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  })}\n`;
}

function annotations(article: ExportedArticle, { links }: ExportedEdition, id: string) {
  const text = toPlainText(article);
  const source = links.data(articleFile(article.slug, 'text.txt'));
  const target = targets(text, source);
  const made: (Span & { annotation: object })[] = [];
  const add = (span: Span, name: string, { motivation, body, parts }: Draft) => {
    const spans = parts ?? [span];
    const aims = spans.map(target);
    const annotation = {
      id: `${id}#${name}`,
      type: 'Annotation',
      motivation,
      body,
      target: aims.length === 1 ? aims[0] : aims,
    };
    made.push({ start: span.start, end: span.end, annotation });
  };

  for (const [index, mention] of article.mentions.entries()) {
    const body = [...linked(links.entity(mention.entityId), 'identifying'), ...evidence(mention)];
    add(mention, `mention-${index + 1}`, { motivation: 'identifying', body });
  }
  for (const quote of article.quotes) {
    const body = [
      ...saidBy(quote).flatMap(({ name, id: key }) => [
        ...linked(key === undefined ? undefined : links.entity(key), 'identifying'),
        textual('describing', name),
      ]),
      textual('classifying', isSaid(quote) ? `${quote.type} quotation` : quote.type),
      ...evidence(quote),
    ];
    const parts = quote.parts?.map(([start, end]) => ({ start, end }));
    add(quote, quote.id, { motivation: 'describing', body, ...(parts && { parts }) });
  }
  for (const [index, one] of article.documents.entries()) {
    if (one.entityId !== undefined) continue;
    const body = [...linked(one.url, 'linking'), textual('identifying', one.symbol), ...evidence(one)];
    add(one, `document-${index + 1}`, { motivation: 'linking', body });
  }
  for (const [index, { items, ...span }] of article.citations.entries()) {
    const body = items.flatMap(({ key, locator }) => [
      ...linked(links.source(key), 'linking'),
      ...(locator === undefined ? [] : [textual('describing', locator)]),
    ]);
    add(span, `citation-${index + 1}`, { motivation: 'linking', body });
  }
  for (const [index, date] of article.dates.entries())
    add(date, `date-${index + 1}`, { motivation: 'identifying', body: [textual('identifying', date.iso)] });
  return made.sort((a, b) => a.start - b.start || b.end - a.end).map(({ annotation }) => annotation);
}

/** Makes what an annotation points at: a stretch of `text`, which is found at the address `source`. */
function targets(text: string, source: string) {
  const point = toCodePoints(text);
  return ({ start, end }: Span) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: whole(text.slice(Math.max(0, start - contextLength), start)),
        suffix: whole(text.slice(end, end + contextLength)),
      },
      { type: 'TextPositionSelector', start: point(start), end: point(end) },
    ],
  });
}

/** A slice without the half of a character that cutting left at an end. */
function whole(slice: string): string {
  return slice.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

function linked(source: string | undefined, purpose: string) {
  return source === undefined ? [] : [{ type: 'SpecificResource', purpose, source }];
}

function textual(purpose: string, value: string) {
  return { type: 'TextualBody', purpose, value };
}

/** How sure a finding is, and the rule that made it. */
function evidence({ certainty, rule }: Evidence) {
  return [textual('assessing', certainty), textual('tagging', rule)];
}

interface Draft {
  motivation: 'identifying' | 'describing' | 'linking';
  body: object[];
  /** The stretches, where they are not one. */
  parts?: Span[];
}
