import { describe, expect, test } from 'vitest';
import { tellGenres } from '../../../../src/annotate/genres/tell-genres.ts';
import { readMarkdown } from '../../../../src/annotate/markdown/read-markdown.ts';
import { pairMarks } from '../../../../src/annotate/quotes/stretches/pair-marks.ts';
import type { Genre } from '../../../../src/model/genre.ts';

function genresOf(text: string, genre?: Genre): Genre[] {
  const prose = readMarkdown(text);
  return tellGenres(prose, { circumstances: { genre }, stretches: pairMarks(prose), isTurn: () => false });
}

const speech = `
I came to this harbour as a boy, and I never left it. My father mended nets on our east quay, and I mended them beside him.

We have built two breakwaters since. Our pilots bring in forty ships a day, and we are proud of every one of them.`;

const tale = `
“Who is there?” asked the ferryman.

“Nobody,” said the girl, and she sat down on the wet boards.

“Then nobody pays!”

“How much does nobody pay?”

“Nothing at all,” said he, and pushed off from the bank.

“What a pity!” said the girl. “I had brought a shilling.”`;

const manual = `
Turn the key to the left.

Pull the lever until the lamp glows.

Wait for the pump to fill.

The tank holds forty litres.`;

const report = `
Mina Okafor, who runs the port, said on Monday that the east quay would open in May. “We have waited long enough,” she said.

Ships have been kept outside since a crane fell into the basin on 3 March. I. Tarrow, a pilot, called it a disgrace.`;

describe('the kind of text', () => {
  test.each<[Genre, string]>([
    ['first-person', speech],
    ['first-person', 'Dear Ms Okafor,\n\nThe crane on the east quay keeps me awake. I ask you to stop it at night.'],
    ['story', tale],
    ['reference', manual],
    ['report', report],
  ])('is told to be %s', (genre, text) => {
    expect(new Set(genresOf(text))).toEqual(new Set([genre]));
  });

  test('is no speech where others say “I” in quotation marks', () => {
    const text = `${report}\n\n“I saw it fall. I ran, and I called my brother, and we pulled our boat away. I was lucky, and I know it,” said Lars Holm.`;
    expect(new Set(genresOf(text))).toEqual(new Set(['report']));
  });

  test('is no tale where a report has many quotations and figures', () => {
    const text = tale.replaceAll('boards', 'boards at 10.30 on 3 March 2024, 14 hours after 25 others');
    expect(new Set(genresOf(text))).toEqual(new Set(['report']));
  });

  test('is a letter’s own in a block quotation of a report', () => {
    expect(genresOf(`${report}\n\n> I ask you to stop the crane at night. It keeps my children awake.`)).toEqual([
      'report',
      'report',
      'first-person',
    ]);
  });

  test('is what the editor says', () => {
    expect(new Set(genresOf(speech, 'report'))).toEqual(new Set(['report']));
  });
});
