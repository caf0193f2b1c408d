import { describe, expect, test } from 'vitest';
import { baseOf, formsByWord } from '../../../../../src/annotate/languages/en/inflect.ts';
import { type List, readLists } from '../lists-of-words.ts';
import { doubtfulVerbs } from './doubtful-verbs.ts';
import { irregularVerbs, prefixes, regularAfterAll } from './irregular-verbs.ts';

const lists = (await readLists()).filter(({ name }) => /^en\/.*(?:Verbs|phrasalCues)$/.test(name));

/** Each verb with the entries that lists have it as: bare, or with its forms behind slashes. */
const entriesByVerb = Map.groupBy(lists.flatMap(entriesOf), baseOf);
const verbs = [...entriesByVerb.keys()];

const doubtful = new Map(
  doubtfulVerbs
    .trim()
    .split(/\n\s*/)
    .map((line) => [line.split(' ', 1)[0] ?? '', line]),
);
const irregular = new Map(
  irregularVerbs
    .trim()
    .split(/,\s+/)
    .map((verb) => {
      const [base = '', past = '', participle = past] = verb.split(' ');
      return [base, { past, participle }];
    }),
);

describe('the verbs of all lists', () => {
  test('are looked at', () => {
    expect(lists.length).toBeGreaterThan(12);
    expect(verbs.length).toBeGreaterThan(380);
  });

  test('are inflected as dictionaries have it', () => {
    const found = verbs.map((verb) => `${verb}: ${inOrder(formsByWord(tellingEntry(verb)).keys())}`);
    expect(found).toEqual(verbs.map((verb) => `${verb}: ${inOrder(expectedForms(verb))}`));
  });

  test('have their forms told alike wherever they are told', () => {
    const told = verbs.map((verb) => new Set(entriesByVerb.get(verb)?.filter((entry) => entry.includes('/'))));
    expect(told.filter((entries) => entries.size > 1)).toEqual([]);
  });

  test('have no forms told that follow the rules', () => {
    const told = verbs.map(tellingEntry).filter((entry) => entry.includes('/'));
    const inVain = told.filter((entry) => inOrder(formsByWord(entry).keys()) === byRule(entry));
    expect(inVain).toEqual([]);
  });
});

describe('the lists of cues agree', () => {
  const basesOf = (name: string) =>
    lists
      .filter((list) => list.name.endsWith(` ${name}`))
      .flatMap(entriesOf)
      .map(baseOf);
  const cues = new Set(
    lists
      .filter(({ name }) => name.includes('cue-words'))
      .flatMap(entriesOf)
      .map(baseOf),
  );

  test.each(['believingVerbs', 'describingVerbs'])('%s are cues', (name) => {
    expect(basesOf(name).filter((base) => !cues.has(base))).toEqual([]);
  });

  test('a verb that takes a clause without that is a verb of saying', () => {
    expect(basesOf('sayingVerbs')).toEqual(expect.arrayContaining(basesOf('bareClauseVerbs')));
  });
});

describe('the tables of verbs', () => {
  test('have all forms of the doubtful ones, which lists have', () => {
    for (const line of doubtful.values()) expect(line).toMatch(/^\w+ \w+s [\w|]+ed [\w|]+ing$/);
    expect(verbs).toEqual(expect.arrayContaining([...doubtful.keys()]));
  });

  test.each(['fidget', 'occupy', 'veto', 'mimic', 'vie', 'referee', 'quiz', 'up'])('must have %s', (verb) => {
    expect(() => expectedForms(verb)).toThrow('Unexpected verb');
  });

  test.each([
    ['shout', 'shout shouted shouting shouts'],
    ['vow', 'vow vowed vowing vows'],
    ['fax', 'fax faxed faxes faxing'],
    ['play', 'play played playing plays'],
    ['state', 'state stated states stating'],
    ['retell', 'retell retelling retells retold'],
    ['relay', 'relay relayed relaying relays'],
    ['outrun', 'outran outrun outrunning outruns'],
  ])('need not have %s', (verb, forms) => {
    expect(inOrder(expectedForms(verb))).toBe(forms);
  });
});

function entriesOf({ entries }: List): string[] {
  return entries.map((entry) => entry.split(' ', 1)[0] ?? '');
}

/** A list of one kind of cues leaves it to the others to tell the forms. */
function tellingEntry(verb: string): string {
  return entriesByVerb.get(verb)?.find((entry) => entry.includes('/')) ?? verb;
}

function byRule(entry: string): string {
  return inOrder(formsByWord(baseOf(entry)).keys());
}

function inOrder(forms: Iterable<string>): string {
  return [...new Set(forms)].sort().join(' ');
}

/** Endings that leave in doubt how a verb is inflected. */
const doubts = [/[^aeiou]y$/, /(?:^|[^aeiou]|qu)[aeiouy][^aeiouwxy]$/, /[co]$/, /[eioy]e$/];

/** All forms of a verb, found in the tables or, where its ending leaves no doubt, by adding what all verbs have. */
function expectedForms(verb: string): string[] {
  const line = doubtful.get(verb);
  if (line) return line.split(/[ |]/);
  const strong = irregularForms(verb);
  if (strong) return strong;
  if (doubts.some((ending) => ending.test(verb)))
    throw new Error(`Unexpected verb “${verb}”, expected its forms in doubtful-verbs.ts or irregular-verbs.ts`);
  const stem = verb.replace(/e$/, '');
  return [verb, /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}

/** All forms of an irregular verb, with or without a prefix. */
function irregularForms(verb: string): string[] | undefined {
  if (regularAfterAll.split(' ').includes(verb)) return undefined;
  const prefix = ['', ...prefixes.split(' ')].find(
    (one) => verb.startsWith(one) && irregular.has(verb.slice(one.length)),
  );
  const forms = prefix === undefined ? undefined : irregular.get(verb.slice(prefix.length));
  if (!forms) return undefined;
  const third = /(?:go|do|ch)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${prefix}${forms.past}`, `${prefix}${forms.participle}`, ingOfIrregular(verb)];
}

/** `seeing`, `making`, `putting`, `telling`. */
function ingOfIrregular(verb: string): string {
  if (/[^e]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return /[^aeiou][aeiou][bdgnt]$/.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
