/**
 * Learns the weights of `src/annotate/quotes/weights.en.ts` from articles whose quotations people have marked, and writes
 * the file: `node tests/bench/train/train-speakers.ts TRAIN.jsonl [rounds]`.
 *
 * A line is one article: `text`; `spans` (`start`, `end`, `status`: `gold`, `none` or `ambiguous`, `quote`: index into
 * `quotes`); `quotes` (`kind`, `source`: spans of the words that name the speaker, `names`, `resolved`). Only numbers are
 * kept: features hold kinds of words, never words of the texts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compileKnowledge } from '../../../src/annotate/knowledge.ts';
import { findNames } from '../../../src/annotate/names/find-names.ts';
import { plainProse } from '../../../src/annotate/prose.ts';
import { type Candidate, candidatesAt, type Place } from '../../../src/annotate/quotes/candidates.ts';
import { cuesFor } from '../../../src/annotate/quotes/cues.ts';
import { featuresOf, stretchFeatures } from '../../../src/annotate/quotes/features.ts';
import { pairMarks } from '../../../src/annotate/quotes/pair-marks.ts';
import { rankSpeakers } from '../../../src/annotate/quotes/rank-speakers.ts';
import { readThrough } from '../../../src/annotate/quotes/read-through.ts';
import { type Example, learn } from './conditional-logit.ts';

interface Article {
  text: string;
  spans: { start: number; end: number; status: 'gold' | 'none' | 'ambiguous'; quote: number }[];
  quotes: { kind: string; source: [number, number][]; names: string[]; resolved: string[] | null }[];
}

/** Weight of an example that is no speech: there are few, and each is a false mark for a reader. */
const negativeWeight = 2;
/** A feature has to be seen in this many examples. */
const rarest = 8;

const [file = '', out = 'src/annotate/quotes/weights.en.ts'] = process.argv.slice(2);
const articles = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line): Article => JSON.parse(line));
const examples = articles.flatMap(examplesOf);
const weights = learn(examples, { rarest });
writeFileSync(out, fileOf(weights, articles.length, examples.length));

function examplesOf(article: Article): Example[] {
  const prose = plainProse(article.text);
  const knowledge = compileKnowledge({ entities: [] });
  const names = findNames(prose, [], knowledge);
  const cues = cuesFor('en');
  if (!cues) return [];
  const found: Example[] = [];
  const spans = new Map(article.spans.map((one) => [`${one.start} ${one.end}`, one]));
  readThrough({ prose, context: { mentions: [], names, knowledge }, stretches: pairMarks(prose), cues }, (place) => {
    const span = spans.get(`${place.stretch.start} ${place.stretch.end}`);
    if (span && span.status !== 'ambiguous') found.push(exampleOf(place, span.status === 'gold' ? article.quotes[span.quote] : undefined));
    return rankSpeakers(place);
  });
  return found;
}

function exampleOf(place: Place, quote: Article['quotes'][number] | undefined): Example {
  const candidates = candidatesAt(place);
  const options = [stretchFeatures(place), ...candidates.map((one) => featuresOf(one, place))];
  if (!quote) return { options, right: [0], weight: negativeWeight };
  const right = candidates.flatMap((one, index) => (isRight(one, quote) ? [index + 1] : []));
  return { options, right: right.length > 0 ? right : candidates.map((_, index) => index + 1), weight: right.length > 0 ? 1 : 0.3 };
}

function isRight({ speaker }: Candidate, quote: Article['quotes'][number]): boolean {
  if (quote.source.some(([start, end]) => speaker.start < end && start < speaker.end)) return true;
  const names = quote.kind === 'person' || quote.kind === 'org' ? quote.names : (quote.resolved ?? []);
  return names.some((name) => fits(speaker.name ?? '', name));
}

/** Whether the surnames agree, and the given names where both have one. */
function fits(name: string, gold: string): boolean {
  const [ours, theirs] = [name, gold].map((one) => one.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []) as [string[], string[]];
  if (ours.length === 0 || ours.at(-1) !== theirs.at(-1)) return false;
  return ours.length < 2 || theirs.length < 2 || ours.includes(theirs[0] ?? '');
}

function fileOf(learnt: Record<string, number>, texts: number, stretches: number): string {
  const lines = Object.entries(learnt).sort(([a], [b]) => (a < b ? -1 : 1));
  return `/**
 * What each feature weighs, as logarithms of odds; see \`features.ts\` for what they mean. Learnt by
 * \`tests/bench/train/train-speakers.ts\` from the ${stretches} stretches in marks of ${texts} articles of the PolNeAR corpus
 * (Newell, Margolin and Ruths 2018), train part. Numbers only: no word of those texts is in here.
 */
export const weights: Record<string, number> = {
${lines.map(([name, value]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name.replaceAll("'", "\\'")}'`}: ${value},`).join('\n')}
};
`;
}
