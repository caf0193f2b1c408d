import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadedWordsId, wordsAlias, wordsModule } from '../../../../src/site/build/words-module.ts';
import { readSettings } from '../../../../src/site/edition/settings.ts';
import { contentFolder, type Files } from '../../../support/content-folder.ts';

const settingsWith = (files: Files, dev = false) => ({ ...readSettings({}), content: contentFolder(files), dev });

test('scripts have the package’s own file of words where the edition says nothing itself', () => {
  expect(wordsAlias(settingsWith({ 'site.yaml': 'title: T\nlanguage: fr\n' }))).toMatch(/\/src\/words\/fr\.ts$/);
  const foreign = { 'site.yaml': 'title: T\nlanguage: fr\n', 'words/de.yaml': 'frame: { home: Start }\n' };
  expect(wordsAlias(settingsWith(foreign))).toMatch(/\/src\/words\/fr\.ts$/);
});

test('while serving for authors they have a module, as words may come any time', () => {
  const settings = settingsWith({ 'site.yaml': 'title: T\n' }, true);
  expect(wordsModule(settings).resolveId(wordsAlias(settings))).toBe(loadedWordsId);
});

test('the module says the edition’s words, counts with its nouns, and the package’s otherwise', async () => {
  const settings = settingsWith({
    'site.yaml': 'title: T\nlanguage: fr\n',
    'words/fr.yaml': 'nouns: { quotes: "{n} mots" }\nvoices: { bar: "Voix : {quotes}" }\n',
  });
  const code = wordsModule(settings).load(loadedWordsId) ?? '';
  const file = join(settings.content, 'words.mjs');
  writeFileSync(file, code);
  const { voices, frame } = await import(/* @vite-ignore */ file);
  expect([voices.bar(3), voices.title, frame.home]).toEqual(['Voix : 3 mots', 'Voix', 'Accueil']);
});
