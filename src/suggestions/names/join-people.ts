import { isEastAsianName } from '../../annotate/knowledge/person-name.ts';
import { corporateWords } from '../../annotate/languages/en/names/company-words.ts';
import { familyFirst } from '../../annotate/languages/en/names/family-first.ts';
import { isGivenName, tagsOf } from '../../annotate/text/word-tags.ts';
import type { Form } from './form.ts';
import { isOneWord } from './naming.ts';
import { blockOf, hasOnlyInitials, isSamePerson, type PersonParts, partsOf } from './same-person.ts';
import type { Unions } from './unions.ts';

/** Forms that are full names of people, with their parts, the most frequent first. */
export function fullNamesIn(forms: ReadonlyMap<string, Form>): FullName[] {
  return [...forms.values()]
    .filter((form) => !isOneWord(form) && isPerson(form, forms))
    .map((form) => ({ form, parts: partsOf(form.surface, form.words) }))
    .sort((a, b) => b.form.namings.length - a.form.namings.length);
}

/**
 * Joins the forms of full names that are one person's. A name with initials alone is somebody's only if nobody else's
 * name fits it too.
 */
export function joinPeople(people: readonly FullName[], unions: Unions): void {
  for (const block of Map.groupBy(people, ({ parts }) => blockOf(parts)).values()) {
    const [whole, initials] = [
      block.filter((one) => !hasOnlyInitials(one.parts)),
      block.filter((one) => hasOnlyInitials(one.parts)),
    ];
    for (const [at, one] of whole.entries())
      for (const other of whole.slice(0, Math.min(at, mostCompared)))
        if (isSamePerson(one.parts, other.parts)) unions.join(other.form.key, one.form.key);
    for (const one of initials) {
      const fitting = new Set(
        whole.filter(({ parts }) => isSamePerson(one.parts, parts)).map(({ form }) => unions.find(form.key)),
      );
      const [only] = fitting;
      if (only !== undefined && fitting.size === 1) unions.join(only, one.form.key);
    }
  }
}

/** So many of those with a surname are compared with each other: the time stays linear also where thousands share one. */
const mostCompared = 200;

/** Whether the form is a person's, by what speaks for it in the texts or as it is built like an East Asian name that a text shortens. */
function isPerson(form: Form, forms: ReadonlyMap<string, Form>): boolean {
  const { kind, words, key } = form;
  const [first = '', ...rest] = words;
  if (kind === 'person') return !/\d/.test(key) && (isGivenName(tagsOf(first, 'capital')) || !isBody(form, forms));
  if (words.length > 3 || !familyFirst.has(first) || !rest.every(isEastAsianName)) return false;
  return forms.get(first)?.namings.some(({ fullKey }) => fullKey === key) ?? false;
}

/**
 * Whether a name that its place takes for a person’s is a body’s: by its last word, by what stands behind it elsewhere
 * (`Harbour Salvage Corp`), or by letters in the same text.
 */
function isBody({ key, words, articles }: Form, forms: ReadonlyMap<string, Form>): boolean {
  if (corporateWords.has(words.at(-1) ?? '') || companyEnds.some((end) => forms.has(`${key} ${end}`))) return true;
  const letters = forms.get(words.map((word) => word[0]).join(''));
  if (!letters || letters.kind === 'person' || !/^\p{Lu}+$/u.test(letters.surface)) return false;
  return [...letters.articles].some((article) => articles.has(article));
}

/** What stands at the end of companies’ names and never of people’s. */
const companyEnds = [
  'inc',
  'corp',
  'corporation',
  'co',
  'company',
  'ltd',
  'limited',
  'plc',
  'llc',
  'ag',
  'gmbh',
  'group',
];

export interface FullName {
  form: Form;
  parts: PersonParts;
}
