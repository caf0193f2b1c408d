import { sourcesOf } from '../grammar/source-phrases.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { isPassive } from '../subjects/passive.ts';
import { speakerOf } from './name-speaker.ts';
import type { QuotePlace, SpeakerCandidate } from './quote-place.ts';

/** The source of a phrase such as `according to Okafor`. */
export function sources(place: QuotePlace): SpeakerCandidate[] {
  const named = sourcesOf(place.read, place.cues).filter(({ cueUnit }) => !isSaidBetween(place, cueUnit));
  return named.map(({ phrase, cue, cueUnit }) => ({
    rule: 'according-to',
    phrase,
    speaker: speakerOf(phrase, place.read, place),
    cue,
    cueUnit,
  }));
}

/**
 * Whether another speaker stands between words and source: `“…,” [a spokeswoman said], according to Okafor`,
 * `According to the minutes, [she said]: “…”`.
 */
function isSaidBetween({ read, at }: QuotePlace, source: number): boolean {
  return read.verbs.some(({ unit, verb }) => {
    const [isSaid, isTold] = [verb.kinds.has('say'), verb.kinds.has('tell')];
    if (!(isSaid || isTold) || verb.form === 'base' || isPassive(read, unit)) return false;
    if (unit > at) return unit < source;
    return (
      isSaid &&
      unit > source &&
      verb.form === 'past' &&
      subjectOf(read, unit)?.by === 'beside' &&
      read.units[unit + 1]?.word.text === ':'
    );
  });
}
