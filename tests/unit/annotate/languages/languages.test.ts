import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageOf } from '../../../../src/annotate/languages/languages.ts';

test('a tag with a region or script is read as its language, and none as English', () => {
  expect(languageOf('de-AT')).toBe(languageOf('de'));
  expect(languageOf('EN-gb')).toBe(languageOf());
  expect(languageOf().isRead).toBe(true);
});

test('nothing is known of a language without a folder, whatever its tag is called', () => {
  expect([languageOf('tlh'), languageOf('constructor'), languageOf('')]).toEqual([{}, {}, {}]);
});

test('every folder of languages/ is one that texts are read with', () => {
  const entries = readdirSync('src/annotate/languages', { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.filter((name) => Object.keys(languageOf(name)).length === 0)).toEqual([]);
});
