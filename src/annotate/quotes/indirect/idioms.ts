import { formsOf } from '../../languages/en/inflect.ts';
import { idiomNouns, idiomVerbs } from '../../languages/en/speech/speech-idioms.ts';
import { perWord } from '../../text/lexicon.ts';
import { lowerAt } from '../../text/passages.ts';
import type { CueVerb } from '../grammar/cues.ts';
import type { CueAt, ReadSentence } from '../grammar/noun-phrases.ts';
import type { Unit } from '../grammar/split-sentences.ts';

/** The verbs that tell something together with a noun, in order: `[made] it clear that`, `[voiced] fears that`. */
export function idiomsIn({ units, inPhrase }: ReadSentence): CueAt[] {
  const found: CueAt[] = [];
  for (let unit = 0; unit < units.length; unit += 1) {
    const { word, stretch, referent } = units[unit] as Unit;
    const form = word.shape === 'lower' ? formOf(word) : undefined;
    if (form && !stretch && !referent && !inPhrase[unit] && hasNoun(units, unit))
      found.push({ unit, verb: { lemma: word.lower, kinds, form } });
  }
  return found;
}

const forms = formsOf(idiomVerbs);
const formOf = perWord(({ lower }) => forms.get(lower));

/** Whether one of the nouns and `that` follow with little between. */
function hasNoun(units: readonly Unit[], verb: number): boolean {
  for (let at = verb + 2; at < Math.min(verb + farthest, units.length); at += 1) {
    const { lower, shape } = (units[at] as Unit).word;
    if (lower === 'that') return idiomNouns.has(lowerAt(units, at - 1));
    if (shape === 'mark') return false;
  }
  return false;
}

const kinds: CueVerb['kinds'] = new Set(['say']);

/** Within how many words `that` follows. */
const farthest = 7;
