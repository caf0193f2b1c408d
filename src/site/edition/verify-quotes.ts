import { posix } from 'node:path';
import { placeAccepted } from '../../annotate/place-accepted.ts';
import { wholeQuotations } from '../../annotate/quotes/whole-quotations.ts';
import { toPlace } from '../../annotate/remark.ts';
import { collate } from '../../collation/collate.ts';
import { readSourceText } from '../../collation/sources/read-source-text.ts';
import type { Shelf } from '../../corpus/open-shelf.ts';
import type { Accepted } from '../../model/accepted.ts';
import type { Span } from '../../model/annotation.ts';
import type { Fault } from '../../model/fault.ts';
import type { Collated, SourcePlace, SourceText } from '../../model/verdict.ts';
import { wordsIn } from '../../words/words-in.ts';
import { acceptedIn } from './accepted-in.ts';
import type { EditionArticle } from './annotate-content.ts';
import { collationFault } from './collation-fault.ts';
import { markCollated, placeInWords, sourceName } from './mark-collated.ts';
import { type Asked, sourcesOfQuotes } from './sources-of-quotes.ts';

/**
 * Holds the articles' quotations against the sources of the shelf: `quotes` and `html` of articles are replaced, with what
 * came of it. What an editor should look at comes as faults, and the paths of sources that may be published.
 */
export function verifyQuotes(shelf: Shelf, articles: EditionArticle[]): Verified {
  if (shelf.sources.length === 0) return { faults: [], files: [] };
  const { sources, faults } = readAll(shelf);
  const names = new Map(sources.map(({ id }) => [id, sourceName(id, shelf)]));
  const { placed } = wordsIn(shelf.site.language, shelf.words).marks;
  const nameOf = (id: string, place?: SourcePlace) =>
    [names.get(id) ?? id, placeInWords(place, placed)].filter(Boolean).join(', ');
  const asked = sourcesOfQuotes(articles, shelf);
  const collated = collate(asked, sources);
  const byQuote = new Map(asked.map((one, index) => [one.quote, settled(collated[index], one)]));
  const inArticle = acceptedIn(shelf.accepted.map(({ item }) => item));
  const texts = new Map(shelf.articles.map(({ slug, text }) => [slug, text]));
  for (const article of articles) {
    const found = article.quotes.map((quote) => byQuote.get(quote));
    const isAccepted = acceptedDifferences(article, inArticle(article));
    const differing = article.quotes.map((quote, index) => ({
      ...quote,
      collated: isAccepted(quote) ? undefined : found[index],
      startInSource: article.quoteStarts[index] ?? 0,
    }));
    for (const whole of wholeQuotations(differing, article.text)) {
      const told = faultOfWhole(whole, names);
      if (told)
        faults.push({ ...told.fault, file: article.path, ...toPlace(texts.get(article.slug) ?? '', told.start) });
    }
    article.quotes = article.quotes.map((quote, index) => {
      const one = found[index];
      return one && one.verdict !== 'no-source' ? { ...quote, collated: one } : quote;
    });
    article.html = markCollated(article, nameOf);
  }
  const files = shelf.sources.flatMap(({ publish, path }) => (publish ? posix.relative(shelf.folder, path) : []));
  return { faults, files };
}

/**
 * What is said of a quotation that came from elsewhere: a source that it cites or that is its speaker's very document is
 * binding; that a person's other speeches lack it means nothing.
 */
function settled(one: Collated | undefined, { isBound }: Asked): Collated | undefined {
  if (!one || isBound || one.verdict === 'exact' || one.verdict === 'typographic' || one.verdict === 'marked')
    return one;
  return one.verdict === 'changed' && isClose(one) ? one : { verdict: 'no-source' };
}

/** What is told of a quotation, once for all its paragraphs, at the first that differs; its changes are counted over all. */
function faultOfWhole(whole: readonly Differing[], names: ReadonlyMap<string, string>) {
  const [first, ...others] = whole.filter(({ collated }) => collated && collationFault(collated) !== undefined);
  if (!first?.collated) return undefined;
  const diff = [first, ...others].flatMap((one) => [
    ...(one.collated?.diff ?? []),
    { kind: 'same' as const, text: '' },
  ]);
  const fault = collationFault({ ...first.collated, diff }, names.get(first.collated.source ?? ''));
  return fault && { fault, start: first.startInSource };
}

/** A test of whether a quotation differs from its source with the editor's word for why it does. */
function acceptedDifferences({ text }: EditionArticle, accepted: readonly Accepted[]) {
  const placed = placeAccepted(
    text,
    accepted.filter(({ differs }) => differs !== undefined),
  );
  const spans = new Set(placed.flatMap(({ span }) => (span ? `${span.start} ${span.end}` : [])));
  return (quote: Span | undefined) => quote !== undefined && spans.has(`${quote.start} ${quote.end}`);
}

/** Whether three quarters of the words are the source's. */
function isClose({ diff = [] }: Collated): boolean {
  const count = (kind: string) =>
    diff.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return count('same') >= 3 * (count('added') + count('missing'));
}

/** All texts that can be read; the others are told. */
function readAll({ sources }: Shelf): { sources: SourceText[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = sources.flatMap((source) => {
    try {
      return readSourceText(source);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      const reason = `Unexpected content (${said}), expected a text that can be read`;
      faults.push({ rule: 'data-file', file: source.path, reason });
      return [];
    }
  });
  return { sources: read, faults };
}

interface Differing {
  collated: Collated | undefined;
  /** The offset of its first word, or mark, in the article's file. */
  startInSource: number;
}

interface Verified {
  faults: Fault[];
  files: string[];
}
