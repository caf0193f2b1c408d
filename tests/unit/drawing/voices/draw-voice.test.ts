import { expect, test } from 'vitest';
import type { Drawn } from '../../../../src/drawing/drawn.ts';
import { drawVoice, type Tick } from '../../../../src/drawing/voices/draw-voice.ts';

const tick = (start: number, end: number, isTold = false): Tick => ({ start, end, isTold, href: `#q-${start}` });
const links = (ticks: Tick[]) => drawVoice(ticks, (n) => `${n} quotes`).children as Drawn[];
const marks = ({ children }: Drawn) => (children as Drawn[]).filter(({ attributes }) => attributes.class);

test('a quotation is a tick at its place in the article, solid where it is quoted and hollow where it is told', () => {
  const [quoted, told] = links([tick(0.1, 0.12), tick(0.5, 0.6, true)]);
  expect(marks(quoted as Drawn)[0]?.attributes).toMatchObject({ class: 'tick', x: '10%', width: '2%' });
  expect(marks(told as Drawn)[0]?.attributes).toMatchObject({ class: 'told', x: '50%', width: '10%' });
});

test('quotations too near to each other for a finger share a link to the first, which tells how many they are', () => {
  const [one, ...others] = links([tick(0.42, 0.43), tick(0.4, 0.41)]);
  expect(others).toEqual([]);
  expect(one?.attributes).toEqual({ href: '#q-0.4', 'aria-label': '2 quotes' });
  expect(marks(one as Drawn)).toHaveLength(2);
});

test('no link is narrower than a finger needs, nor reaches out of the bar', () => {
  for (const [from, to] of links([tick(0, 0.001), tick(0.5, 0.501), tick(0.999, 1)]).map(extent)) {
    expect(to - from).toBeGreaterThanOrEqual(8.9);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(100);
  }
});

function extent({ children: [hit] }: Drawn): [number, number] {
  const { x, width } = (hit as Drawn).attributes;
  return [Number.parseFloat(String(x)), Number.parseFloat(String(x)) + Number.parseFloat(String(width))];
}
