import { claimNouns } from '../../languages/en/speech/subject-words.ts';
import { lowerAt } from '../../text/passages.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { isSpeaking } from '../grammar/phrase-relations.ts';
import { cueAt } from './cue-at.ts';
import { ownerOf, type Speaker, speakerOf } from './name-speaker.ts';
import type { QuotePlace, SpeakerCandidate } from './quote-place.ts';

/**
 * The owners and makers of the last two phrases before the stretch that have one: `Okafor’s warning: “…”`, `her rejection of “…”`,
 * `the charge, made by [Okafor], that … “…”`.
 */
export function nounOwners(place: QuotePlace): SpeakerCandidate[] {
  const { read, at } = place;
  const found: SpeakerCandidate[] = [];
  for (let i = read.phrases.length - 1; i >= 0 && found.length < 2; i -= 1) {
    const phrase = read.phrases[i] as NounPhrase;
    if (phrase.to > at || phrase.kind === 'name') continue;
    const speaker = phrase.owner ? ownerOf(phrase, read, place.discourse) : makerOf(place, phrase);
    if (speaker) found.push({ rule: 'noun-cue', phrase, speaker, ...cueAt(read, phrase.head), cueUnit: phrase.head });
  }
  return found;
}

/** Who made the claim that a noun names, where the clause that it brings in follows: `the claim, put about by [the Courier], that`. */
function makerOf(place: QuotePlace, { head, to }: NounPhrase): Speaker | undefined {
  const { read, at } = place;
  const { units, beginning } = read;
  if (!claimNouns.has(lowerAt(units, head)) || units[to]?.word.text !== ',') return undefined;
  const end = units.findIndex(({ word }, i) => i > to && word.text === ',');
  const by = units.findLastIndex(({ word }, i) => i > to && i < end && word.lower === 'by');
  const maker = by < 0 || end > at || lowerAt(units, end + 1) !== 'that' ? undefined : beginning[by + 1];
  return maker && isSpeaking(maker) ? speakerOf(maker, read, place) : undefined;
}
