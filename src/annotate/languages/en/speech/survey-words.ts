import type { VerbForm } from '../inflect.ts';

/** English words for what is found out and printed, as data: they show what others can only say. */
export const surveyNouns: ReadonlySet<string> = new Set(
  `poll polls survey surveys study studies data results figures records documents papers email emails e-mails report reports research
  analysis analyses returns tally statistics numbers census findings review questionnaire filings transcript transcripts minutes
  estimates`.split(/\s+/),
);

/** How they tell it. */
export const showingVerbs: ReadonlyMap<string, VerbForm> = new Map([
  ['show', 'base'],
  ['shows', 'third'],
  ['showed', 'past'],
]);
