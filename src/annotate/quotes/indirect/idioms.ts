import { formsOf } from '../../languages/en/inflect.ts';
import { idiomNouns, idiomVerbs } from '../../languages/en/speech/speech-idioms.ts';
import { perWord } from '../../text/lexicon.ts';
import { lowerAt } from '../../text/passages.ts';
import type { CueVerb } from '../grammar/cues.ts';
import type { CueAt, ReadSentence } from '../grammar/noun-phrases.ts';
import type { Unit } from '../grammar/split-sentences.ts';

/** The verbs that report something together with a noun or adjective, in order: `[made] it clear that`, `[voiced] fears that`. */
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

/** Whether a noun of these idioms and `that` follow within a few words. */
function hasNoun(units: readonly Unit[], verb: number): boolean {
  for (let at = verb + 2; at < Math.min(verb + farthest, units.length); at += 1) {
    const { lower, shape } = (units[at] as Unit).word;
    if (lower === 'that') return idiomNouns.has(lowerAt(units, at - 1));
    if (shape === 'mark') return false;
  }
  return false;
}

const kinds: CueVerb['kinds'] = new Set(['say']);

/** How many units behind the verb `that` is looked for. */
const farthest = 7;
