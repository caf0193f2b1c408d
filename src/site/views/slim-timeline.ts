import { toSvg } from '../../drawing/drawn.ts';
import { type Dot, drawSlim, type Stretch } from '../../drawing/timeline/draw-slim.ts';
import { daysOf, yearSpan } from '../../model/dates/days.ts';
import { yearText } from '../../model/dates/edtf.ts';
import type { Edition } from '../edition/edition.ts';
import { titleApart } from './titles-apart.ts';

/** The time that the articles are from, as a slim line for the front page. */
export interface SlimTimeline {
  svg: string;
  first: string;
  last: string;
  events: number;
  articles: number;
}

/** Fewer things than these make no line of time. More years than these are no longer told one by one. */
const [fewest, mostYears] = [3, 12];

/** Undefined where fewer than three things of that time have a date. */
export function slimTimeline(edition: Edition): SlimTimeline | undefined {
  const { articles, entities, urls } = edition;
  const dated = articles.flatMap((article) =>
    article.date === undefined ? [] : { date: article.date, label: titleApart(article, edition), isArticle: true },
  );
  const years = dated.flatMap(({ date }) => Object.values(yearSpan(date)));
  if (years.length === 0) return undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [from, to] = [firstDayOf(first), firstDayOf(last + 1)];
  const events = entities.flatMap(({ kind, date, name }) =>
    kind === 'event' && date !== undefined ? { date, label: name, isArticle: false } : [],
  );
  const dots = [...dated, ...events]
    .map(({ date, ...dot }): Dot => ({ ...dot, at: (daysOf(date).first - from) / (to - from) }))
    .filter(({ at }) => at >= 0 && at < 1);
  if (dots.length < fewest) return undefined;
  const svg = toSvg(drawSlim(stretchesOf(first, last, urls.timeline), dots));
  const count = (isArticle: boolean) => dots.filter((dot) => dot.isArticle === isArticle).length;
  return { svg, first: yearText(first), last: yearText(last), events: count(false), articles: count(true) };
}

function stretchesOf(first: number, last: number, timeline: string): Stretch[] {
  const step = Math.ceil((last - first + 1) / mostYears);
  const [from, to] = [firstDayOf(first), firstDayOf(last + 1)];
  const stretches: Stretch[] = [];
  for (let year = first; year <= last; year += step) {
    const end = Math.min(year + step, last + 1);
    const shares = { from: (firstDayOf(year) - from) / (to - from), to: (firstDayOf(end) - from) / (to - from) };
    stretches.push({ ...shares, label: yearText(year), href: timeline });
  }
  return stretches;
}

function firstDayOf(year: number): number {
  return daysOf(`${yearText(year)}-01-01`).first;
}
