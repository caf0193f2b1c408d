import { intermediaries, relayingWords, throughWords } from '../../languages/en/speech/circumstance-words.ts';
import { lowerAt } from '../../text/passages.ts';
import type { Cues } from '../grammar/cues.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { sourcesOf } from '../grammar/source-phrases.ts';
import { relayAt } from '../subjects/relay.ts';
import type { SayingContext } from './attribution.ts';

/** The intermediary: `through [a translator]`, `said, according to [a transcript]`, `as quoted by [state media]`. */
export function intermediaryOf({ read, cueUnit, phrase, regions }: SayingContext, cues: Cues): NounPhrase | undefined {
  for (const { from, to } of regions) {
    for (let at = from; at < to; at += 1) {
      const found = read.beginning[at];
      const isThrough = throughWords.has(lowerAt(read.units, at - 1));
      if (found && isThrough && intermediaries.has(lowerAt(read.units, found.head))) return found;
    }
  }
  return relayAt(read, cueUnit)?.by ?? relayedBy(read, phrase) ?? sourceBehind({ read, cueUnit, phrase }, cues);
}

/** The agent of a verb of relaying: `as quoted by [state media]`, `was quoted as saying by [the paper]`. */
function relayedBy(read: ReadSentence, speaker: NounPhrase): NounPhrase | undefined {
  for (let at = 0; at < read.units.length; at += 1) {
    if (!relayingWords.has(lowerAt(read.units, at)) || read.units[at]?.stretch) continue;
    const next = read.units[at + 1]?.word.lower;
    const by = next === 'by' ? at + 1 : next === 'as' && lowerAt(read.units, at + 3) === 'by' ? at + 3 : undefined;
    const found = by === undefined ? undefined : phraseFrom(read, by + 1);
    if (found && found !== speaker) return found;
  }
  return undefined;
}

/** The phrase that begins at a unit, or one unit later, where its first word was taken for a verb: `by [state media]`. */
function phraseFrom({ beginning, units }: ReadSentence, at: number): NounPhrase | undefined {
  const next = beginning[at] ?? beginning[at + 1];
  const first = units[at];
  return next && first && next.from > at ? { ...next, from: at, start: first.start } : next;
}

/** The source that the sentence names beside the speaker. */
function sourceBehind(
  { read, cueUnit, phrase }: Pick<SayingContext, 'read' | 'cueUnit' | 'phrase'>,
  cues: Cues,
): NounPhrase | undefined {
  const verb = read.verbAt[cueUnit];
  if (!verb) return undefined;
  return sourcesOf(read, cues).find((source) => source.phrase !== phrase)?.named;
}
