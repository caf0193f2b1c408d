import { describe, expect, test } from 'vitest';
import { spanWrittenOut, writtenOut } from '../../../src/model/written-out.ts';
import { wordsIn } from '../../../src/words/words-in.ts';

describe('a date written out', () => {
  test('says in English what is known of it', () => {
    const words = Object.entries({
      '2018-09-27': '27 September 2018',
      '1845~': 'about 1845',
      '1845-03~': 'about March 1845',
      '1845?': 'probably 1845',
      '1845%': 'probably about 1845',
      '184X': '1840s',
      '18XX': '19th century',
      '20XX': '21st century',
      '1845/1847': 'between 1845 and 1847',
      '1845~/1847-03': 'between about 1845 and March 1847',
      '1845/..': 'from 1845 on',
      '/1845': 'until 1845',
      '2001-21': 'spring 2001',
      '-0043': '44 BC',
      '-0043-03-15': '15 March 44 BC',
      '0900': '900',
      '-004X': 'between 50 BC and 41 BC',
      Y17000: '17000',
    });
    expect(words.map(([date]) => writtenOut(date))).toEqual(words.map(([, said]) => said));
  });

  test('says it in German', () => {
    const words = Object.entries({
      '2018-09-27': '27. September 2018',
      '1845~': 'um 1845',
      '1845-03~': 'etwa März 1845',
      '1845%': 'vermutlich um 1845',
      '184X': '1840er Jahre',
      '18XX': '19. Jahrhundert',
      '1845/1847': 'zwischen 1845 und 1847',
      '../1845': 'bis 1845',
      '-0043': '44 v. Chr.',
    });
    expect(words.map(([date]) => writtenOut(date, 'de'))).toEqual(words.map(([, said]) => said));
  });

  test.each([
    ['fr', '1845~', 'vers 1845'],
    ['fr', '1845-03-07~', 'vers le 7 mars 1845'],
    ['fr', '184X', 'années 1840'],
    ['fr', '18XX', 'XIXe siècle'],
    ['fr', '1845/1847', 'entre 1845 et 1847'],
    ['es', '1845-21', 'primavera 1845'],
    ['es', '19XX', 'siglo XX'],
    ['es', '1845?', 'probablemente 1845'],
    ['es', '2024-03-07', '7 de marzo de 2024'],
  ])('in %s, %s is %s', (language, date, said) => {
    expect(writtenOut(date, language)).toBe(said);
  });

  test('says that there is none, and leaves alone what isn’t one', () => {
    expect(writtenOut(undefined)).toBe('Undated');
    expect(writtenOut(undefined, 'de-AT')).toBe('Ohne Datum');
    expect(writtenOut('soon')).toBe('soon');
  });
});

test('a span shares what its ends have in common, unless one is doubtful', () => {
  expect(spanWrittenOut(['2018-09-27', '2018-09-29'])).toMatch(/^27\s?–\s?29 September 2018$/);
  expect(spanWrittenOut(['1845~', '1847'])).toBe('about 1845 – 1847');
  expect(spanWrittenOut(['-0043', '0014'])).toBe('44 BC – 14');
});

test('what isn’t exact is said in an edition’s own words', () => {
  const dates = { about: 'omstreeks {date}', between: 'tussen {from} en {to}', decade: 'jaren {year}' };
  const own = { ...dates, undated: 'Zonder datum', century: '{century}e eeuw', seasons: { spring: 'lente' } };
  const said = wordsIn('nl', [{ language: 'nl', words: { dates: own } }]).dates;
  const written = ['1845~', '1845/1847', '184X', undefined, '18XX', '2001-21', '1845?'];
  expect(written.map((date) => writtenOut(date, 'nl', said))).toEqual([
    ...['omstreeks 1845', 'tussen 1845 en 1847', 'jaren 1840', 'Zonder datum', '19e eeuw', 'lente 2001'],
    'probably 1845',
  ]);
});
