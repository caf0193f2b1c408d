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
import { isCapital, isHyphenated, isNameCapital, isOrdinaryCapital } from './capitals.ts';
import { isInPersonalName } from './in-personal-name.ts';
import { type KnownNames, nameAt, nameFrom, nameTo } from './known-names.ts';

/** Whether the words around the candidate show that it is part of a longer name that the glossary lacks. */
export function isPartOfLargerName(candidate: MentionCandidate, form: Form, known: KnownNames): boolean {
  if (form.anyCase || form.rule === 'symbol') return false;
  if (followsInstitutionOf(candidate)) return !isAcronym(form) && form.kind !== 'organization';
  if (form.kind === 'person') return isBeforeInstitution(candidate, known) || isInPersonalName(candidate, form, known);
  if (isAmongCapitals(candidate, form, known)) return true;
  if (isAcronym(form))
    return (
      brandsOfAcronyms.has(neighbourAfter(candidate.blockWords, candidate.from)?.text ?? '') ||
      isHyphenatedOn(candidate, known)
    );
  if (isHeadInTitle(candidate, form) || isBeforeInstitution(candidate, known) || isGeneric(candidate)) return true;
  return form.kind === 'place' ? isInPlaceName(candidate, known) : isInTitle(candidate, form, known);
}

/** `Bank of China`, `University of California`. */
function followsInstitutionOf({ blockWords, from }: MentionCandidate): boolean {
  const of = tokenAt(blockWords, from - 1)?.key === 'the' ? from - 2 : from - 1;
  if (tokenAt(blockWords, of)?.key !== 'of') return false;
  const head = tokenAt(blockWords, of - 1);
  if (head?.shape !== 'capital' || !institutionsOf.has(head.key)) return false;
  return gapBefore(blockWords, of) === ' ' && !blockWords.isTitleCase;
}

/** Whether a hyphen joins the acronym to another that no entity has: `KNM-TV` is not the KNM. */
function isHyphenatedOn({ blockWords, to }: MentionCandidate, known: KnownNames): boolean {
  return blockWords.tokens[to]?.shape === 'upper' && isHyphenated(blockWords, to) && !nameAt(known, to);
}

/** `Georgia Tech`, `Washington Examiner`, `South China Sea`. */
function isBeforeInstitution({ blockWords, to }: MentionCandidate, known: KnownNames): boolean {
  const after = neighbourAfter(blockWords, to - 1);
  if (after === undefined || !hasCapital(after) || !institutions.has(after.key) || blockWords.isCapitals) return false;
  const next = nameFrom(known, to);
  return next === undefined || next.to === to + 1;
}

/** `University` in `Leeds University` or `University of Leeds`, `Foreign` in `Foreign Minister`, `President` in `Bank President`. */
function isGeneric({ blockWords, from, to }: MentionCandidate): boolean {
  if (to - from > 1) return false;
  const key = blockWords.tokens[from]?.key ?? '';
  if (departments.has(key) || placeOpeners.has(key)) return isCapital(neighbourAfter(blockWords, from));
  const before = neighbourBefore(blockWords, from);
  if (titles.has(key)) return isCapital(before) && institutions.has(before?.key ?? '');
  if (!institutions.has(key) && !institutionsOf.has(key)) return false;
  const isNamed = isCapital(before) && !titles.has(before?.key ?? '') && !isOrdinaryCapital(blockWords, from - 1);
  return isNamed || (institutionLinks.has(blockWords.tokens[to]?.key ?? '') && isCapital(blockWords.tokens[to + 1]));
}

/** Whether a short name is only a noun in a headline, where every word has a capital: `Behind the Board Room`. */
function isHeadInTitle({ blockWords }: MentionCandidate, { rule, afterThe }: Form): boolean {
  return rule === 'short-here' && afterThe && (blockWords.isTitleCase || blockWords.isCapitals);
}

/** Whether a name in capitals stands beside other words in capitals: `EUROPE` in `XTV EUROPE` is not the continent. */
function isAmongCapitals({ blockWords, from, to }: MentionCandidate, { words }: Form, known: KnownNames): boolean {
  if (blockWords.isCapitals || words[0]?.shape !== 'capital' || blockWords.tokens[from]?.shape !== 'upper')
    return false;
  const isBefore = neighbourBefore(blockWords, from)?.shape === 'upper' && !nameAt(known, from - 1);
  return isBefore || (neighbourAfter(blockWords, to - 1)?.shape === 'upper' && !nameAt(known, to));
}

/** `South China`, `Hotel Berlin`, `Victoria Falls`. */
function isInPlaceName({ blockWords, from, to }: MentionCandidate, known: KnownNames): boolean {
  const before = neighbourBefore(blockWords, from);
  const isFollowed =
    isNext(blockWords.tokens[to], gapBefore(blockWords, to)) && isNameCapital(blockWords, to) && !nameFrom(known, to);
  if (isFollowed && !isIn(before)) return true;
  if (blockWords.tokens[to] && isHyphenated(blockWords, to) && isNameCapital(blockWords, to) && !nameAt(known, to))
    return true;
  if (before === undefined || nameTo(known, from) || gapBefore(blockWords, from) !== ' ') return false;
  return isNameCapital(blockWords, from - 1) && (!beginsSentence(blockWords, from - 1) || placeOpeners.has(before.key));
}

function isNext(after: NamePart | undefined, gap: string): boolean {
  return after !== undefined && gap === ' ';
}

/** Whether the word before says that the name is a place by itself, whatever follows: `in Germany`. */
function isIn(before: NamePart | undefined): boolean {
  return before !== undefined && placeLeads.has(before.key);
}

/** Whether the name is a word in a longer title: `Daily Life` is no magazine called Life, `French Bulldog` no language. */
function isInTitle({ blockWords, from, to }: MentionCandidate, { words, rule }: Form, known: KnownNames): boolean {
  const word = words[words[0]?.key === 'the' ? 1 : 0];
  if (word === undefined || word !== words.at(-1)) return false;
  const isCommon = homonyms.has(word.key) || rule === 'short-here';
  const isFollowed =
    neighbourAfter(blockWords, to - 1) !== undefined && isNameCapital(blockWords, to) && !nameAt(known, to);
  if (isFollowed && (isCommon || demonymEnding.test(word.key) || firstNames.has(word.key))) return true;
  const before = neighbourBefore(blockWords, from);
  if (!isCommon || before === undefined || nameTo(known, from) || beginsSentence(blockWords, from - 1)) return false;
  return isNameCapital(blockWords, from - 1) && !demonymEnding.test(before.key);
}
