import { quotingForms } from '../../languages/en/speech/subject-words.ts';
import { lowerAt } from '../../text/passages.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { subjectOf } from './find-subject.ts';

/** A speaker and who relays the words: `[the paper] quoted [Okafor] as saying`. */
export interface Relay {
  speaker: NounPhrase;
  by: NounPhrase;
}

/** Speaker and relayer of a cue that is part of `quoted … as saying`; undefined for any other cue. */
export function relayAt(read: ReadSentence, cueUnit: number | undefined): Relay | undefined {
  if (cueUnit === undefined) return undefined;
  const isSaying = lowerAt(read.units, cueUnit) === 'saying';
  const quoted = isSaying ? read.verbs.findLast(({ unit }) => unit < cueUnit)?.unit : cueUnit;
  if (quoted === undefined || !quotingForms.has(lowerAt(read.units, quoted))) return undefined;
  const speaker = read.beginning[quoted + 1];
  if (!speaker || lowerAt(read.units, speaker.to) !== 'as' || lowerAt(read.units, speaker.to + 1) !== 'saying')
    return undefined;
  const by = subjectOf(read, quoted)?.phrase;
  return by && by !== speaker ? { speaker, by } : undefined;
}
