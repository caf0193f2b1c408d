import { intermediaries, relayingWords, throughWords } from '../../languages/en/speech/circumstance-words.ts';
import { lowerAt } from '../../text/passages.ts';
import type { Cues } from '../grammar/cues.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { sourcesOf } from '../grammar/source-phrases.ts';
import { relayAt } from '../subjects/relay.ts';
import type { SayingContext } from './attribution.ts';
import { layersBefore } from './layers.ts';

/**
 * Through whom words came, from the reader back to the speaker: `said, according to [a transcript]`,
 * `as quoted by [state media]`, `[an aide] said that Okafor had said`, `through [a translator]`.
 */
export function intermediariesOf(saying: SayingContext, cues: Cues): NounPhrase[] {
  const { read, cueUnit, phrase } = saying;
  const inner = translatorOf(saying);
  const outer = inner
    ? undefined
    : (relayAt(read, cueUnit)?.by ?? relayedBy(read, phrase) ?? sourceBehind(saying, cues));
  const all = [outer, ...layersBefore(read, phrase), inner].filter((one) => one !== undefined && one !== phrase);
  return [...new Set(all as NounPhrase[])];
}

/** Who put it into the reader's language, or stands between: `through [a translator]`. */
function translatorOf({ read, regions }: SayingContext): NounPhrase | undefined {
  for (const { from, to } of regions) {
    for (let at = from; at < to; at += 1) {
      const found = read.beginning[at];
      const isThrough = throughWords.has(lowerAt(read.units, at - 1));
      if (found && isThrough && intermediaries.has(lowerAt(read.units, found.head))) return found;
    }
  }
  return undefined;
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
