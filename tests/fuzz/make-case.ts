import type { KnownEntry } from '../../src/model/known-entity.ts';
import { generateGlossary } from './generate-glossary.ts';
import { generateMarkdown } from './generate-markdown.ts';
import { mutate } from './mutate.ts';
import { addresses, blocks, inlines, oddCharacters } from './pieces.ts';
import { type Random, randomFrom } from './random.ts';

/** What the engine is given: a text, a glossary, and the text's circumstances. */
export interface Case {
  text: string;
  entities: KnownEntry[];
  lang?: string;
  date?: string;
}

/** The case of a number in the run of a seed; `sources` are texts that people wrote, to be changed. */
export function makeCase(seed: number, number: number, sources: readonly string[]): Case {
  const random = randomFrom(seed, number);
  const source = random.pick(sources);
  const entities = generateGlossary(random, partOf(source, random));
  const names = ['Mina Okafor', 'Lars Holm', 'the Harbour Board', ...entities.map(({ name }) => name)];
  const text = random.pick([
    () => generateMarkdown(random, names),
    () => mutate(generateMarkdown(random, names), random.pick(sources), random),
    () => mutate(partOf(source, random), random.pick(sources), random),
    () => soup(random, names),
  ])();
  return { text, entities, ...circumstancesOf(random) };
}

/** A short piece that is to be repeated thousands of times. */
export function makePiece(seed: number, number: number): string {
  const random = randomFrom(seed, number);
  return random.chance(0.5)
    ? soupOf(random, ['Mina Okafor'], 4)
    : generateMarkdown(random, ['Mina Okafor']).slice(0, 60);
}

function partOf(source: string, random: Random): string {
  const start = random.below(source.length);
  return source.slice(start, start + 200 + random.below(3000));
}

/** Pieces of anything in any order. */
function soup(random: Random, names: readonly string[]): string {
  return soupOf(random, names, 60);
}

function soupOf(random: Random, names: readonly string[], most: number): string {
  const lists = [names, names, blocks, inlines, oddCharacters, addresses, [' ', ' ', '\n', '\n\n', '> ', '- ', '    ']];
  return Array.from({ length: 1 + random.below(most) }, () => random.pick(random.pick(lists))).join('');
}

function circumstancesOf(random: Random): Pick<Case, 'lang' | 'date'> {
  const lang = random.pick(['en', 'en', 'de', 'fr', 'ar', 'zh', undefined]);
  return { ...(lang && { lang }), ...(random.chance(0.5) && { date: '2018-09-27' }) };
}
