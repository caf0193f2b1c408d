import type { Knowledge } from '../knowledge.ts';
import type { Candidate } from './find-candidates.ts';
import { isFull } from './form.ts';
import { type Introductions, introducePeople, soleReading } from './introduce-people.ts';
import { nodesAt } from './name-index.ts';
import { neighbourBefore, type Passage } from './passage.ts';
import { tokenize } from './tokenize.ts';
import { functionWords } from './words/function-words.ts';
import { titles } from './words/titles.ts';

/** What the article as a whole tells about whom and what it names. */
export interface ArticleContext {
  introductions: Introductions;
  /** How often the article names an entity by a form that is its alone. */
  named: ReadonlyMap<string, number>;
  /** The titles that stand before a person's full name. */
  titlesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** How often a folded word occurs. */
  countOf: (key: string) => number;
  /** How far the article speaks of what an entity's name adds to `surface`: -1 not at all, 1 often, 0 nothing is added. */
  supportFor: (entityId: string, surface: readonly string[]) => number;
}

/** Reads the context off the stretches that have one full reading and are no part of a longer name. */
export function readContext(passages: readonly Passage[], sound: readonly Candidate[], knowledge: Knowledge): ArticleContext {
  const named = new Map<string, number>();
  const titlesOf = new Map<string, Set<string>>();
  for (const candidate of sound) {
    const form = soleReading(candidate);
    if (form === undefined) continue;
    named.set(form.entityId, (named.get(form.entityId) ?? 0) + 1);
    const title = neighbourBefore(candidate.passage, candidate.from)?.key ?? '';
    if (form.kind === 'person' && titles.has(title)) titlesOf.set(form.entityId, new Set([...(titlesOf.get(form.entityId) ?? []), title]));
  }
  const countOf = counter(passages);
  const supportFor = (entityId: string, surface: readonly string[]): number => {
    const added = wordsOf(knowledge.entities.get(entityId)?.name ?? '').filter((key) => !surface.includes(key));
    const inside = insideName(entityId, knowledge);
    const present = Math.max(0, ...inside.map((id) => named.get(id) ?? 0));
    const counts = added.map((key) => Math.max(countOf(key), present));
    return mean(counts.map((count) => (count === 0 ? -1 : Math.min(1, Math.log2(1 + count) / 4))));
  };
  return { introductions: introducePeople(sound), named, titlesOf, countOf, supportFor };
}

/** Counts words when first asked. */
function counter(passages: readonly Passage[]): (key: string) => number {
  let counts: Map<string, number> | undefined;
  return (key) => {
    if (counts === undefined) {
      counts = new Map();
      for (const { tokens } of passages) for (const token of tokens) counts.set(token.key, (counts.get(token.key) ?? 0) + 1);
    }
    return counts.get(key) ?? 0;
  };
}

function wordsOf(name: string): string[] {
  return tokenize(name)
    .map(({ key }) => key)
    .filter((key) => !functionWords.has(key));
}

/** The entities whose names stand inside an entity's own name: the country of a ministry. */
function insideName(entityId: string, { entities, names }: Knowledge): string[] {
  const tokens = tokenize(entities.get(entityId)?.name ?? '');
  const forms = tokens.flatMap((_, from) => nodesAt(names, tokens, from).flatMap(({ node }) => node.forms));
  return forms.filter((form) => isFull(form) && form.entityId !== entityId).map((form) => form.entityId);
}

function mean(numbers: number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
