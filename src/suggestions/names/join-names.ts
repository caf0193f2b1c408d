import { corporateWords } from '../../annotate/languages/en/names/company-words.ts';
import { nationOf } from '../../annotate/languages/en/names/nations.ts';
import { addTo } from './add-to.ts';
import { type Form, meet } from './form.ts';
import { joinBrackets } from './join-brackets.ts';
import { joinHeads } from './join-heads.ts';
import { joinTails, nationIn } from './join-tails.ts';
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
  joinHeads(forms, byKey, unions);
  joinParties(forms, byKey, unions);
  joinBrackets(forms, unions);
  joinModels(forms, byKey, unions);
}

/**
 * `Quoll Ltd` and `Quoll Mining Group` are `Quoll` where a text has both; `Harbour Salvage Corp` is `Harbour Salvage`
 * also where none has, two words being telling enough.
 */
function joinShorter(form: Form, byKey: ReadonlyMap<string, Form>, unions: Unions): void {
  let end = form.words.length;
  while (end > 1 && corporateWords.has(form.words[end - 1] ?? '')) end -= 1;
  if (end === form.words.length || form.kind === 'place') return;
  const short = byKey.get(form.words.slice(0, end).join(' '));
  if (short && (end > 1 || meet(form, short))) unions.join(form.key, short.key);
}

/** The `Tidal Party` is the `Tidals`, and the `Democratic Party` the `Democrats`; a party `of Kestrel` is where a text has both. */
function joinParties(forms: readonly Form[], byKey: ReadonlyMap<string, Form>, unions: Unions): void {
  for (const form of forms) {
    const at = form.words.indexOf('party');
    if (at < 1) continue;
    const stem = form.words.slice(0, at).join(' ');
    for (const name of [stem, `${stem}s`, stem.replace(/ic$/, ''), stem.replace(/ic$/, 's')]) {
      const short = nationOf.has(name) ? undefined : byKey.get(name);
      if (short && (at === form.words.length - 1 || meet(form, short))) unions.join(form.key, name);
    }
  }
}

/** The `Quoll K350` is the `K350`, and `K350s` are, where no other name ends so: letters and a number tell which it is. */
function joinModels(forms: readonly Form[], byKey: ReadonlyMap<string, Form>, unions: Unions): void {
  const byModel = new Map<string, Form[]>();
  for (const form of forms) {
    const last = form.words.at(-1) ?? '';
    if (form.words.length > 1 && isModel(last)) addTo(byModel, last, form);
  }
  for (const [model, [first, ...others]] of byModel) {
    if (!first || others.length > 0) continue;
    for (const key of [model, `${model}s`]) if (byKey.has(key)) unions.join(first.key, key);
  }
}

function isModel(word: string): boolean {
  return /^\p{L}{1,5}\d/u.test(word);
}

/** `Okafors` is `Okafor`, the apostrophe being lost. */
function joinPlural(form: Form, byKey: ReadonlyMap<string, Form>, unions: Unions): void {
  if (!form.key.endsWith('s') || form.key.length < 3) return;
  const short = byKey.get(form.key.slice(0, -1));
  if (short && meet(form, short)) unions.join(short.key, form.key);
}

/** The letters of a name are the name, where a text has both or no other name has the letters. */
function joinAcronyms(forms: readonly Form[], byKey: ReadonlyMap<string, Form>, unions: Unions): void {
  const named = new Map<string, Form[]>();
  for (const form of forms) {
    if (form.words.length < 2) continue;
    const initials = new Set([initialsOf(form.words), initialsOf(withoutNation(form.words))]);
    for (const letters of initials) addTo(named, letters, form);
  }
  for (const form of forms) {
    if (form.words.length > 1 || !/^[\p{Lu}.&]{2,}$/u.test(form.surface)) continue;
    const bearers = (named.get(form.key) ?? []).filter(({ words }) => !byKey.has(words.join('')));
    const met = bearers.filter((one) => meet(one, form));
    const [first, second] = (met.length > 0 ? met : bearers).sort((a, b) => b.namings.length - a.namings.length);
    if (first && (met.length > 0 || !second)) unions.join(first.key, form.key);
  }
}

const inside = new Set(['of', 'the', 'and', 'for', 'de', 'du', 'la', 'des', 'von', 'on', 'in', 'to', 'at']);

/** `Transport Authority` in `UK Transport Authority`, whose letters may leave the country out. */
function withoutNation(words: string[]): string[] {
  return words.length > 2 && nationIn(words.slice(0, 1)) !== undefined ? words.slice(1) : words;
}

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
