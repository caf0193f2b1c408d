import { type Form, isAcronym } from '../../knowledge/form.ts';
import { demonymEnding } from '../../languages/en/endings.ts';
import { firstNames } from '../../languages/en/names/given-name-set.ts';
import { homonyms } from '../../languages/en/names/homonyms.ts';
import { departments, institutions, institutionsOf } from '../../languages/en/names/institutions.ts';
import { brandsOfAcronyms, institutionLinks, placeLeads, placeOpeners } from '../../languages/en/names/place-words.ts';
import { titles } from '../../languages/en/names/titles.ts';
import { hasCapital, type NamePart } from '../../text/name-parts.ts';
import { beginsSentence, gapBefore, neighbourAfter, neighbourBefore, tokenAt } from '../match/block-words.ts';
import type { MentionCandidate } from '../match/candidate.ts';
import { isCapital, isHyphenated, isOrdinary, isUnknown } from './capitals.ts';
import { isInPersonalName } from './in-personal-name.ts';
import { type KnownNames, nameAt, nameFrom, nameTo } from './known-names.ts';

/** Whether the words around show that the stretch is only a part of a longer name that the glossary lacks. */
export function isPartOfLargerName(candidate: MentionCandidate, form: Form, known: KnownNames): boolean {
  if (form.anyCase || form.rule === 'symbol') return false;
  if (followsInstitutionOf(candidate)) return !isAcronym(form) && form.kind !== 'organization';
  if (form.kind === 'person') return isBeforeInstitution(candidate, known) || isInPersonalName(candidate, form, known);
  if (isShouted(candidate, form, known)) return true;
  if (isAcronym(form))
    return (
      brandsOfAcronyms.has(neighbourAfter(candidate.passage, candidate.from)?.text ?? '') ||
      isHyphenatedOn(candidate, known)
    );
  if (isHeadInTitle(candidate, form) || isBeforeInstitution(candidate, known) || isGeneric(candidate)) return true;
  return form.kind === 'place' ? isInPlaceName(candidate, known) : isInTitle(candidate, form, known);
}

/** `Bank of China`, `University of California`. */
function followsInstitutionOf({ passage, from }: MentionCandidate): boolean {
  const of = tokenAt(passage, from - 1)?.key === 'the' ? from - 2 : from - 1;
  if (tokenAt(passage, of)?.key !== 'of') return false;
  const head = tokenAt(passage, of - 1);
  if (head?.shape !== 'capital' || !institutionsOf.has(head.key)) return false;
  return gapBefore(passage, of) === ' ' && !passage.isTitleCase;
}

/** `KNM-TV` for the KNM: capitals that a hyphen joins to others that nothing is called by. */
function isHyphenatedOn({ passage, to }: MentionCandidate, known: KnownNames): boolean {
  return passage.tokens[to]?.shape === 'upper' && isHyphenated(passage, to) && !nameAt(known, to);
}

/** `Georgia Tech`, `Washington Examiner`, `South China Sea`. */
function isBeforeInstitution({ passage, to }: MentionCandidate, known: KnownNames): boolean {
  const after = neighbourAfter(passage, to - 1);
  if (after === undefined || !hasCapital(after) || !institutions.has(after.key) || passage.isCapitals) return false;
  const next = nameFrom(known, to);
  return next === undefined || next.to === to + 1;
}

/** `University` in `Leeds University` or `University of Leeds`, `Foreign` in `Foreign Minister`, `President` in `Bank President`. */
function isGeneric({ passage, from, to }: MentionCandidate): boolean {
  if (to - from > 1) return false;
  const key = passage.tokens[from]?.key ?? '';
  if (departments.has(key) || placeOpeners.has(key)) return isCapital(neighbourAfter(passage, from));
  const before = neighbourBefore(passage, from);
  if (titles.has(key)) return isCapital(before) && institutions.has(before?.key ?? '');
  if (!institutions.has(key) && !institutionsOf.has(key)) return false;
  const isNamed = isCapital(before) && !titles.has(before?.key ?? '') && !isOrdinary(passage, from - 1);
  return isNamed || (institutionLinks.has(passage.tokens[to]?.key ?? '') && isCapital(passage.tokens[to + 1]));
}

/** `the Board` for a body in `Behind the Board Room`, where every word has its capital. */
function isHeadInTitle({ passage }: MentionCandidate, { rule, afterThe }: Form): boolean {
  return rule === 'short-here' && afterThe && (passage.isTitleCase || passage.isCapitals);
}

/** `EUROPE` in `XTV EUROPE` for the continent: capitals prove nothing beside other words in capitals. */
function isShouted({ passage, from, to }: MentionCandidate, { words }: Form, known: KnownNames): boolean {
  if (passage.isCapitals || words[0]?.shape !== 'capital' || passage.tokens[from]?.shape !== 'upper') return false;
  const isBefore = neighbourBefore(passage, from)?.shape === 'upper' && !nameAt(known, from - 1);
  return isBefore || (neighbourAfter(passage, to - 1)?.shape === 'upper' && !nameAt(known, to));
}

/** `South China`, `Hotel Berlin`, `Victoria Falls`. */
function isInPlaceName({ passage, from, to }: MentionCandidate, known: KnownNames): boolean {
  const before = neighbourBefore(passage, from);
  const isFollowed =
    isNext(passage.tokens[to], gapBefore(passage, to)) && isUnknown(passage, to) && !nameFrom(known, to);
  if (isFollowed && !isIn(before)) return true;
  if (passage.tokens[to] && isHyphenated(passage, to) && isUnknown(passage, to) && !nameAt(known, to)) return true;
  if (before === undefined || nameTo(known, from) || gapBefore(passage, from) !== ' ') return false;
  return isUnknown(passage, from - 1) && (!beginsSentence(passage, from - 1) || placeOpeners.has(before.key));
}

function isNext(after: NamePart | undefined, gap: string): boolean {
  return after !== undefined && gap === ' ';
}

/** `in Germany`: the place ends where the next name begins. */
function isIn(before: NamePart | undefined): boolean {
  return before !== undefined && placeLeads.has(before.key);
}

/** `Daily Life` for a magazine called Life, `French Bulldog` for the language. */
function isInTitle({ passage, from, to }: MentionCandidate, { words, rule }: Form, known: KnownNames): boolean {
  const word = words[words[0]?.key === 'the' ? 1 : 0];
  if (word === undefined || word !== words.at(-1)) return false;
  const isCommon = homonyms.has(word.key) || rule === 'short-here';
  const isFollowed = neighbourAfter(passage, to - 1) !== undefined && isUnknown(passage, to) && !nameAt(known, to);
  if (isFollowed && (isCommon || demonymEnding.test(word.key) || firstNames.has(word.key))) return true;
  const before = neighbourBefore(passage, from);
  if (!isCommon || before === undefined || nameTo(known, from) || beginsSentence(passage, from - 1)) return false;
  return isUnknown(passage, from - 1) && !demonymEnding.test(before.key);
}
