import { expect, test, vi } from 'vitest';
import { readingOf } from '../../training/articles.ts';
import { learnWeights, nothingLearnt } from '../../training/learn-weights.ts';
import { scoreByFolds, scoreWeights } from '../../training/score-weights.ts';
import { harbourArticles, silentSpeech } from './harbour-articles.ts';

// Learning takes seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** The same articles over and over, so that their features are no rarities. */
const copies = 12;

const readingsOf = (articles: typeof harbourArticles) =>
  Array.from({ length: copies }, () => articles.map(readingOf)).flat();
const [first, second] = harbourArticles.map((one) => readingsOf([one]));
const harbour = harbourArticles.map(readingOf);
const silent = readingsOf([silentSpeech]);
const { learnt, examples } = learnWeights({ readings: readingsOf(harbourArticles), silent });

test('the same articles give the same weights', () => {
  const again = learnWeights({ readings: readingsOf(harbourArticles), silent });
  expect(again.learnt.speakers.byName).toEqual(learnt.speakers.byName);
  expect(again.learnt.speech.byName).toEqual(learnt.speech.byName);
  expect(again.learnt.reports.byName).toEqual(learnt.reports.byName);
  expect(again.learnt.antecedents).toEqual(learnt.antecedents);
});

test('every stretch and pronoun that people have marked is an example', () => {
  expect(examples).toEqual({ speakers: copies * 8, speech: copies * 8, reports: copies * 4, antecedents: copies * 2 });
});

test('weights tell speech from titles and terms in the articles that they were learnt from, and no weights don’t', () => {
  expect(scoreWeights(harbour, learnt)).toEqual({
    speakers: { precision: 100, recall: 100, F1: 100 },
    speech: { found: 100, rejected: 100, balanced: 100 },
    reports: { precision: 100, kept: 100 },
    antecedents: { right: 100 },
  });
  expect(scoreWeights(harbour, nothingLearnt()).speech.rejected).toBeLessThan(50);
});

test('each fold is judged with what was learnt from the others alone', () => {
  const taught = [first ?? [], second ?? []].map((one) => learnWeights({ readings: one, silent: [] }).learnt);
  const byHand = [scoreWeights(second ?? [], taught[0] ?? learnt), scoreWeights(first ?? [], taught[1] ?? learnt)];
  const byFolds = scoreByFolds(
    { readings: readingsOf(harbourArticles), silent: [] },
    2,
    (texts) => learnWeights(texts).learnt,
  );
  const mean = (byHand[0]?.speech.rejected ?? 0) / 2 + (byHand[1]?.speech.rejected ?? 0) / 2;
  expect(byFolds.speech.rejected).toBe(mean);
  expect(mean).toBeLessThan(100);
});

test('texts that report nobody teach the weights to take nothing for a report in them', () => {
  const learn = () => learnt;
  const figures = scoreByFolds({ readings: harbour, silent: [readingOf(silentSpeech)] }, 2, learn);
  expect(figures.reports).toEqual({ precision: 100, kept: 100, inSilentTexts: 0 });
  const untaught = learnWeights({ readings: readingsOf(harbourArticles), silent: [] }).learnt;
  const before = scoreByFolds({ readings: harbour, silent: [readingOf(silentSpeech)] }, 2, () => untaught);
  expect(before.reports.inSilentTexts).toBeGreaterThan(0);
});
