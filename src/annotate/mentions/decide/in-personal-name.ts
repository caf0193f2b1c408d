import { type Form, isFull } from '../../knowledge/form.ts';
import { isEastAsianName } from '../../knowledge/person-name.ts';
import { nationals } from '../../languages/en/names/demonyms.ts';
import { familyFirst, particles } from '../../languages/en/names/family-first.ts';
import { firstNames } from '../../languages/en/names/given-name-set.ts';
import { followers, kin, nameSuffixes } from '../../languages/en/names/titles.ts';
import { hasCapital, type NamePart } from '../../text/name-parts.ts';
import { type BlockWords, gapBefore, neighbourAfter, neighbourBefore } from '../match/block-words.ts';
import type { MentionCandidate } from '../match/candidate.ts';
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

/** Whether a hyphen joins the name to another: `Holm-Berg` is two names if the glossary has both, else one that it lacks. */
function isHyphenatedOn({ blockWords, to }: MentionCandidate, { rule }: Form, known: KnownNames): boolean {
  return (
    isCapital(blockWords.tokens[to]) && isHyphenated(blockWords, to) && (rule === 'given-name' || !nameAt(known, to))
  );
}

/** `Ada` in `Ada Berg`, `Ada “Dee” Berg` or `Ada van Berg`. */
function isFollowedBySurname({ blockWords, from, to }: MentionCandidate, { rule }: Form, known: KnownNames): boolean {
  const after = blockWords.tokens[to];
  if (after === undefined) return false;
  const gap = gapBefore(blockWords, to);
  if (to - from === 1 && hasNickname(blockWords, to)) return true;
  if (rule === 'given-name' && /^ ["“‘(]$/.test(gap)) return isCapital(after);
  if (neighbourAfter(blockWords, to - 1) === undefined || isHyphenated(blockWords, to)) return false;
  if (particles.has(after.key) && after.shape === 'lower') return isCapital(blockWords.tokens[to + 1]);
  if (after.shape === 'sign') return isCapital(blockWords.tokens[to + 1]);
  if (hasCapital(after) && isFamilyFirst(blockWords.tokens[from]) && isEastAsianName(after.key)) return true;
  return hasCapital(after) && !nameFrom(known, to) && !isOrdinaryCapital(blockWords, to) && !followers.has(after.key);
}

/** `“Dee” Berg` from word `at` on. */
function hasNickname(blockWords: BlockWords, at: number): boolean {
  return (
    /^ ["“]$/.test(gapBefore(blockWords, at)) &&
    /^["”] $/.test(gapBefore(blockWords, at + 1)) &&
    isCapital(blockWords.tokens[at + 1])
  );
}

function isFamilyFirst(token: NamePart | undefined): boolean {
  return token !== undefined && familyFirst.has(token.key);
}

/** `Holm` in `Tove Holm`, but not in `Minister Holm`. */
function followsOtherName({ blockWords, from }: MentionCandidate, known: KnownNames): boolean {
  const before = neighbourBefore(blockWords, from);
  if (before === undefined || !hasCapital(before)) return false;
  const name = nameTo(known, from);
  if (name) return name.isPerson && gapBefore(blockWords, from) === ' ';
  if (isHyphenated(blockWords, from)) return !nameAt(known, from - 1);
  if (nationals.has(before.key) && !firstNames.has(before.key)) return false;
  return titleBefore(blockWords, from) === undefined && !isOrdinaryCapital(blockWords, from - 1);
}
