import { type Drawn, drawn } from '../drawn.ts';

/** A quotation on the bar of its speaker: where it begins and ends, as shares of the article's text. */
export interface Tick {
  start: number;
  end: number;
  /** Whether the words are told rather than quoted: its sign is hollow. */
  isTold: boolean;
  href: string;
}

/** Links nearer to each other than this would be too narrow for a finger on a screen of 320 pixels: they are one. */
const narrowest = 9;
/** A tick is seen however short its quotation is. In hundredths of the bar. */
const thinnest = 1;

/**
 * The bar of one speaker: a tick a quotation, in hundredths of the bar so that it fits any width; quotations close to each other
 * share a link to the first.
 * @param nameOf What a link is called that leads to so many quotations.
 */
export function drawVoice(ticks: Tick[], nameOf: (count: number) => string): Drawn {
  const links = grouped(ticks).map(({ from, to, ticks: within }) =>
    drawn(
      'a',
      { href: within[0]?.href, 'aria-label': nameOf(within.length) },
      drawn('rect', { x: percent(from), width: percent(to - from) }),
      ...within.map(tickOf),
    ),
  );
  return drawn('svg', { width: '100%', height: 24 }, ...links);
}

function tickOf({ start, end, isTold }: Tick): Drawn {
  const width = Math.max(thinnest, (end - start) * 100);
  const x = Math.min(start * 100, 100 - width);
  return drawn('rect', { class: isTold ? 'told' : 'tick', x: percent(x), width: percent(width) });
}

/** The ticks by their links, each with the stretch of the bar that it takes. */
function grouped(ticks: Tick[]): Link[] {
  const links: Link[] = [];
  for (const tick of ticks.toSorted((a, b) => a.start - b.start)) {
    const last = links.at(-1);
    const middle = (tick.start + tick.end) * 50;
    const from = Math.floor(Math.min(Math.max(0, middle - narrowest / 2), 100 - narrowest));
    const to = Math.ceil(Math.max(from + narrowest, tick.end * 100));
    if (last && from < last.to) {
      last.ticks.push(tick);
      last.to = Math.max(last.to, Math.min(to, 100));
    } else links.push({ from, to: Math.min(to, 100), ticks: [tick] });
  }
  return links;
}

interface Link {
  from: number;
  to: number;
  ticks: Tick[];
}

function percent(value: number): string {
  return `${Math.round(value)}%`;
}
