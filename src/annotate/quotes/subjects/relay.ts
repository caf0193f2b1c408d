import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { subjectOf } from './find-subject.ts';

/** Somebody whose words another gives: `[the paper] quoted [Okafor] as saying`. */
export interface Relay {
  speaker: NounPhrase;
  by: NounPhrase;
}

/** Who speaks and who passes it on, where a cue is part of `quoted … as saying`; undefined for any other cue. */
export function relayAt(read: ReadSentence, cueUnit: number | undefined): Relay | undefined {
  if (cueUnit === undefined) return undefined;
  const isSaying = read.units[cueUnit]?.word.lower === 'saying';
  const quoted = isSaying ? read.verbs.findLast(({ unit }) => unit < cueUnit)?.unit : cueUnit;
  if (quoted === undefined || !/^(?:quot|cit)/.test(read.units[quoted]?.word.lower ?? '')) return undefined;
  const speaker = read.beginning[quoted + 1];
  if (!speaker || read.units[speaker.to]?.word.lower !== 'as' || read.units[speaker.to + 1]?.word.lower !== 'saying')
    return undefined;
  const by = subjectOf(read, quoted)?.phrase;
  return by && by !== speaker ? { speaker, by } : undefined;
}
