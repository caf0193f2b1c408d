import { describe, expect, test } from 'vitest';
import { quotesOf } from './quotes-of.ts';

const lines = (text: string) =>
  quotesOf(text)
    .filter(({ type }) => type === 'direct')
    .map(({ speaker, certainty, start, end }) => [text.slice(start, end), speaker, certainty]);

describe('words without a verb of speech in a dialogue', () => {
  test('are the other’s where nothing stands between two stretches', () => {
    const text = '“It is my net,” said Lars Holm. “I know it is.” “I never sold it.” “You did,” said Mina Okafor.';
    expect(lines(text).slice(1, 3)).toEqual([
      ['“I know it is.”', 'Mina Okafor', 'likely'],
      ['“I never sold it.”', 'Lars Holm', 'likely'],
    ]);
  });

  test('go on what their paragraph began in a report', () => {
    const text = '“It is my net,” said Lars Holm. “I never sold it.”';
    expect(lines(text).map(([, speaker]) => speaker)).toEqual(['Lars Holm', 'Lars Holm']);
  });

  const tale = [
    '“Who is there?” asked Lars Holm, and lifted his lamp.',
    '“Only me!” said Mina Okafor from the dark of the quay.',
    '“What do you want at this hour?”',
    '“Do you sell nets?”',
    '“I do not!”',
    '“Then I shall go,” said Mina Okafor.',
  ];

  test('are of two in turns in a tale, and likely at most', () => {
    expect(lines(tale.join('\n\n')).slice(2, 5)).toEqual([
      ['“What do you want at this hour?”', 'Lars Holm', 'likely'],
      ['“Do you sell nets?”', 'Mina Okafor', 'likely'],
      ['“I do not!”', 'Lars Holm', 'likely'],
    ]);
  });

  test('are nobody’s for sure where the tale has named one only', () => {
    const text = [tale[0], ...tale.slice(2, 5), '“Well!”', '“Well?”'].join('\n\n');
    expect(lines(text)[1]?.[2]).toBe('unsure');
  });
});

test('a run of words behind a speaker alternates from the one who goes on', () => {
  const text =
    '“Is it tight?” asked Lars Holm. “As a drum,” said Mina Okafor. “And the price?” “Two pence.” “Too dear.”';
  expect(lines(text).map(([, speaker]) => speaker)).toEqual([
    'Lars Holm',
    'Mina Okafor',
    'Mina Okafor',
    'Lars Holm',
    'Mina Okafor',
  ]);
});

test('a caption between paragraphs ends nobody’s words', () => {
  const said = ['“The wells are dry,” says Ada Lund.', '“Nobody came,” says Lund, folding her arms.'];
  const text = [...said, 'a dry field', '“Who will plant next year?”'].join('\n\n');
  expect(lines(text).at(-1)).toEqual(['“Who will plant next year?”', 'Ada Lund', 'likely']);
});

test('a paragraph of text between them does', () => {
  const said = ['“The wells are dry,” says Ada Lund.', '“Nobody came,” says Lund, folding her arms.'];
  const text = [...said, 'The field had been sold to a firm from Oslo in May.', '“Who will plant next year?”'].join(
    '\n\n',
  );
  expect(lines(text).find(([words]) => words === '“Who will plant next year?”')?.[2]).not.toBe('likely');
});
