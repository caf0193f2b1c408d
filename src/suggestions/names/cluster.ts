import { Tag, tagsOf } from '../../annotate/text/word-tags.ts';
import type { Kind } from '../../model/entity.ts';
import { isBareNoun, nounsIn } from './bare-nouns.ts';
import { type Form, formsOf, kindOf } from './form.ts';
import { joinNames } from './join-names.ts';
import { type FullName, fullNamesIn, joinPeople } from './join-people.ts';
import { isOneWord, keyOf, type Naming } from './naming.ts';
import { withoutRunOns } from './run-ons.ts';
import { Unions } from './unions.ts';

/** Namings that mean one thing. */
export interface Cluster {
  kind: Kind | undefined;
  namings: Naming[];
  /** The forms of it, by key. */
  forms: Form[];
}

/**
 * Groups namings by what they mean: spellings of a name, full names of one person, letters and what they stand for, a
 * surname alone and whose it is. A surname that several people of the corpus have, none of them named in the same text,
 * means nobody.
 */
export function clusterNamings(all: readonly Naming[]): Cluster[] {
  const namings = withoutRunOns(all);
  const forms = formsOf(namings);
  const people = fullNamesIn(forms);
  const unions = new Unions();
  joinPeople(people, unions);
  const full = new Set(people.map(({ form }) => form.key));
  joinNames(
    [...forms.values()].filter(
      (form) => !full.has(form.key) && (form.kind !== 'person' || !isOneWord(form) || /\d/.test(form.key)),
    ),
    unions,
  );
  const means = { full, bearers: bearersOf(people, unions), unions, forms, nounsOf: nounsIn(namings) };
  const groups = new Map<string, Naming[]>();
  for (const naming of namings) {
    const root = rootOf(naming, means);
    if (root === undefined) continue;
    const group = groups.get(root);
    if (group) group.push(naming);
    else groups.set(root, [naming]);
  }
  return [...groups.values()].map((group) => ({
    kind: group.some(({ key }) => full.has(key)) ? 'person' : kindOfNames(group),
    namings: group,
    forms: [...formsOf(group).values()],
  }));
}

/** What most of the namings are; nobody is called by a number. */
function kindOfNames(namings: readonly Naming[]): Kind | undefined {
  const kind = kindOf(namings);
  if (kind !== 'person' || !namings.some(({ surface }) => /\d/.test(surface))) return kind;
  return tagsOf(namings[0]?.words[0] ?? '', 'capital') & Tag.document ? 'document' : undefined;
}

/** The group that a naming belongs to; undefined where it can't be told. */
function rootOf(naming: Naming, { full, bearers, unions, forms, nounsOf }: Groups): string | undefined {
  const { key, fullKey, words, kind } = naming;
  if (full.has(key)) return unions.find(key);
  if (fullKey !== key && isPart(words, fullKey) && full.has(fullKey)) return unions.find(fullKey);
  if (fullKey !== key && forms.has(fullKey) && kind === 'organization' && !fullKey.split(' ').includes(key))
    return unions.find(fullKey);
  if (isBareNoun(naming)) return nounRoot(naming, nounsOf, unions);
  const same = isOneWord(naming) && (kind === 'person' || kind === undefined) ? bearers.get(key) : undefined;
  if (!same) return unions.find(key);
  const [only] = same;
  return same.size === 1 ? only : undefined;
}

/** What a noun alone is short for in its text: nothing that can be told where two names end with it. */
function nounRoot({ article, key }: Naming, nounsOf: Groups['nounsOf'], unions: Unions): string | undefined {
  const roots = new Set([...nounsOf(article, key)].map((one) => unions.find(one)));
  const [only] = roots;
  if (only === undefined) return unions.find(key);
  return roots.size === 1 ? only : undefined;
}

/** The groups of the people with each surname. */
function bearersOf(people: readonly FullName[], unions: Unions): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { form, parts } of people) {
    const family = keyOf(parts.family);
    const set = bearers.get(family) ?? new Set();
    bearers.set(family, set.add(unions.find(form.key)));
  }
  return bearers;
}

function isPart(words: readonly string[], fullKey: string): boolean {
  const whole = fullKey.split(' ');
  return words.every((word) => whole.includes(word));
}

interface Groups {
  /** Keys of people's full names. */
  full: ReadonlySet<string>;
  bearers: ReadonlyMap<string, ReadonlySet<string>>;
  unions: Unions;
  forms: ReadonlyMap<string, Form>;
  nounsOf: ReturnType<typeof nounsIn>;
}
