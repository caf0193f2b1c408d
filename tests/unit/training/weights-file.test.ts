import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { modelCard } from '../../training/model-cards.ts';
import { readWeightsFile, type WeightsFile, writeWeightsFile } from '../../training/weights-file.ts';

const card = modelCard('speech', { articles: 2, silent: 0, examples: 8 });
const folds = { measured: '2024-03-07', on: 'two articles of the harbour', figures: { found: 87.5 } };
const learnt: WeightsFile = { card, weights: { 'size 2': -0.12, any: 1 } };
let file: string;

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'lectern-')), 'speech-weights.en.json');
  writeWeightsFile(file, { ...learnt, card: { ...card, scores: { folds } } });
});

describe('a file of weights', () => {
  test('has a weight a line, in the order of their names', () => {
    expect(readFileSync(file, 'utf8')).toContain('\n  "weights": {\n    "any": 1,\n    "size 2": -0.12\n  }\n');
  });

  test('keeps its scores when the same weights are learnt again', () => {
    expect(writeWeightsFile(file, learnt)).toBe(false);
    expect(readWeightsFile(file).card.scores).toEqual({ folds });
  });

  test('loses its scores to other weights, which they were not measured with', () => {
    expect(writeWeightsFile(file, { card, weights: { any: 1 } })).toBe(true);
    expect(readWeightsFile(file).card.scores).toEqual({});
  });

  test.each([
    ['a card without its licence', { ...learnt, card: { ...card, learntFrom: { ...card.learntFrom, licence: '' } } }],
    ['a score without its day', { ...learnt, card: { ...card, scores: { folds: { ...folds, measured: 'today' } } } }],
    ['a field that nobody knows', { ...learnt, card: { ...card, licence: 'none' } }],
    ['a weight that is no number', { ...learnt, weights: { any: '1' } }],
  ])('is refused with %s', (_, broken) => {
    writeFileSync(file, JSON.stringify(broken));
    expect(() => readWeightsFile(file)).toThrow();
  });
});
