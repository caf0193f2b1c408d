import { type Form, isFull } from '../../knowledge/form.ts';
import { isEastAsianName } from '../../knowledge/person-name.ts';
import { nationals } from '../../languages/en/names/demonyms.ts';
import { familyFirst, particles } from '../../languages/en/names/family-first.ts';
import { firstNames } from '../../languages/en/names/given-name-set.ts';
import { followers, kin, nameSuffixes } from '../../languages/en/names/titles.ts';
import { hasCapital, type NamePart } from '../../text/name-parts.ts';
import { gapBefore, neighbourAfter, neighbourBefore } from '../match/block-words.ts';
import type { MentionCandidate } from '../match/candidate.ts';
import { nicknameBetween } from '../match/fits-form.ts';
import { isCapital, isHyphenated, isOrdinaryCapital } from './capitals.ts';
import { type KnownNames, nameAt, nameFrom, nameTo } from './known-names.ts';
import { titleBefore } from './title-before.ts';

/** Whether a person’s name is part of somebody else’s: Kim in `Kim Hyon Hui`, Ada Holm in `Ada Holm Jr.`. */
export function isInPersonalName(candidate: MentionCandidate, form: Form, known: KnownNames): boolean {
  const { blockWords, from, to } = candidate;
  const after = neighbourAfter(blockWords, to - 1);
  if (after !== undefined && (nameSuffixes.has(after.key) || isHyphenatedOn(candidate, form, known))) return true;
  if (isFull(form) && form.words.length > 1) return false;
  if (form.rule === 'surname' && kin.has(neighbourBefore(blockWords, from)?.key ?? '')) return true;
  return isFollowedBySurname(candidate, form, known) || followsOtherName(candidate, known);
}

/**
 * Whether a hyphen joins the name to another: `Holm-Berg` is two names if the glossary has both, else one that it lacks;
 * `Ada Holm-Berg` is two only if the second is as full.
 */
function isHyphenatedOn({ blockWords, to }: MentionCandidate, form: Form, known: KnownNames): boolean {
  if (!isCapital(blockWords.tokens[to]) || !isHyphenated(blockWords, to)) return false;
  if (form.rule === 'given-name') return true;
  return isFull(form) && form.words.length > 1 ? !nameFrom(known, to) : !nameAt(known, to);
}

/** `Ada` in `Ada Berg`, `Ada “Dee” Berg` or `Ada van Berg`. */
function isFollowedBySurname({ blockWords, from, to }: MentionCandidate, { rule }: Form, known: KnownNames): boolean {
  const after = blockWords.tokens[to];
  if (after === undefined) return false;
  const gap = gapBefore(blockWords, to);
  if (nicknameBetween.test(gap)) return isCapital(after);
  if (rule === 'given-name' && /^ ["“‘(]$/.test(gap)) return isCapital(after);
  if (neighbourAfter(blockWords, to - 1) === undefined || isHyphenated(blockWords, to)) return false;
  if (particles.has(after.key) && after.shape === 'lower') return isCapital(blockWords.tokens[to + 1]);
  if (after.shape === 'sign') return isCapital(blockWords.tokens[to + 1]);
  if (hasCapital(after) && isFamilyFirst(blockWords.tokens[from]) && isEastAsianName(after.key)) return true;
  return hasCapital(after) && !nameFrom(known, to) && !isOrdinaryCapital(blockWords, to) && !followers.has(after.key);
}

/** `Ada` in `Ada van Holm`, whose surname is another than Holm. */
function isGivenName(token: NamePart | undefined): boolean {
  return token !== undefined && hasCapital(token) && firstNames.has(token.key);
}

function isFamilyFirst(token: NamePart | undefined): boolean {
  return token !== undefined && familyFirst.has(token.key);
}

/** `Holm` in `Tove Holm`, but not in `Minister Holm`. */
function followsOtherName({ blockWords, from }: MentionCandidate, known: KnownNames): boolean {
  const before = neighbourBefore(blockWords, from);
  if (before === undefined) return false;
  if (before.shape === 'lower') return particles.has(before.key) && isGivenName(neighbourBefore(blockWords, from - 1));
  if (!hasCapital(before)) return false;
  const name = nameTo(known, from);
  if (name) return name.isPerson && (gapBefore(blockWords, from) === ' ' || isHyphenated(blockWords, from));
  if (isHyphenated(blockWords, from)) return !nameAt(known, from - 1);
  if (nationals.has(before.key) && !firstNames.has(before.key)) return false;
  return titleBefore(blockWords, from) === undefined && !isOrdinaryCapital(blockWords, from - 1);
}
