import { buildTimeline, type Moment, type Timeline } from '../../concordance/timeline.ts';
import { type Grain, type TimelineRow, timelineRows } from '../../concordance/timeline-rows.ts';
import { toSvg } from '../../drawing/drawn.ts';
import { drawTimeline } from '../../drawing/timeline/draw-timeline.ts';
import { layTimeline } from '../../drawing/timeline/timeline.ts';
import type { TimelineEntry } from '../../drawing/timeline/timeline-entry.ts';
import { surelySaidBy } from '../../model/annotation.ts';
import { spanWrittenOut, writtenOut } from '../../model/written-out.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';

/** Width of the drawing in pixels, before a reader makes it larger. */
const drawingWidth = 1160;

type Row = TimelineRow<Moment<EditionArticle, EditionEntity>>;

/** A line of the timeline's table: what is drawn, and what more there is to say of it. */
export interface TimelineLine extends TimelineEntry {
  detail?: string;
}

/** The timeline of the edition, or of what concerns one entity; `counted` says what is counted rather than listed. */
export function timelineOf(edition: Edition, id?: string): { lines: TimelineLine[]; counted: string[] } {
  const timeline = timelineOfEdition(edition);
  const { rows, grains } = timelineRows(id === undefined ? timeline.all : timeline.of(id));
  return { lines: rows.map((row) => lineOf(row, edition)), counted: sayCounted(grains, edition) };
}

/** The drawing of a timeline's lines. */
export function timelineSvg(lines: TimelineLine[], { site, words }: Edition): string {
  return toSvg(drawTimeline(layTimeline(lines, { width: drawingWidth, language: site.language }), words.timeline));
}

/** The lines by the years that they begin in, earliest first. */
export function byYear<L extends { date: string }>(lines: L[]): { year: string; lines: L[] }[] {
  return [...Map.groupBy(lines, ({ date }) => date.slice(0, 4))].map(([year, ofYear]) => ({ year, lines: ofYear }));
}

const timelines = new WeakMap<Edition, Timeline<EditionArticle, EditionEntity>>();

function timelineOfEdition(edition: Edition): Timeline<EditionArticle, EditionEntity> {
  const known = timelines.get(edition) ?? buildTimeline(edition.concordance, edition.articles, edition.entities);
  timelines.set(edition, known);
  return known;
}

function lineOf(row: Row, edition: Edition): TimelineLine {
  const { kind, date, end, count, moment } = row;
  const { language } = edition.site;
  const when = end === undefined ? writtenOut(date, language) : spanWrittenOut(date, end, language);
  const line = { kind, date, ...(end !== undefined && { end }), when, count };
  if (moment) return { ...line, ...wordsOf(moment, edition) };
  return { ...line, isSum: true, label: edition.words.timeline.counts[kind](count), href: listOf(row, edition) };
}

function wordsOf(moment: Moment<EditionArticle, EditionEntity>, edition: Edition) {
  const { words, entity } = edition;
  if (moment.kind === 'article') {
    const { title, href, publication, quotes } = moment.article;
    const facts = [publication, quotes.length > 0 && words.nouns.quotes(quotes.length)].filter(Boolean);
    return { label: title, href, ...(facts.length > 0 && { detail: facts.join(' · ') }) };
  }
  if (moment.kind !== 'quote') {
    const { name, href, symbol } = moment.entity;
    return { label: name, href, ...(symbol !== undefined && { short: symbol }) };
  }
  const [{ quote }] = moment.quotes;
  const speakers = surelySaidBy(quote).map(({ id, name }) => (id === undefined ? undefined : entity(id)?.name) ?? name);
  return {
    label: inWords(speakers, edition) || words.timeline.nobody,
    href: `${moment.article.href}#${quote.id}`,
    detail: words.timeline.quotesIn(moment.quotes.length, moment.article.title),
  };
}

/** Where the things that a line counts are listed. */
function listOf({ kind, date, end }: Row, { urls }: Edition): string {
  if (kind === 'event' || kind === 'document') return urls.kind(kind);
  const year = date.slice(0, 4);
  const span = end === undefined ? `year=${year}` : `after=${Number(year) - 1}&before=${Number(end) + 1}`;
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
            kinds.map(([kind]) => edition.words.timeline.lanes[kind]),
            edition,
          ),
        ),
  );
}

/** A list as a sentence has it: `a, b and c`. */
function inWords(list: string[], { site }: Edition): string {
  return new Intl.ListFormat(site.language, { type: 'conjunction' }).format(list);
}
