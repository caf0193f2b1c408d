import { expect, test } from 'vitest';
import { toSvg } from '../../../../src/drawing/drawn.ts';
import { drawSlim } from '../../../../src/drawing/timeline/draw-slim.ts';

const dot = (at: number, label: string, isArticle = true) => ({ at, label, isArticle });

test('what falls on one place of a slim line is drawn once and counted', () => {
  const dots = [dot(0.1, 'Dues'), dot(0.5, 'Low water'), dot(0.1002, 'Pilots'), dot(0.1, 'Strike', false)];
  const svg = toSvg(drawSlim([], dots));
  expect([...svg.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title)).toEqual([
    'Dues + 1',
    'Low water',
    'Strike',
  ]);
});

test('a slim line of 50,000 articles takes no more than 150 kB', () => {
  const dots = Array.from({ length: 50_000 }, (_, index) => dot(index / 50_000, `Dues of Port Vardal, part ${index}`));
  expect(toSvg(drawSlim([], dots)).length).toBeLessThan(150_000);
});
