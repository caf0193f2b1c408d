import { expect, test } from 'vitest';
import { firstSpeakers } from '../quotes-of.ts';

test.each([
  ['On 3 March 2020 Lars Holm said: “The gate stays shut.”', 'Lars Holm'],
  ['In 2020 Lars Holm said that the gate stays shut.', 'Lars Holm'],
  ['On March 3, 2020 Lars Holm told the board that it was late.', 'Lars Holm'],
])('a name right behind a date is the speaker without it: %s', (text, speaker) => {
  expect(firstSpeakers(text)).toEqual([speaker]);
});

test('a year behind an article describes what is named', () => {
  expect(firstSpeakers('The 2016 Holm campaign said that it would wait.')).toEqual(['The 2016 Holm campaign']);
});
