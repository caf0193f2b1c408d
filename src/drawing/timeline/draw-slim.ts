import { type Drawn, drawn } from '../drawn.ts';

/** A thing in time on a slim line: where between its ends, from 0 to 1, and whether it is an article. */
export interface Dot {
  at: number;
  isArticle: boolean;
  label: string;
}

/** A stretch of a slim line, a year for instance, as shares of the line. */
export interface Stretch {
  from: number;
  to: number;
  label: string;
  href: string;
}

/**
 * A line of time for any width: a stroke above it for each event, a dot below it for each article, and its stretches as
 * links. What falls on one place is drawn once, under the first label and how many there are beside it.
 */
export function drawSlim(stretches: Stretch[], dots: Dot[]): Drawn {
  const places = Map.groupBy(dots, ({ at, isArticle }) => `${isArticle} ${share(at)}`);
  return drawn(
    'svg',
    { class: 'slim', width: '100%', height: 76 },
    ...stretches.map(({ from, to, label, href }) =>
      drawn(
        'a',
        { href },
        drawn('rect', { x: share(from), width: share(to - from), y: 44, height: 30, class: 'stretch' }),
        drawn('text', { x: share(from), dx: 4, y: 68 }, label),
        drawn('line', { x1: share(from), x2: share(from), y1: 14, y2: 72 }),
      ),
    ),
    drawn('line', { x1: 0, x2: '100%', y1: 30, y2: 30 }),
    ...[...places.values()].map((together) => drawDots(together as [Dot, ...Dot[]])),
  );
}

function drawDots([{ at, isArticle, label }, ...others]: [Dot, ...Dot[]]): Drawn {
  const title = drawn('title', {}, others.length > 0 ? `${label} + ${others.length}` : label);
  return isArticle
    ? drawn('circle', { cx: share(at), cy: 42, r: 4.5 }, title)
    : drawn('line', { class: 'event', x1: share(at), x2: share(at), y1: 18, y2: 30 }, title);
}

function share(value: number): string {
  return `${Math.round(value * 1000) / 10}%`;
}
