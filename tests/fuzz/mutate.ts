import { addresses, blocks, inlines, oddCharacters } from './pieces.ts';
import type { Random } from './random.ts';

/** The text after some few changes: cut, spliced with another, repeated, nested, sprinkled, its marks unbalanced. */
export function mutate(text: string, other: string, random: Random): string {
  let mutated = text;
  for (const mutation of random.several(4, () => random.pick(mutations))) mutated = mutation(mutated, random, other);
  return mutated;
}

const mutations: readonly Mutation[] = [
  (text, random) => text.slice(random.below(text.length + 1)),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => replacePart(text, random, () => ''),
  (text, random, other) => insert(text, random, partOf(other, random)),
  (text, random) => insert(text, random, partOf(text, random)),
  (text, random) => replacePart(text, random, (part) => part.slice(0, 200).repeat(1 + random.below(20))),
  (text, random) => replacePart(text, random, (part) => part.replaceAll('\n', '\n> ')),
  (text, random) => replacePart(text, random, (part) => part.replaceAll('\n', '\n    ')),
  (text, random) => replacePart(text, random, (part) => [...part].reverse().join('')),
  (text, random) => replacePart(text, random, (part) => part.replace(/\n+/g, ' ')),
  (text, random) => replacePart(text, random, (part) => `*${part}_`),
  (text, random) => replacePart(text, random, (part) => `“${part}`),
  (text, random) => replacePart(text, random, (part) => `[${part}](${random.pick(addresses)})`),
  (text, random) => replacePart(text, random, (part) => part.replace(/[”"»]/g, '')),
  (text, random) => replacePart(text, random, (part) => part.toUpperCase()),
  (text, random) => replacePart(text, random, (part) => part.normalize('NFD')),
  (text, random) => insert(text, random, random.pick(oddCharacters).repeat(1 + random.below(30))),
  (text, random) => insert(text, random, random.pick(inlines)),
  (text, random) => insert(text, random, `\n\n${random.pick(blocks)}\n\n`),
  (text, random) => insert(text, random, `${random.pick(['> ', '- ', '[', '*', '“', '<b>'])}`.repeat(random.below(60))),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
];

function insert(text: string, random: Random, piece: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function replacePart(text: string, random: Random, change: (part: string) => string): string {
  const [start, end] = partIn(text, random);
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}

function partOf(text: string, random: Random): string {
  return text.slice(...partIn(text, random));
}

/** A part of a text, more often short than long. */
function partIn(text: string, random: Random): [number, number] {
  const start = random.below(text.length + 1);
  const most = random.pick([2, 10, 100, 1000]);
  return [start, Math.min(text.length, start + random.below(most + 1))];
}

type Mutation = (text: string, random: Random, other: string) => string;
