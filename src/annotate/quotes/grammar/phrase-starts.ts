import { speakingForms } from '../../languages/en/speech/circumstance-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { Cues } from './cues.ts';
import type { Unit } from './split-sentences.ts';
import { isNounHere, isNounLike, isPersonal, isVerbByEnding } from './word-roles.ts';

/** Whether a noun phrase begins at a unit. */
export function startsPhrase(units: readonly Unit[], at: number, cues: Cues): boolean {
  const unit = units[at] as Unit;
  if (unit.referent) return true;
  if (unit.stretch || unit.word.shape === 'mark') return false;
  const { tags, lower, shape } = unit.word;
  if (isPersonal(unit.word)) return true;
  if (tags & (Tag.possessive | Tag.determiner))
    return lower !== 'that' || (!units[at + 1]?.referent && !units[at + 1]?.stretch && isNounLike(units[at + 1], cues));
  if (tags & opening) return false;
  if (lower === 'according' || isVerbOfRelative(units, at)) return false;
  if (at === 0 && /.{3}ing$/.test(lower) && (speakingForms.has(lower) || opensObject(units[1]))) return false;
  if (at === 0 && /.{3}ed$/.test(lower) && tagsAt(units, 1) & Tag.preposition) return false;
  const verb = shape === 'capital' && at > 0 ? undefined : cues.verbOf(unit.word);
  if (verb) {
    const isNoun = verb.form === 'third' || (verb.form === 'base' && lowerAt(units, at - 1) !== 'to');
    const governed = isNoun && tagsAt(units, at - 1) & Tag.preposition;
    return Boolean(governed || tags & (Tag.role | Tag.document)) && isNounHere(units, at, cues);
  }
  return !(tags & Tag.verb && shape === 'lower') && !isVerbByEnding(units, at);
}

/** Whether a word is the verb of a relative clause: `a ferry which [carries] boats`, not `a strike in which [crews] left`. */
function isVerbOfRelative(units: readonly Unit[], at: number): boolean {
  const [before, unit] = [units[at - 1], units[at]];
  if (!unit || !before || before.referent || !(before.word.tags & Tag.relative)) return false;
  if (before.word.lower !== 'who' && before.word.lower !== 'which') return false;
  if (unit.word.shape !== 'lower' || unit.word.tags & (Tag.role | Tag.plural)) return false;
  return /[^su]s$/.test(unit.word.lower) && !(tagsAt(units, at - 2) & Tag.preposition);
}

/** Tags of words with which no noun phrase begins. */
const opening =
  Tag.preposition | Tag.conjunction | Tag.subordinator | Tag.auxiliary | Tag.adverb | Tag.clitic | Tag.relative;

/** Whether an object follows a verb in `-ing` that opens a sentence: `Quoting [the minister]`. */
function opensObject(next: Unit | undefined): boolean {
  if (!next || next.stretch) return false;
  return (
    next.referent !== undefined ||
    (next.word.tags & (Tag.determiner | Tag.possessive | Tag.preposition | Tag.pronoun | Tag.number)) !== 0
  );
}
