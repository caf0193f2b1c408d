import type { Edition, EditionArticle } from '../edition/edition.ts';
import type { Finding } from './findings.ts';
import type { LineRange, RangesOf } from './lines.ts';

/**
 * Finds where on the site a finding can be looked at: the quotation that it begins at, else the paragraph of the last mark
 * before it in its line, else the first behind it there, else the page of its article or entry; undefined for other files.
 */
export function placesOnPages({ articles, entities }: Pick<Edition, 'articles' | 'entities'>, rangesOf: RangesOf) {
  const ofArticles = new Map(articles.map((article) => [article.path, article]));
  const ofEntries = Map.groupBy(entities, ({ origin }) => origin?.path);
  const marks = new Map<EditionArticle, Mark[]>();
  return (finding: Pick<Finding, 'file' | 'line' | 'column'>): string | undefined => {
    const article = ofArticles.get(finding.file);
    if (!article) return pageOfOne(ofEntries.get(finding.file));
    const known = marks.get(article) ?? marksIn(article);
    marks.set(article, known);
    const id = nearestIn(known, finding, rangesOf(finding.file));
    return id === undefined ? article.href : `${article.href}#${id}`;
  };
}

/** The page of the only entry of a file; a list has many, and which one a line belongs to isn't known. */
function pageOfOne(entries: readonly { href: string }[] = []): string | undefined {
  return entries.length === 1 ? entries[0]?.href : undefined;
}

/** The marks of an article with where they begin in its file and what a link leads to, in the order of the file. */
function marksIn({ quotes, quoteStarts, mentions, mentionStarts, paragraphs }: EditionArticle): Mark[] {
  const paragraphAt = (at: number) => paragraphs.findLast(({ start, end }) => start <= at && at < end)?.id;
  const ofQuotes = quotes.map(({ id, start }, index) => ({
    at: quoteStarts[index],
    id,
    paragraph: paragraphAt(start),
  }));
  const ofMentions = mentions.map(({ start }, index) => ({ at: mentionStarts[index], paragraph: paragraphAt(start) }));
  return [...ofQuotes, ...ofMentions]
    .flatMap(({ at, ...mark }) => (at === undefined ? [] : [{ at, ...mark }]))
    .sort((a, b) => a.at - b.at);
}

function nearestIn(
  marks: readonly Mark[],
  { line, column = 1 }: Pick<Finding, 'line' | 'column'>,
  lines: readonly LineRange[],
) {
  const found = line === undefined ? undefined : lines[line - 1];
  if (!found) return undefined;
  const at = found.start + column - 1;
  const quote = marks.find((mark) => mark.at === at && mark.id !== undefined);
  if (quote) return quote.id;
  const inLine = marks.filter((mark) => mark.at >= found.start && mark.at <= found.end);
  return (inLine.findLast((mark) => mark.at <= at) ?? inLine[0])?.paragraph;
}

/** A mark of a text: where it begins in the file, its own id if it is a quotation, and that of its paragraph. */
interface Mark {
  at: number;
  id?: string;
  paragraph: string | undefined;
}
