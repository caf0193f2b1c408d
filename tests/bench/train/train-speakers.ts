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
import { type Article, fits } from './articles.ts';
import { type Example, learn } from './conditional-logit.ts';
import { weightsFile } from './weights-file.ts';

/** Weight of an example that is no speech: there are few, and each is a false mark for a reader. */
const negativeWeight = 1.5;
/** A feature has to be seen in this many examples. */
const rarest = 10;

const [file = '', out = 'src/annotate/quotes/weights.en.ts'] = process.argv.slice(2);
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Article => JSON.parse(line));
const examples = articles.flatMap(examplesOf);
const weights = learn(examples, { rarest });
writeFileSync(
  out,
  weightsFile('weights', weights, `${examples.length} stretches in marks of ${articles.length} articles`),
);

function examplesOf(article: Article): Example[] {
  const prose = plainProse(article.text);
  const knowledge = compileKnowledge({ entities: [] });
  const names = findNames(prose, [], knowledge);
  const cues = cuesFor('en');
  if (!cues) return [];
  const found: Example[] = [];
  const spans = new Map(article.spans.map((one) => [`${one.start} ${one.end}`, one]));
  readThrough(
    { prose, context: { mentions: [], names, knowledge }, stretches: pairMarks(prose), cues },
    {
      speaker: (place) => {
        const span = spans.get(`${place.stretch.start} ${place.stretch.end}`);
        if (span && span.status !== 'ambiguous')
          found.push(exampleOf(place, span.status === 'gold' ? article.quotes[span.quote] : undefined));
        return rankSpeakers(place);
      },
    },
  );
  return found;
}

function exampleOf(place: Place, quote: Article['quotes'][number] | undefined): Example {
  const candidates = candidatesAt(place);
  const options = [stretchFeatures(place), ...candidates.map((one) => featuresOf(one, place))];
  if (!quote) return { options, right: [0], weight: negativeWeight };
  const named = candidates.flatMap((one, index) => (isRight(one, quote) ? [index + 1] : []));
  const cued = named.filter((index) => touches(candidates[index - 1]?.cue, quote.cue));
  const right = cued.length > 0 ? cued : named;
  return {
    options,
    right: right.length > 0 ? right : candidates.map((_, index) => index + 1),
    weight: right.length > 0 ? 1 : 0.3,
  };
}

function touches(span: { start: number; end: number } | undefined, others: readonly [number, number][]): boolean {
  return span !== undefined && others.some(([start, end]) => span.start < end && start < span.end);
}

function isRight({ speaker }: Candidate, quote: Article['quotes'][number]): boolean {
  if (touches(speaker, quote.source)) return true;
  const names = quote.kind === 'person' || quote.kind === 'org' ? quote.names : (quote.resolved ?? []);
  return names.some((name) => fits(speaker.name ?? '', name));
}
