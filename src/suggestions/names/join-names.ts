import { corporateWords } from '../../annotate/languages/en/names/company-words.ts';
import { nationOf } from '../../annotate/languages/en/names/nations.ts';
import type { Form } from './form.ts';
import { soundOf } from './transliterations.ts';
import type { Unions } from './unions.ts';

/** Joins the forms of names that are no people's and mean the same. */
export function joinNames(forms: readonly Form[], unions: Unions): void {
  const byKey = new Map(forms.map((form) => [form.key, form]));
  for (const form of forms) {
    joinShorter(form, byKey, unions);
    joinPlural(form, byKey, unions);
  }
  joinAcronyms(forms, byKey, unions);
  joinNations(forms, unions);
  joinBySound(forms, unions);
  joinTails(forms, byKey, unions);
}

/** `Quoll Ltd` and `Quoll Mining Group` are `Quoll` where a text has both. */
function joinShorter(form: Form, byKey: ReadonlyMap<string, Form>, unions: Unions): void {
  let end = form.words.length;
  while (end > 1 && corporateWords.has(form.words[end - 1] ?? '')) end -= 1;
  if (end === form.words.length || form.kind === 'place') return;
  const short = byKey.get(form.words.slice(0, end).join(' '));
  if (short && meet(form, short)) unions.join(form.key, short.key);
}

/** `Okafors` is `Okafor`, the apostrophe being lost. */
function joinPlural(form: Form, byKey: ReadonlyMap<string, Form>, unions: Unions): void {
  if (!form.key.endsWith('s') || form.key.length < 3) return;
  const short = byKey.get(form.key.slice(0, -1));
  if (short && meet(form, short)) unions.join(short.key, form.key);
}

/** The letters of a name are the name, where a text has both or no other name has the letters. */
function joinAcronyms(forms: readonly Form[], byKey: ReadonlyMap<string, Form>, unions: Unions): void {
  const named = Map.groupBy(
    forms.filter(({ words }) => words.length > 1),
    ({ words }) => initialsOf(words),
  );
  for (const form of forms) {
    if (form.words.length > 1 || !/^[\p{Lu}.&]{2,}$/u.test(form.surface)) continue;
    const bearers = (named.get(form.key) ?? []).filter(({ words }) => !byKey.has(words.join('')));
    const met = bearers.filter((one) => meet(one, form));
    const [first, second] = (met.length > 0 ? met : bearers).sort((a, b) => b.namings.length - a.namings.length);
    if (first && (met.length > 0 || !second)) unions.join(first.key, form.key);
  }
}

const inside = new Set(['of', 'the', 'and', 'for', 'de', 'du', 'la', 'des', 'von', 'on', 'in', 'to', 'at']);

function initialsOf(words: readonly string[]): string {
  return words.map((word) => (inside.has(word) ? '' : (word[0] ?? ''))).join('');
}

/** Names of one country, or union of countries, that are no short forms of each other: `Britain` and the `United Kingdom`. */
function joinNations(forms: readonly Form[], unions: Unions): void {
  const byNation = Map.groupBy(forms, ({ words }) => nationIn(words));
  for (const [nation, [first, ...others]] of byNation)
    if (nation !== undefined && first) for (const other of others) unions.join(first.key, other.key);
}

/** Long names that sound alike are transliterations of one. */
function joinBySound(forms: readonly Form[], unions: Unions): void {
  const bySound = Map.groupBy(forms, ({ words }) => words.map(soundOf).join(' '));
  for (const [sound, [first, ...others]] of bySound)
    if (first && sound.length > 5) for (const other of others) unions.join(first.key, other.key);
}

/** `Security Council` is the `UN Security Council`, where a text has both and only a nation or body stands before it. */
function joinTails(forms: readonly Form[], byKey: ReadonlyMap<string, Form>, unions: Unions): void {
  const longer = new Map<string, Form[]>();
  for (const form of forms)
    for (const head of [1, 2]) {
      const tail = form.words.slice(head);
      if (tail.length < 2 || !isHead(form.words.slice(0, head))) continue;
      longer.set(tail.join(' '), [...(longer.get(tail.join(' ')) ?? []), form]);
    }
  for (const [tail, all] of longer) {
    const nations = new Set(all.map(({ words }) => nationIn(words.slice(0, words.length - tail.split(' ').length))));
    if (nations.size > 1) continue;
    const [first, ...others] = all;
    for (const other of others) if (first) unions.join(first.key, other.key);
    const short = byKey.get(tail);
    if (first && short && all.some((one) => meet(one, short))) unions.join(first.key, short.key);
  }
}

function isHead(words: string[]): boolean {
  return nationIn(words) !== undefined;
}

function nationIn(words: string[]): string | undefined {
  return nationOf.get(words.join('-'));
}

/** Whether a text has both forms. */
function meet(a: Form, b: Form): boolean {
  const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  for (const article of few.articles) if (many.articles.has(article)) return true;
  return false;
}
