/**
 * Learns the weights of kinds of names anew: `npm run train:kinds -- MARKED.jsonl`. The README of the folder above tells what
 * the lines of the file are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { kindFeatures } from '../../../src/annotate/names/kinds/kind-features.ts';
import { namesOf } from '../../../src/annotate/names/kinds/tell-kinds.ts';
import type { NameRun } from '../../../src/annotate/names/name-run.ts';
import { runsIn } from '../../../src/annotate/names/runs-in.ts';
import { plainProse } from '../../../src/annotate/text/prose.ts';
import { type Example, learn } from './multinomial.ts';

const markedSchema = z.object({
  text: z.string(),
  /** Offsets are UTF-16 code units. */
  names: z.array(z.object({ start: z.number(), end: z.number(), kind: z.string() })),
  /** How much its examples count. */
  weight: z.number().default(1),
});
type Marked = z.output<typeof markedSchema>;

const kinds = ['person', 'organization', 'place', 'event', 'none'] as const;
const file = fileURLToPath(new URL('../../../src/annotate/names/kinds/kind-weights.en.json', import.meta.url));

/** A name of no such kind counts less, as what the corpora call none is of many sorts. */
const weightOfNone = 0.2;

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Unexpected absence of a file, expected: npm run train:kinds -- MARKED.jsonl');
  process.exitCode = 2;
} else {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const marked = lines.map((line) => markedSchema.parse(JSON.parse(line)));
  const examples = marked.flatMap(examplesOf);
  const before = JSON.parse(readFileSync(file, 'utf8')) as { card: { learntFrom: object } };
  const learntFrom = { ...before.card.learntFrom, texts: marked.length, examples: examples.length };
  const weights = learn(examples, kinds.length);
  writeFileSync(file, fileText({ ...before, card: { ...before.card, learntFrom }, kinds, weights }));
  console.log(`${marked.length} texts, ${examples.length} examples, ${Object.keys(weights).length} features`);
}

/** The names of a text that people have marked with the same extent, each once for every kind that they gave it. */
function examplesOf({ text, names, weight }: Marked): Example[] {
  const { tokens, runs: every, full } = runsIn(plainProse(text));
  const marked = new Map(names.map(({ start, end, kind }) => [`${withoutThe(text, start)} ${end}`, kind]));
  return namesOf(tokens, every, full).flatMap(({ fullest, places }) => {
    const runs = places.map((index) => every[index] as NameRun);
    const counts = new Map<number, number>();
    for (const run of runs) {
      const [start, end] = [tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0];
      const kind = marked.get(`${withoutThe(text, start)} ${end}`);
      if (kind === undefined) continue;
      const found = (kinds as readonly string[]).indexOf(kind);
      const index = found < 0 ? kinds.indexOf('none') : found;
      counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    const features = [...kindFeatures(tokens, fullest, runs)];
    return [...counts].map(([kind, count]) => ({
      features,
      kind,
      weight: Math.sqrt(count) * weight * (kinds[kind] === 'none' ? weightOfNone : 1),
    }));
  });
}

function withoutThe(text: string, start: number): number {
  return start + (/^the\s+/i.exec(text.slice(start, start + 8))?.[0].length ?? 0);
}

/** The file, with the weights of a feature on a line of its own, as Biome formats it. */
function fileText({ weights, kinds: names, ...head }: KindWeights): string {
  const row = (list: readonly unknown[]) => `[${list.map((one) => JSON.stringify(one)).join(', ')}]`;
  const rows = Object.entries(weights).map(([feature, own]) => `    ${JSON.stringify(feature)}: ${row(own)}`);
  const start = JSON.stringify(head, null, 2).slice(0, -2);
  return `${start},\n  "kinds": ${row(names)},\n  "weights": {\n${rows.join(',\n')}\n  }\n}\n`;
}

interface KindWeights {
  card: object;
  weights: Record<string, number[]>;
  kinds: readonly string[];
}
