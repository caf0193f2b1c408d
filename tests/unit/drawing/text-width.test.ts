import { expect, test } from 'vitest';
import { shortened, shortenedTitle, widthOf } from '../../../src/drawing/text-width.ts';

test('a title keeps what stands in brackets behind it where it is cut', () => {
  const title = 'The harbour talks on the quay (1865)';
  expect(shortenedTitle(title, 150, 11)).toMatch(/^The \S.*… \(1865\)$/);
  expect(widthOf(shortenedTitle(title, 150, 11), 11)).toBeLessThanOrEqual(150);
});

test('a title is cut at its end where the brackets leave little room, or where there are none', () => {
  for (const title of ['Talks (as the Courier told them on Friday)', 'The harbour talks on the quay'])
    expect(shortenedTitle(title, 90, 11)).toBe(shortened(title, 90, 11));
});
