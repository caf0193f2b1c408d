import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { fileOf, kinds } from '../../training/model-cards.ts';
import { trainWeights } from '../../training/train-weights.ts';
import { readWeightsFile } from '../../training/weights-file.ts';
import { harbourArticles, silentSpeech } from './harbour-articles.ts';

let folder: string;
const train = (file: string, ...flags: string[]) =>
  trainWeights([join(folder, file), ...flags, '--into', join(folder, 'learnt')]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-'));
  writeFileSync(join(folder, 'harbour.jsonl'), harbourArticles.map((one) => `${JSON.stringify(one)}\n`).join(''));
  writeFileSync(join(folder, 'broken.jsonl'), `${JSON.stringify(harbourArticles[0])}\n{"text":"Rain.","spans":[{}]}\n`);
});

test('one command writes all files, with the scores that were asked for and how many articles there were', () => {
  train('harbour.jsonl', '--dev', join(folder, 'harbour.jsonl'));
  for (const kind of kinds) {
    const { card } = readWeightsFile(join(folder, 'learnt', fileOf[kind]));
    expect(Object.keys(card.scores)).toEqual(['dev']);
    expect(card.learntFrom.articles).toBe(2);
  }
});

test('the weights for reports can be learnt alone, from texts that report nobody too', () => {
  train('harbour.jsonl');
  writeFileSync(join(folder, 'silent.jsonl'), `${JSON.stringify({ text: silentSpeech.text })}\n`);
  const lines = train('harbour.jsonl', '--only', 'reports', '--silent', join(folder, 'silent.jsonl'), '--folds', '2');
  expect(lines.filter((line) => line.includes('folds'))).toHaveLength(1);
  const { card } = readWeightsFile(join(folder, 'learnt', fileOf.reports));
  expect(card.remark).toContain('1 texts that report nobody');
});

test('weights that are kept get the scores and stay as they are', () => {
  train('harbour.jsonl');
  const lines = train('harbour.jsonl', '--folds', '2', '--keep-weights');
  expect(lines).toEqual(kinds.map(() => expect.stringMatching(/: the same weights as before\n {2}folds \{/)));
});

test.each([
  [['harbour.jsonl', '--folds', '1'], 'Unexpected --folds 1, expected a whole number from 2 on'],
  [['harbour.jsonl', 'broken.jsonl'], 'Unexpected 2 files, expected one'],
  [['harbour.jsonl', '--dev', 'nowhere.jsonl'], 'nowhere.jsonl'],
  [['harbour.jsonl', '--only', 'speech'], 'Unexpected --only speech, expected reports'],
  [['broken.jsonl'], 'broken.jsonl:2: Unexpected spans.0.start'],
])('%j is refused with a message, and nothing is written', ([file = '', ...flags], message) => {
  expect(() => train(file, ...flags)).toThrow(message);
  expect(readdirSync(folder)).not.toContain('learnt');
});
