import { isSpeaking } from '../grammar/phrase-relations.ts';
import { speakerOf } from './name-speaker.ts';
import type { QuotePlace, SpeakerCandidate } from './quote-place.ts';

/** The speaker named behind the last colon of a headline, with nothing after: `‘We will not bow’: [Okafor]`. */
export function headlineCredit(place: QuotePlace): SpeakerCandidate | undefined {
  const { read, at } = place;
  const phrase = read.ending[read.units.length];
  const colon = phrase && read.units[phrase.from - 1];
  if (!phrase || colon?.word.text !== ':' || at >= phrase.from - 1 || !isSpeaking(phrase)) return undefined;
  const speaker = speakerOf(phrase, read, place);
  return { rule: 'name-after', phrase, speaker, cue: { start: colon.start, end: colon.end } };
}
