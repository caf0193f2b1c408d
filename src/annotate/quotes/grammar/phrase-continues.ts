import { timeOpeners } from '../../languages/en/closed-classes.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { Cues } from './cues.ts';
import type { Unit } from './split-sentences.ts';
import { isNounHere, isNounLike, isPersonal, isPossessive, isThirdPerson, isVerbByEnding } from './word-roles.ts';

/** A noun phrase that begins at `from` and is still being read. */
export interface Begun {
  units: readonly Unit[];
  cues: Cues;
  from: number;
}

/** Whether the phrase that began at `from` goes on with `units[at]`. */
export function continuesPhrase({ units, cues, from }: Begun, at: number): boolean {
  const unit = units[at] as Unit;
  if (unit.stretch) return false;
  const { tags, lower, shape } = unit.word;
  if (shape === 'mark')
    return (
      lower === '&' ||
      (lower === '%' && units[at - 1]?.word.shape === 'number') ||
      (lower === '/' && units[at - 1]?.end === unit.start && units[at + 1]?.start === unit.end) ||
      ((lower === "'" || lower === '’') && isNounLike(units[at + 1], cues) && units[at - 1]?.end === unit.start)
    );
  if (tags & Tag.clitic) return lower === "'s" && isPossessive(units, at, cues);
  if (isPersonal(unit.word)) return false;
  if (tags & Tag.number && tagsAt(units, at + 1) & Tag.time) return false;
  if (units[at - 1]?.referent && timeOpeners.has(lower)) return false;
  const previous = tagsAt(units, at - 1);
  if (tags & (Tag.determiner | Tag.possessive)) return at === from + 1 && (previous & Tag.determiner) !== 0;
  if (tags & Tag.conjunction && previous & Tag.demonym && tagsAt(units, at + 1) & Tag.demonym) return true;
  if (tags & (Tag.preposition | Tag.conjunction | Tag.subordinator | Tag.auxiliary | Tag.relative)) return false;
  if (tags & Tag.adverb) return (previous & Tag.determiner) !== 0 && isNounLike(units[at + 1], cues);
  if (cues.verbOf(unit.word)) return isNounHere(units, at, cues);
  if (tags & Tag.verb && shape === 'lower')
    return (
      isOfRole(units, at) ||
      (previous & (Tag.determiner | Tag.possessive)) !== 0 ||
      (lowerAt(units, at - 1) === "'s" && isNounLike(units[at + 1], cues))
    );
  return !isVerbByEnding(units, at) && !isThirdPerson(units, at, cues);
}

/** Whether a verb's form modifies a role: `famed [fight] doctor`. */
function isOfRole(units: readonly Unit[], at: number): boolean {
  const [before, next] = [units[at - 1], units[at + 1]];
  if (!before || before.referent || !next || !(next.word.tags & Tag.role) || next.word.tags & Tag.plural) return false;
  return (
    !(before.word.tags & (Tag.role | Tag.plural | Tag.organization | Tag.document)) && !/s$/.test(before.word.lower)
  );
}
