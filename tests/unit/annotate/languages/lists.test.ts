import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/model/fold.ts';
import { faultsOf, type Licence } from './list-faults.ts';
import { type List, listsIn, readLists } from './lists-of-words.ts';

/** Lists of what is printed with a capital; all others are in lower case, those of people and places too. */
const licences: Record<string, Licence> = {
  'en/dates.ts english.months': { capitals: true },
  'en/dates.ts english.weekdays': { capitals: true },
  'de/dates.ts german.months': { capitals: true, alternatives: true },
  'de/dates.ts german.weekdays': { capitals: true, alternatives: true },
  'de/names.ts german.legalForms': { capitals: true },
  'de/names.ts german.genitives': { marks: true },
  'es/names.ts spanish.legalForms': { capitals: true },
  'fr/names.ts french.legalForms': { capitals: true },
  'en/names/company-words.ts legalForms': { capitals: true },
  'en/names/letters-after-names.ts lettersAfterNames': { capitals: true },
  'en/names/letters-after-names.ts officesInLetters': { capitals: true },
  'en/names/place-words.ts brandsOfAcronyms': { capitals: true },
  'en/speech/subject-words.ts bounds': { marks: true },
};

const lists = await readLists();

test('the lists are all that the languages have', () => {
  expect(lists.length).toBeGreaterThan(120);
  const names = lists.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(licences)));
  expect(names).toContain('en/speech/cue-words.ts sayingVerbs');
  expect(names).toContain('de/people.ts german.titles.female');
});

test.each(lists)('$name holds each word once, plain and in lower case where it is meant to be', (list) => {
  expect(faultsOf(list, licences[list.name])).toEqual([]);
});

test('no list is a set or map that hides what it has twice', () => {
  const folder = fileURLToPath(new URL('../../../../src/annotate/languages/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const written = /new (?:Set|Map)\(\s*(?:\[\s*)*['"`]/;
  expect(files.filter((file) => written.test(readFileSync(folder + file, 'utf8')))).toEqual([]);
});

test('a given name with an accent stands in its list without it too', () => {
  const names = lists.filter(({ name }) => name.startsWith('en/names/given-names.ts'));
  expect(names).toHaveLength(3);
  for (const { entries } of names) expect(entries).toEqual(expect.arrayContaining(entries.map(fold)));
});

test('a list that is asked with folded words holds folded words', () => {
  const asPrinted = /(?:given-names|given-name-set|long-places|korean-particles)\.ts/;
  const folded = lists.filter(({ name }) => name.startsWith('en/names/') && !asPrinted.test(name) && !licences[name]);
  expect(folded.length).toBeGreaterThan(30);
  for (const { entries } of folded) expect(entries.map(fold)).toEqual(entries);
});

describe('the check of a list', () => {
  const faults = (value: unknown, licence?: Licence) =>
    listsIn(value, 'a list').flatMap((list: List) => faultsOf(list, licence));

  test.each([
    ['a word twice', 'pilot crew pilot', ['“pilot” twice']],
    ['a blank at its end', 'pilot crew ', ['a stray blank', '“” is no word, phrase or verb']],
    ['a blank at the end of a line', 'pilot \n  crew', ['a stray blank']],
    ['two blanks in a line', 'pilot  crew', ['a stray blank']],
    ['a capital', 'pilot Crew', ['“Crew” with a capital']],
    ['letters of an expression', 'pilots? crew', ['“pilots?” is no word, phrase or verb']],
    ['a verb with too few forms', 'say/said', ['“say/said” is no word, phrase or verb']],
    ['an empty phrase', 'the crew; ; the pilot', ['“” is no word, phrase or verb']],
    ['a list inside', { pronouns: { male: 'he he' } }, ['“he” twice']],
    ['a phrase twice', [['the', 'crew'], 'the crew'], ['“the crew” twice']],
    ['a word behind a word', new Map([['captain', ['skipper', 'skipper']]]), ['“skipper” twice']],
    ['nothing', [], ['no entry']],
  ])('finds %s', (_, value, expected) => {
    expect(faults(value)).toEqual(expected);
  });

  test.each([
    ['words on several lines', 'pilot crew\n  captain'],
    ['verbs with their forms', 'add say/says/said/said/saying'],
    ['phrases', 'the crew; the pilot'],
    ['points, hyphens, apostrophes and figures', "dr. co-owner won't 4th &"],
  ])('lets %s be', (_, value) => {
    expect(faults(value)).toEqual([]);
  });

  test('asks of printed names and of marks only what they can give', () => {
    expect(faults(['Jan|Jän', 'Feb'], { capitals: true, alternatives: true })).toEqual([]);
    expect(faults('GmbH GmbH', { capitals: true })).toEqual(['“GmbH” twice']);
    expect(faults(new Set([',', '(']), { marks: true })).toEqual([]);
  });
});
