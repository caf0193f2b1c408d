import { withoutControls } from '../../src/model/control-characters.ts';
import { kindSchema } from '../../src/model/entity.ts';
import { type KnownEntry, knownEntitySchema } from '../../src/model/known-entity.ts';
import { oddCharacters } from './pieces.ts';
import type { Random } from './random.ts';

/** Entries of a glossary, some of names that no editor would think of; `text` is what they may be named after. */
export function generateGlossary(random: Random, text: string): KnownEntry[] {
  const entries = random.several(12, () => knownEntitySchema.safeParse(generateEntry(random, text)));
  return entries.flatMap(({ data }) => data ?? []);
}

function generateEntry(random: Random, text: string): object {
  const name = () => withoutControls(generateName(random, text)); // `check` refuses them.
  return {
    id: random.pick(['mina', 'lars-holm', 'board', `e${random.below(9)}`, name()]),
    kind: random.pick(kindSchema.options),
    name: name(),
    aliases: random.several(4, () => generateAlias(random, name())),
    ...(random.chance(0.2) && { family: name() }),
    ...(random.chance(0.2) && { roles: [{ title: name(), of: 'board' }] }),
    ...(random.chance(0.2) && { symbol: name() }),
    ...(random.chance(0.2) && { url: `https://harbour.example/${random.below(9)}` }),
  };
}

function generateAlias(random: Random, text: string): unknown {
  return random.chance(0.7) ? text : { text, case: random.chance(0.5), ...(random.chance(0.2) && { within: ['x'] }) };
}

function generateName(random: Random, text: string): string {
  const start = random.below(text.length + 1);
  return random.pick([
    () => random.pick(ordinary),
    () => random.pick(ordinary),
    () => random.pick(odd),
    () => random.pick(oddCharacters),
    () => `${random.pick(ordinary)}${random.pick(oddCharacters)}${random.pick(odd)}`,
    () => text.slice(start, start + 1 + random.below(random.pick([3, 12, 40]))),
    () => random.pick(ordinary).repeat(1 + random.below(random.chance(0.1) ? 500 : 5)),
    () => random.several(30, () => random.pick([...ordinary, 'of', 'and', 'the', 'de', ',', '-'])).join(' '),
  ])();
}

const ordinary: readonly string[] = [
  ...['Mina Okafor', 'Lars Holm', 'Ada van der Holm', 'Harbour Board', 'the Courier', 'Velmora', 'Lantern Act', 'HB'],
  ...['H.B.', 'Holm', 'Okafor', 'J. R. Holm Jr.', 'Lt. Col. Ada Lund', 'Republic of Westmark', 'Treaty of Norvia'],
  ...['List of sovereign islands and dependent harbours in Westmark', 'St. Brennan', "O'Dara", 'S/RES/2270 (2016)'],
];

/** Properties of objects, expressions, mark-up, and words that are everywhere. */
const odd: readonly string[] = [
  ...['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf', 'prototype', 'length', 'then', 'undefined'],
  ...['(a+)+$', '.*', '[', '\\', '\\b', '^', '$&', '$1', '{N}', '(?:', '|', '?', '*', '**', '_', '`', '<b>', '</p>'],
  ...['&amp;', '&', '<script>alert(1)</script>', '"', "'s", '“', '”', '“Yes”', "'", '-', '—', '.', ',', '...', '0'],
  ...[
    'a',
    'A.',
    'I',
    'he',
    'said',
    'The',
    'and',
    'of',
    '2018',
    'a a a',
    'A.A.A.',
    'é',
    'x\ny',
    ' padded ',
    '[@holm2020]',
  ],
];
