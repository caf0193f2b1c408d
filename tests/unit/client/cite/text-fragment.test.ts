import { expect, test } from 'vitest';
import { textFragment } from '../../../../src/client/cite/text-fragment.ts';

const whole =
  'One tide came in. The harbour, well-kept, stayed open. One tide went out while the board was asleep in its beds.';

test('a few words are told in full, with commas and hyphens escaped', () => {
  expect(textFragment('harbour, well-kept, stayed', { before: '', whole })).toBe(
    ':~:text=harbour%2C%20well%2Dkept%2C%20stayed',
  );
});

test('many words are told by the first and the last', () => {
  const text = 'stayed open. One tide went out while the board was asleep in its beds.';
  expect(textFragment(text, { before: '', whole })).toBe(
    ':~:text=stayed%20open.%20One%20tide,asleep%20in%20its%20beds.',
  );
});

test('words that the page says twice are told by those before them', () => {
  expect(textFragment('One tide', { before: 'well-kept, stayed open.', whole })).toBe(
    ':~:text=well%2Dkept%2C%20stayed%20open.-,One%20tide',
  );
});

test('a passage over several paragraphs begins in one and ends in another', () => {
  expect(textFragment('a b\nc d', { before: '', whole: 'a b\nc d' })).toBe(':~:text=a%20b,c%20d');
});
