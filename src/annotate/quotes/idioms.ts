import type { CueVerb } from './cues.ts';
import { idiomNouns, idiomVerbs } from './idioms.en.ts';
import type { CueAt, ReadSentence } from './noun-phrases.ts';

/** The verbs that tell something together with a noun, in order: `[made] it clear that`, `[voiced] fears that`. */
export function idiomsIn({ units, inPhrase }: ReadSentence): CueAt[] {
  return units.flatMap(({ word, stretch, referent }, unit) => {
    const form = stretch || referent || inPhrase[unit] ? undefined : idiomVerbs.get(word.lower);
    if (!form) return [];
    const that = units.findIndex((one, at) => at > unit && (one.word.lower === 'that' || one.word.shape === 'mark'));
    const isNear = that > unit + 1 && that < unit + farthest && units[that]?.word.lower === 'that';
    return isNear && idiomNouns.has(units[that - 1]?.word.lower ?? '')
      ? [{ unit, verb: { lemma: word.lower, kinds, form } }]
      : [];
  });
}

const kinds: CueVerb['kinds'] = new Set(['say']);

/** Within how many words `that` follows. */
const farthest = 7;
