import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStyle } from '../../../src/citation/open-style.ts';
import { setAlike, titleCaser } from '../../../src/citation/set-alike.ts';
import { builtInStyles } from '../../../src/model/citation-style.ts';
import type { Reference } from '../../../src/model/reference.ts';

const words =
  'the,a,of,and,Port,harbour,Ada,Lund’s,dues,10,1848,day,27,8,d’Or,low-water,III,ÉTÉ,iron,Øst,via,is,7319'.split(',');
const title = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ', ', ': ', '-')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.map(([word, sign], at) => (at < parts.length - 1 ? word + sign : word)).join(''));
const oddTitle = fc.constantFrom(
  '“Wait,” said Lund',
  'Who pays?',
  'Dues (and more)',
  'Lund & sons',
  'A <b>bold</b> harbour',
);
const author = fc.constantFrom<Reference['author'][]>(
  undefined,
  [{ family: 'Lund', given: 'Ada' }],
  [{ family: 'Lund', given: 'Ada' }, { literal: 'Port of Vardal' }],
);
const issued: fc.Arbitrary<number[] | null> = fc.option(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(
        fc.integer({ min: 1800, max: 2030 }),
        fc.constantFrom(5, 10),
        fc.integer({ min: 1, max: 30 }),
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom<number[][]>([2018], [2018, 5], [-20, 5, 3], [7319, 5, 27]) },
  ),
);
const page = fc
  .record({
    title: fc.oneof({ weight: 8, arbitrary: title }, { weight: 1, arbitrary: oddTitle }),
    author,
    issued,
    type: fc.constantFrom('webpage', 'article-newspaper', 'entry-encyclopedia'),
    container: fc.constantFrom('The Harbour Papers', 'Day 27', 'Port 8, 7319'),
    slug: fc.constantFrom('low-water', 'lund_1', 'e%C3%A9', 'a--b', '10.5'),
    language: fc.constantFrom('en', 'de', 'fr', 'en-GB'),
  })
  .map(
    ({ title, author, issued, type, container, slug, language }): Reference => ({
      id: slug,
      type,
      title,
      ...(author && { author }),
      'container-title': container,
      ...(issued && { issued: { 'date-parts': [issued] } }),
      language,
      URL: `https://port.example/articles/${slug}/`,
    }),
  );

describe.each(builtInStyles)('pages in the style %s', (name) => {
  it.each(['en', 'de', 'fr', 'es'])('are set alike as each by itself, in the words of %s', async (language) => {
    const csl = await readFile(new URL(`../../../src/citation/styles/${name}.csl`, import.meta.url), 'utf8');
    const [style, own] = [openStyle(csl, language), openStyle(csl, language)];
    const alike = setAlike(style, titleCaser(language));
    fc.assert(
      fc.property(page, (reference) => {
        expect(alike.write(reference)).toEqual(own.write(reference));
      }),
      { numRuns: 200 },
    );
  });
});
