import { wordMap, wordSet } from '../../word-set.ts';
import type { VerbForm } from '../inflect.ts';

/** English words for what is found out and printed, as data: they show what others can only say. */
export const surveyNouns: ReadonlySet<string> =
  wordSet(`poll polls survey surveys study studies records documents papers email emails e-mails report reports research
  analysis analyses returns tally census review questionnaire filings transcript transcripts minutes
  estimates`);

/** Those that ask people: `the Herald [Poll]`. */
export const pollNouns: ReadonlySet<string> = wordSet('poll polls survey surveys questionnaire');

/** How they tell it. */
export const showingForms: ReadonlyMap<string, VerbForm> = wordMap([
  ['show', 'base'],
  ['shows', 'third'],
  ['showed', 'past'],
]);

/** What somebody has counted or worked out: `according to a tally [by the agency]`. */
export const countNouns: ReadonlySet<string> = wordSet(
  'count tally tallies analysis analyses estimate estimates calculation calculations review tabulation projection projections survey',
);
