import { antecedentOf } from '../coreference/pronoun-antecedent.ts';
import type { QuoteRule } from '../quote-rules.ts';
import type { LastQuote, QuotePlace, SpeakerCandidate } from './quote-place.ts';
import { speakersBefore } from './sentence-before.ts';

/**
 * Candidates from the text before: the speakers of the last quotation and the last reported clause, those of the
 * sentence before, and the most salient person.
 */
export function earlierSpeakers(place: QuotePlace): SpeakerCandidate[] {
  return [...lastQuoted(place), ...lastReported(place), ...speakersBefore(place), ...mostSpokenOf(place)];
}

function lastQuoted(place: QuotePlace): SpeakerCandidate[] {
  const { lastQuote, read } = place;
  if (!lastQuote || lastQuote.block < read.block - 3) return [];
  const goesOn = lastQuote.block === read.block || !lastQuote.stretch.closed;
  const { speaker, cue } = lastQuote;
  return [{ rule: ruleOf(lastQuote, place), phrase: speaker.phrase, speaker, ...(cue && goesOn && { cue }) }];
}

function ruleOf(said: LastQuote, { read }: QuotePlace): QuoteRule {
  if (said.sentence === read) return 'same-sentence';
  if (said.block === read.block) return 'same-paragraph';
  return said.stretch.closed || said.block !== read.block - 1 ? 'paragraph-before' : 'unclosed-paragraph';
}

function lastReported({ lastQuote, lastReport, read }: QuotePlace): SpeakerCandidate[] {
  if (!lastReport || lastReport.block < read.block - 1) return [];
  const { speaker } = lastReport;
  if (speaker.referent === lastQuote?.speaker.referent) return [];
  const rule = lastReport.block === read.block ? 'reported-before' : 'reported-paragraph-before';
  return [{ rule, phrase: speaker.phrase, speaker }];
}

function mostSpokenOf({ discourse }: QuotePlace): SpeakerCandidate[] {
  const salient = antecedentOf(discourse, { gender: undefined });
  if (!salient?.referent) return [];
  const { referent, phrase } = salient;
  const { start, end } = phrase;
  const speaker = { start, end, name: referent.name, referent, phrase, resolved: true, speaks: true };
  return [{ rule: 'most-spoken-of', phrase, speaker }];
}
