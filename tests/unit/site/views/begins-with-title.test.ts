import { expect, test } from 'vitest';
import { beginsWithTitle } from '../../../../src/site/views/begins-with-title.ts';

const headed = (start: number, depth: number, text: string) =>
  beginsWithTitle({ title: 'The quay', headings: [{ id: 'h-a', start, end: start + text.length, depth, text }] });

test('a text begins with its title where that is its first heading of all, with nothing before it', () => {
  expect(headed(0, 1, 'The quay')).toBe(true);
  expect(headed(0, 2, 'The quay')).toBe(false);
  expect(headed(12, 1, 'The quay')).toBe(false);
  expect(headed(0, 1, 'The crane')).toBe(false);
  expect(beginsWithTitle({ title: 'The quay', headings: [] })).toBe(false);
});
