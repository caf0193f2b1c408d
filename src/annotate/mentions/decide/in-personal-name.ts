import { type Form, isFull } from '../../knowledge/form.ts';
import { isEastAsianName } from '../../knowledge/person-name.ts';
import { nationals } from '../../languages/en/names/demonyms.ts';
import { familyFirst, particles } from '../../languages/en/names/family-first.ts';
import { firstNames } from '../../languages/en/names/given-name-set.ts';
import { followers, kin, nameSuffixes } from '../../languages/en/names/titles.ts';
import { hasCapital, type NamePart } from '../../text/name-parts.ts';
import { type BlockWords, gapBefore, neighbourAfter, neighbourBefore } from '../match/block-words.ts';
import type { MentionCandidate } from '../match/candidate.ts';
import { isCapital, isHyphenated, isOrdinary } from './capitals.ts';
import { type KnownNames, nameAt, nameFrom, nameTo } from './known-names.ts';
import { titleBefore } from './title-before.ts';

/** Whether a person's name is part of another's: `Kim Hyon Hui` for the surname Kim, `Ada Holm Jr.` for Ada Holm. */
export function isInPersonalName(candidate: MentionCandidate, form: Form, known: KnownNames): boolean {
  const { passage, from, to } = candidate;
  const after = neighbourAfter(passage, to - 1);
  if (after !== undefined && (nameSuffixes.has(after.key) || isHyphenatedOn(candidate, form, known))) return true;
  if (isFull(form) && form.words.length > 1) return false;
  if (form.rule === 'surname' && kin.has(neighbourBefore(passage, from)?.key ?? '')) return true;
  return goesOn(candidate, form, known) || isBegun(candidate, known);
}

/** `Holm-Berg`: two names where the glossary knows both, else one that it lacks. */
function isHyphenatedOn({ passage, to }: MentionCandidate, { rule }: Form, known: KnownNames): boolean {
  return isCapital(passage.tokens[to]) && isHyphenated(passage, to) && (rule === 'given-name' || !nameAt(known, to));
}

/** `Ada` in `Ada Berg`, `Ada “Dee” Berg` or `Ada van Berg`. */
function goesOn({ passage, from, to }: MentionCandidate, { rule }: Form, known: KnownNames): boolean {
  const after = passage.tokens[to];
  if (after === undefined) return false;
  const gap = gapBefore(passage, to);
  if (to - from === 1 && hasNickname(passage, to)) return true;
  if (rule === 'given-name' && /^ ["“‘(]$/.test(gap)) return isCapital(after);
  if (neighbourAfter(passage, to - 1) === undefined || isHyphenated(passage, to)) return false;
  if (particles.has(after.key) && after.shape === 'lower') return isCapital(passage.tokens[to + 1]);
  if (after.shape === 'sign') return isCapital(passage.tokens[to + 1]);
  if (hasCapital(after) && isFamilyFirst(passage.tokens[from]) && isEastAsianName(after.key)) return true;
  return hasCapital(after) && !nameFrom(known, to) && !isOrdinary(passage, to) && !followers.has(after.key);
}

/** `“Dee” Berg` from word `at` on. */
function hasNickname(passage: BlockWords, at: number): boolean {
  return (
    /^ ["“]$/.test(gapBefore(passage, at)) &&
    /^["”] $/.test(gapBefore(passage, at + 1)) &&
    isCapital(passage.tokens[at + 1])
  );
}

function isFamilyFirst(token: NamePart | undefined): boolean {
  return token !== undefined && familyFirst.has(token.key);
}

/** `Holm` in `Tove Holm`, but not in `Minister Holm`. */
function isBegun({ passage, from }: MentionCandidate, known: KnownNames): boolean {
  const before = neighbourBefore(passage, from);
  if (before === undefined || !hasCapital(before)) return false;
  const name = nameTo(known, from);
  if (name) return name.isPerson && gapBefore(passage, from) === ' ';
  if (isHyphenated(passage, from)) return !nameAt(known, from - 1);
  if (nationals.has(before.key) && !firstNames.has(before.key)) return false;
  return titleBefore(passage, from) === undefined && !isOrdinary(passage, from - 1);
}
