import type { Candidate } from './find-candidates.ts';
import { type Form, isAcronym, isFull } from './form.ts';
import { beginsSentence, gapBefore, hasCapital, neighbourAfter, neighbourBefore, type Passage } from './passage.ts';
import { titleBefore } from './title-before.ts';
import type { Token } from './tokenize.ts';
import { particles } from './words/family-first.ts';
import { calendarWords, functionWords, looseAdjectives } from './words/function-words.ts';
import { homonyms } from './words/homonyms.ts';
import { institutions, institutionsOf } from './words/institutions.ts';
import { nameSuffixes, titles } from './words/titles.ts';

/** What a passage has been found to name so far: indices of words. */
export interface KnownNames {
  /** Words that some name of the glossary begins with, and how many words it has; surnames and given names left aside. */
  begins: ReadonlyMap<number, number>;
  /** Words that some such name ends with. */
  ends: ReadonlySet<number>;
  /** Words that a person's full name ends with. */
  endsPerson: ReadonlySet<number>;
  /** Words of any form whatever. */
  within: ReadonlySet<number>;
}

/** Whether the words around show that the stretch is only a part of a longer name that the glossary lacks. */
export function isPartOfLargerName(candidate: Candidate, form: Form, known: KnownNames): boolean {
  if (form.anyCase || form.rule === 'symbol') return false;
  if (followsInstitutionOf(candidate)) return !isAcronym(form) && form.kind !== 'organization';
  if (form.kind === 'person') return isInPersonalName(candidate, form, known);
  if (isShouted(candidate, form, known)) return true;
  if (isAcronym(form)) return brandsOfAcronyms.has(neighbourAfter(candidate.passage, candidate.from)?.text ?? '');
  if (isBeforeInstitution(candidate, known) || isGeneric(candidate)) return true;
  return form.kind === 'place' ? isInPlaceName(candidate, known) : isInTitle(candidate, form, known);
}

/** `Bank of China`, `University of California`. */
function followsInstitutionOf({ passage, from }: Candidate): boolean {
  const { tokens } = passage;
  const of = tokens[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const head = tokens[of - 1];
  if (tokens[of]?.key !== 'of' || head === undefined) return false;
  return (
    head.shape === 'capital' && institutionsOf.has(head.key) && gapBefore(passage, of) === ' ' && !passage.isTitleCase
  );
}

/** `Kim Hyon Hui` for the surname Kim, `Trump Tower`, `Kim Il Sung University`, `Donald Trump Jr.`, `Hans-Riegel-Strasse`. */
function isInPersonalName(candidate: Candidate, form: Form, known: KnownNames): boolean {
  const { passage, from, to } = candidate;
  const after = neighbourAfter(passage, to - 1);
  if (after !== undefined && (nameSuffixes.has(after.key) || isHyphenatedOn(candidate, form, known))) return true;
  if (isFull(form) && form.words.length > 1) return isBeforeInstitution(candidate, known);
  if (form.rule === 'given-name' && isBeforeNickname(candidate)) return true;
  const isSpaced = after !== undefined && !isHyphen(gapBefore(passage, to));
  if (isSpaced && hasCapital(after) && !known.begins.has(to) && !isOrdinary(passage, to) && !followers.has(after.key))
    return true;
  if (isBeforeInstitution(candidate, known)) return true;
  const before = neighbourBefore(passage, from);
  if (after !== undefined && particles.has(after.key) && after.shape === 'lower' && isCapital(passage.tokens[to + 1]))
    return true;
  if (before === undefined || !hasCapital(before)) return false;
  if (known.ends.has(from - 1)) return known.endsPerson.has(from - 1) && gapBefore(passage, from) === ' ';
  if (isHyphen(gapBefore(passage, from))) return !known.within.has(from - 1);
  return titleBefore(passage, from) === undefined && !isOrdinary(passage, from - 1);
}

/** `Charles` in `Charles “Tex” Watson`. */
function isBeforeNickname({ passage, to }: Candidate): boolean {
  return /^ ["“‘(]$/.test(gapBefore(passage, to)) && isCapital(passage.tokens[to]);
}

/** What is called after its head without being a name of its own. */
const followers = new Set(
  'administration brothers campaign cabinet doctrine era family government presidency regime sisters team'.split(' '),
);

/** `Kim-Moon` is two names where the glossary knows both, else one that it lacks. */
function isHyphenatedOn({ passage, to }: Candidate, { rule }: Form, { within }: KnownNames): boolean {
  const after = passage.tokens[to];
  return (
    after !== undefined &&
    hasCapital(after) &&
    isHyphen(gapBefore(passage, to)) &&
    (rule === 'given-name' || !within.has(to))
  );
}

/** `US Open`, `USA Today`. */
const brandsOfAcronyms = new Set(['Airlines', 'Airways', 'Open', 'Today']);

/** `Georgia Tech`, `Washington Examiner`, `South China Sea`. */
function isBeforeInstitution({ passage, to }: Candidate, { begins }: KnownNames): boolean {
  const after = neighbourAfter(passage, to - 1);
  if (after === undefined || !hasCapital(after) || (begins.get(to) ?? 0) > 1) return false;
  return institutions.has(after.key) && !passage.isCapitals;
}

/** `University` in `Karachi University` or `University of Zurich`, `Foreign` in `Foreign Minister`. */
function isGeneric({ passage, from, to }: Candidate): boolean {
  const key = passage.tokens[from]?.key ?? '';
  if (to - from > 1) return false;
  const after = neighbourAfter(passage, from);
  if (departments.has(key) || directions.has(key)) return after !== undefined && hasCapital(after);
  if (!institutions.has(key) && !institutionsOf.has(key)) return false;
  const before = neighbourBefore(passage, from);
  const isNamed =
    before !== undefined && hasCapital(before) && !titles.has(before.key) && !isOrdinary(passage, from - 1);
  const holder = passage.tokens[to]?.key === 'of' ? passage.tokens[to + 1] : undefined;
  return isNamed || (holder !== undefined && hasCapital(holder));
}

const departments = new Set(
  `agriculture cultural culture defence defense development economic economics economy education employment energy environment finance foreign
  health home housing immigration industry interior justice labor labour planning prime state trade transport treasury`.split(
    /\s+/,
  ),
);

/** `ASIA` in `DW-TV ASIA` for the continent: capitals prove nothing beside other words in capitals. */
function isShouted({ passage, from, to }: Candidate, { words }: Form, { within }: KnownNames): boolean {
  if (passage.isCapitals || words[0]?.shape !== 'capital' || passage.tokens[from]?.shape !== 'upper') return false;
  const isBefore = neighbourBefore(passage, from)?.shape === 'upper' && !within.has(from - 1);
  return isBefore || (neighbourAfter(passage, to - 1)?.shape === 'upper' && !within.has(to));
}

const directions = new Set('north south east west new port fort saint st san el los las lake mount'.split(' '));

/** `South China`, `Recycle Beirut`, `Paris Hilton`. */
function isInPlaceName({ passage, from, to }: Candidate, { begins, ends }: KnownNames): boolean {
  const before = neighbourBefore(passage, from);
  const after = neighbourAfter(passage, to - 1);
  const isFollowed = after !== undefined && isUnknown(passage, to) && !begins.has(to) && gapBefore(passage, to) === ' ';
  if (isFollowed && !isIn(before)) return true;
  if (before === undefined || ends.has(from - 1) || gapBefore(passage, from) !== ' ') return false;
  return isUnknown(passage, from - 1) && (!beginsSentence(passage, from - 1) || directions.has(before.key));
}

/** `in Germany`: the place ends where the next name begins. */
function isIn(before: Token | undefined): boolean {
  return before !== undefined && /^(?:in|into|across|near|inside|outside|throughout|to|from|for)$/.test(before.key);
}

/** `Daily Life` for a magazine called Life, `German Weather Service` for the language. */
function isInTitle({ passage, from, to }: Candidate, { words }: Form, { within, ends }: KnownNames): boolean {
  const [word] = words.slice(words[0]?.key === 'the' ? 1 : 0);
  if (word === undefined || word !== words.at(-1)) return false;
  const isCommon = homonyms.has(word.key);
  const isFollowed = neighbourAfter(passage, to - 1) !== undefined && isUnknown(passage, to) && !within.has(to);
  if (isFollowed && (isCommon || adjective.test(word.key))) return true;
  const before = neighbourBefore(passage, from);
  if (!isCommon || before === undefined || ends.has(from - 1) || beginsSentence(passage, from - 1)) return false;
  return isUnknown(passage, from - 1) && !adjective.test(before.key);
}

/** How adjectives of nations and faiths end. */
const adjective = /(?:an|ish|ese|ch|ic)$/;

/** Whether word `at` has a capital that only a name would give it. */
function isUnknown(passage: Passage, at: number): boolean {
  const { key, shape } = passage.tokens[at] as Token;
  return shape === 'capital' && !titles.has(key) && !isOrdinary(passage, at);
}

/** Whether word `at` has its capital for another reason than being part of a name. */
function isOrdinary(passage: Passage, at: number): boolean {
  const { key } = passage.tokens[at] as Token;
  if (passage.isTitleCase || passage.isCapitals) return true;
  if (functionWords.has(key) || calendarWords.has(key) || looseAdjectives.has(key)) return true;
  return key.endsWith('ly') || key.endsWith('ing');
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && hasCapital(token);
}

function isHyphen(gap: string): boolean {
  return /^[-‐‑–]$/.test(gap);
}
