import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { cueAt } from './cue-at.ts';
import { ownerOf } from './name-speaker.ts';
import type { QuotePlace, SpeakerCandidate } from './quote-place.ts';

/** The owners of the last two phrases before the stretch that have one: `Okafor’s warning: “…”`, `her rejection of “…”`. */
export function nounOwners(place: QuotePlace): SpeakerCandidate[] {
  const { read, at } = place;
  const found: SpeakerCandidate[] = [];
  for (let i = read.phrases.length - 1; i >= 0 && found.length < 2; i -= 1) {
    const phrase = read.phrases[i] as NounPhrase;
    if (phrase.to > at || !phrase.owner || phrase.kind === 'name') continue;
    const speaker = ownerOf(phrase, read, place.discourse);
    if (speaker) found.push({ rule: 'noun-cue', phrase, speaker, ...cueAt(read, phrase.head), cueUnit: phrase.head });
  }
  return found;
}
