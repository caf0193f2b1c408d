import type { Candidate } from './find-candidates.ts';
import type { Form } from './forms.ts';
import { beginsSentence, gapBefore, hasCapital, neighbourAfter, neighbourBefore, type Passage } from './passage.ts';
import { calendarWords, functionWords } from './words/function-words.ts';
import { institutions, institutionsOf } from './words/institutions.ts';
import { nameSuffixes, titles } from './words/titles.ts';

/** What a passage has been found to name so far: indices of words. */
export interface KnownNames {
  /** Words that some name of the glossary begins with, surnames alone left aside. */
  begins: ReadonlySet<number>;
  /** Words that some such name ends with. */
  ends: ReadonlySet<number>;
}

/** Whether the words around show that the stretch is only a part of a longer name that the glossary lacks. */
export function isPartOfLargerName(candidate: Candidate, form: Form, known: KnownNames): boolean {
  if (form.anyCase || form.rule === 'symbol') return false;
  const { isSurname, isSingle } = {
    isSurname: form.rule === 'surname' || form.rule === 'given-name',
    isSingle: candidate.to - candidate.from === 1,
  };
  if (followsInstitutionOf(candidate)) return form.rule !== 'acronym' && form.kind !== 'organization';
  return isSurname
    ? isInPersonalName(candidate, known)
    : isBeforeInstitution(candidate, form, known) || (isSingle && isAfterDirection(candidate, form));
}

/** `Bank of China`, `University of California`. */
function followsInstitutionOf({ passage, from }: Candidate): boolean {
  const { tokens } = passage;
  const of = tokens[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const head = tokens[of - 1];
  if (tokens[of]?.key !== 'of' || head === undefined || head.shape !== 'capital' || !institutionsOf.has(head.key))
    return false;
  return gapBefore(passage, of) === ' ' && !passage.isTitleCase;
}

function isInPersonalName({ passage, from, to }: Candidate, { begins, ends }: KnownNames): boolean {
  const before = neighbourBefore(passage, from);
  const after = neighbourAfter(passage, to - 1);
  if (after !== undefined && hasCapital(after) && !begins.has(to) && !isOrdinary(passage, to)) return true;
  if (before === undefined || !hasCapital(before) || ends.has(from - 1)) return false;
  return !isTitle(before.key) && !isOrdinary(passage, from - 1);
}

/** Whether word `at` has its capital for another reason than being part of a name. */
function isOrdinary(passage: Passage, at: number): boolean {
  const { key } = passage.tokens[at] as Passage['tokens'][number];
  if (passage.isTitleCase || passage.isCapitals || functionWords.has(key) || calendarWords.has(key)) return true;
  return beginsSentence(passage, at) && (key.endsWith('ly') || key.endsWith('ing'));
}

function isTitle(key: string): boolean {
  return titles.has(key);
}

/** `Georgia Tech`, `Washington Examiner`, `Kim Il Sung University`; for a person `Jr.` too. */
function isBeforeInstitution({ passage, to }: Candidate, { kind, rule }: Form, { begins }: KnownNames): boolean {
  const after = neighbourAfter(passage, to - 1);
  if (after === undefined || !hasCapital(after) || rule === 'acronym') return false;
  if (kind === 'person' && nameSuffixes.has(after.key)) return true;
  return institutions.has(after.key) && !begins.has(to) && !passage.isCapitals && !passage.isTitleCase;
}

const directions = new Set([
  'north',
  'south',
  'east',
  'west',
  'new',
  'port',
  'fort',
  'saint',
  'st',
  'san',
  'el',
  'los',
  'las',
  'lake',
  'mount',
]);

/** `South China`, `New Britain`. */
function isAfterDirection({ passage, from }: Candidate, { kind }: Form): boolean {
  const before = neighbourBefore(passage, from);
  if (kind !== 'place' || before === undefined || before.shape !== 'capital' || !directions.has(before.key))
    return false;
  return !passage.isTitleCase && !passage.isCapitals;
}
