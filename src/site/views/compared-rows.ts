import { alignBySubject, type Row } from '../../concordance/alignment.ts';
import type { Place } from '../../concordance/concordance.ts';
import { type Context, contextOf } from '../../concordance/context.ts';
import { type Differences, differencesBetween } from '../../concordance/differences.ts';
import { type Passage, passagesOf } from '../../concordance/passages.ts';
import { printedWords } from '../../concordance/printed-words.ts';
import { sharedWords } from '../../concordance/shared-words.ts';
import { writtenOut } from '../../model/written-out.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';
import { ask } from '../edition/watched.ts';
import type { ComparisonPage } from './comparisons.ts';

/** What compared articles say on one subject. */
export interface ComparedRow {
  /** Whom or what, or a day written out. */
  name: string;
  entity: EditionEntity | undefined;
  /** Whether it is the compared entity, for what names nothing else. */
  isOwn: boolean;
  /** In how many articles something is said on it. */
  articles: number;
  /** The words, folded, that more than one article uses here. */
  shared: ReadonlySet<string>;
  cells: ComparedCell[];
}

/** What one article says on a subject. */
export interface ComparedCell {
  article: EditionArticle;
  passages: Passage<EditionArticle>[];
  /** How many further passages it has. */
  more: number;
  /** Where it names the subject, though not with the compared entity. */
  elsewhere: string | undefined;
}

/** More passages of one article on one subject are left to the article. */
const mostInCell = 8;

/** A page of 432 cells took 214 kB in an edition of 5,000 articles, and should take 200; rows of the fewest articles, which are the last, are left out. */
const mostCells = 384;

/** The rows of a comparison, how many more there are, and what tells its articles apart. */
export function comparedRows(
  { entity, comparison }: ComparisonPage,
  edition: Edition,
): { rows: ComparedRow[]; left: number; differences: Differences<EditionArticle> } {
  const { concordance } = edition;
  const columns = comparison.shares.map((share) => passagesOf(entity.id, share));
  const rows = alignBySubject(entity.id, columns, (id) => concordance.mentionCountOf(id));
  const articles = comparison.shares.map(({ article }) => article);
  const shown = rows.slice(0, Math.floor(mostCells / articles.length));
  return {
    rows: shown.map((row) => toRow(row, articles, { own: entity.id, edition })),
    left: rows.length - shown.length,
    differences: differencesBetween(
      articles,
      rows.filter(({ subject }) => subject.entity !== entity.id),
    ),
  };
}

function toRow({ subject, cells }: Row<EditionArticle>, articles: EditionArticle[], about: About): ComparedRow {
  const { own, edition } = about;
  const entity = subject.entity === undefined ? undefined : edition.entity(subject.entity);
  return {
    name: entity?.name ?? subject.entity ?? writtenOut(subject.day ?? '', edition.site.language, edition.words.dates),
    entity,
    isOwn: subject.entity === own,
    articles: cells.filter((cell) => cell.length > 0).length,
    shared: sharedWords(cells.map((cell) => cell.map((passage) => wordsOf(passage)))),
    cells: articles.map((article, at) => {
      const passages = cells[at] ?? [];
      return {
        article,
        passages: passages.slice(0, mostInCell),
        more: Math.max(passages.length - mostInCell, 0),
        elsewhere: passages.length > 0 || subject.entity === own ? undefined : placeOf(article, subject, edition),
      };
    }),
  };
}

/** The words that the cell shows of a passage. */
function wordsOf({ article, told, start, end }: Passage<EditionArticle>): string {
  return told ? Object.values(toldContext(told)).join('') : printedWords(article, { start, end });
}

/** A name in the article’s own words, with enough of them to see what is told. */
export function toldContext(place: Place<EditionArticle>): Context {
  return contextOf(place.article, place, 130);
}

/** The address of the first place where an article names a subject. */
function placeOf(article: EditionArticle, { entity, day }: Row['subject'], edition: Edition): string | undefined {
  const date = day === undefined ? undefined : article.dates.find(({ iso }) => iso === day);
  const place =
    entity === undefined
      ? date && { anchor: article.paragraphs.findLast(({ start }) => start <= date.start)?.id }
      : ask(edition, ['article', article.slug], ({ concordance }) =>
          concordance.mentionsOf(entity).find((one) => one.article === article),
        );
  return place && (place.anchor ? `${article.href}#${place.anchor}` : article.href);
}

interface About {
  /** The id of the compared entity. */
  own: string;
  edition: Edition;
}
