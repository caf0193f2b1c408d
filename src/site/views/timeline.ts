import { buildTimeline, type Moment, type Timeline } from '../../concordance/timeline.ts';
import { type Grain, type TimelineRow, timelineRows } from '../../concordance/timeline-rows.ts';
import { toSvg } from '../../drawing/drawn.ts';
import { countOf, drawTimeline } from '../../drawing/timeline/draw-timeline.ts';
import { layTimeline } from '../../drawing/timeline/timeline.ts';
import type { TimelineEntry, TimelineLane } from '../../drawing/timeline/timeline-entry.ts';
import { isSaid, surelySaidBy } from '../../model/annotation.ts';
import { yearOf } from '../../model/dates/days.ts';
import { yearText } from '../../model/dates/edtf.ts';
import { type AnyKind, kinds as kindsOfAll } from '../../model/entity.ts';
import { noYear } from '../../model/search/filter-names.ts';
import { spanWrittenOut, writtenOut } from '../../model/written-out.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';
import { ask, oncePerEdition } from '../edition/watched.ts';
import { titleApart } from './titles-apart.ts';

/** Width of the drawing in pixels, before a reader makes it larger. */
const drawingWidth = 1160;

const six: readonly AnyKind[] = kindsOfAll;

type Row = TimelineRow<Moment<EditionArticle, EditionEntity>>;

/** A line of the timeline's table: what is drawn, and what more there is to say of it. */
export interface TimelineLine extends TimelineEntry {
  detail?: string;
}

interface TimelineTable {
  lines: TimelineLine[];
  counted: string[];
}

/** The timeline of the edition, or of what concerns one entity; `counted` says what is counted rather than listed. */
export function timelineOf(edition: Edition, id?: string): TimelineTable {
  return id === undefined ? layLines(edition) : ask(edition, ['timeline', id], (whole) => layLines(whole, id));
}

function layLines(edition: Edition, id?: string): TimelineTable {
  const timeline = timelineOfEdition(edition);
  const { rows, grains } = timelineRows(id === undefined ? timeline.all : timeline.of(id));
  const lines = [...rows.map((row) => lineOf(row, edition)), ...undatedLines(edition, id)];
  return { lines, counted: sayCounted(grains, edition) };
}

/** The drawing of a timeline's lines. */
export function timelineSvg(lines: TimelineLine[], edition: Edition): string {
  const { site, words } = edition;
  const lanes = lanesOf(edition);
  return toSvg(
    drawTimeline(layTimeline(lines, { width: drawingWidth, language: site.language, lanes }), words.timeline),
  );
}

/** The lanes of an edition's timeline in their order: its own kinds, where an entry of theirs has a date, before the quotes. */
export function lanesOf(edition: Edition): TimelineLane[] {
  const dated = new Set(edition.entities.flatMap(({ kind, date }) => (date === undefined ? [] : kind)));
  const own = edition.kinds.flatMap(({ kind }) => (dated.has(kind) && !six.includes(kind) ? kind : []));
  return ['article', 'event', 'document', ...own, 'quote'].map((kind) => laneOf(kind, edition));
}

/** The lane of a kind: what it is called, and its sign. */
export function laneOf(kind: string, { words, kindOf }: Edition): TimelineLane {
  if (kind === 'article' || kind === 'quote') return { kind, ...words.timeline.kinds[kind], sign: kind };
  const { one, many, sign } = kindOf(kind);
  return { kind, one, many, sign };
}

/** The articles that have no date, as lines at the end; where they are many, one for all. */
function undatedLines(edition: Edition, id: string | undefined): TimelineLine[] {
  const { articles, concordance, urls, words } = edition;
  const concerned = id === undefined ? articles : new Set(concordance.mentionsOf(id).map(({ article }) => article));
  const undated = [...concerned].filter(({ date }) => date === undefined);
  const line = { kind: 'article' as const, date: '', when: words.dates.undated, count: 1 };
  if (undated.length <= mostUndated)
    return undated.map((article) => ({ ...line, ...wordsOfArticle(article, edition) }));
  const [count, href] = [undated.length, `${urls.search}?kind=article&year=${noYear}`];
  return [{ ...line, count, isSum: true, label: words.timeline.counts.article(count), href }];
}

/** With more articles than these, their titles would be hard to look through. */
const mostUndated = 150;

const timelineOfEdition = oncePerEdition(
  ({ concordance, articles, entities }): Timeline<EditionArticle, EditionEntity> =>
    buildTimeline(concordance, articles, entities),
);

function lineOf(row: Row, edition: Edition): TimelineLine {
  const { kind, date, end, count, moment } = row;
  const { site, words } = edition;
  const when =
    end === undefined
      ? writtenOut(date, site.language, words.dates)
      : spanWrittenOut([date, end], site.language, words.dates);
  const line = { kind, date, ...(end !== undefined && { end }), when, count };
  if (moment) return { ...line, ...wordsOf(moment, edition) };
  const label = countOf(laneOf(kind, edition), count, edition.words.timeline.counts);
  return { ...line, isSum: true, label, href: listOf(row, edition) };
}

function wordsOf(moment: Moment<EditionArticle, EditionEntity>, edition: Edition) {
  const { words, entity } = edition;
  if (!('entity' in moment || 'quotes' in moment)) return wordsOfArticle(moment.article, edition);
  if ('entity' in moment) {
    const { name, href, symbol } = moment.entity;
    return { label: name, href, ...(symbol !== undefined && { short: symbol }) };
  }
  const [{ quote }] = moment.quotes;
  const speakers = surelySaidBy(quote).map(({ id, name }) => (id === undefined ? undefined : entity(id)?.name) ?? name);
  return {
    label: inWords(speakers, edition) || words.timeline.nobody,
    href: `${moment.article.href}#${quote.id}`,
    detail: words.timeline.quotesIn(moment.quotes.length, titleApart(moment.article, edition)),
  };
}

function wordsOfArticle(article: EditionArticle, edition: Edition) {
  const { href, publication } = article;
  const quotes = article.quotes.filter(isSaid);
  const { words } = edition;
  const facts = [publication, quotes.length > 0 && words.nouns.quotes(quotes.length)].filter(Boolean);
  return { label: titleApart(article, edition), href, ...(facts.length > 0 && { detail: facts.join(' · ') }) };
}

/** Where the things that a line counts are listed. */
function listOf({ kind, date, end }: Row, { urls, kindOf }: Edition): string {
  if (kind !== 'article' && kind !== 'quote') return kindOf(kind).href;
  const year = yearOf(date);
  const span =
    end === undefined ? `year=${yearText(year)}` : `after=${yearText(year - 1)}&before=${yearText(yearOf(end) + 1)}`;
  return `${urls.search}?kind=${kind}&${span}`;
}

/** A sentence for each unit of time by which kinds are counted. */
function sayCounted(grains: Partial<Record<TimelineEntry['kind'], Grain>>, edition: Edition): string[] {
  const byGrain = Map.groupBy(Object.entries(grains) as [TimelineEntry['kind'], Grain][], ([, grain]) => grain);
  return [...byGrain].flatMap(([grain, kinds]) =>
    grain === 'each'
      ? []
      : edition.words.timeline.counted[grain](
          inWords(
            kinds.map(([kind]) => laneOf(kind, edition).many),
            edition,
          ),
        ),
  );
}

/** A list as a sentence has it: `a, b and c`. */
function inWords(list: string[], { site }: Edition): string {
  return new Intl.ListFormat(site.language, { type: 'conjunction' }).format(list);
}
