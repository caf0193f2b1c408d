/**
 * Learns the weights of `src/annotate/quotes/antecedent-weights.en.ts`, whom `he` and `she` mean, from articles whose
 * quotations people have marked, and writes the file: `node tests/bench/train/train-antecedents.ts TRAIN.jsonl`.
 * The articles are as `train-speakers.ts` has them; used are the speakers that are pronouns with somebody `resolved`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compileKnowledge } from '../../../src/annotate/knowledge.ts';
import { findNames } from '../../../src/annotate/names/find-names.ts';
import { plainProse } from '../../../src/annotate/prose.ts';
import { antecedentWeights } from '../../../src/annotate/quotes/antecedent-weights.en.ts';
import { cuesFor } from '../../../src/annotate/quotes/cues.ts';
import type { Option } from '../../../src/annotate/quotes/discourse.ts';
import { pairMarks } from '../../../src/annotate/quotes/pair-marks.ts';
import { readThrough } from '../../../src/annotate/quotes/read-through.ts';
import { featuresOf } from '../../../src/annotate/quotes/standing.ts';
import { type Article, fits } from './articles.ts';
import { type Example, learn } from './conditional-logit.ts';
import { weightsFile } from './weights-file.ts';

const [file = '', out = 'src/annotate/quotes/antecedent-weights.en.ts'] = process.argv.slice(2);
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Article => JSON.parse(line));
const examples = articles.flatMap(examplesOf);
const weights = learn(examples, { rarest: 8 });
writeFileSync(
  out,
  weightsFile('antecedentWeights', weights, `${examples.length} pronouns of ${articles.length} articles`),
);

function examplesOf(article: Article): Example[] {
  const prose = plainProse(article.text);
  const knowledge = compileKnowledge({ entities: [] });
  const names = findNames(prose, [], knowledge);
  const cues = cuesFor('en');
  if (!cues) return [];
  const resolved = new Map(
    article.quotes.flatMap(({ source, resolved }) =>
      resolved && source[0] ? [[source[0][0], resolved] as const] : [],
    ),
  );
  const found: Example[] = [];
  const antecedent = (options: readonly Option[]): Option | undefined => {
    const gold = resolved.get(options[0]?.pronoun?.start ?? -1);
    const right = options.flatMap(({ referent }, index) =>
      gold?.some((name) => fits(referent.name, name)) ? [index] : [],
    );
    if (right.length > 0)
      found.push({ options: options.map(({ standing }) => featuresOf(standing)), right, weight: 1 });
    return right[0] === undefined ? likeliest(options) : options[right[0]];
  };
  readThrough(
    { prose, context: { mentions: [], names, knowledge }, stretches: pairMarks(prose), cues },
    { antecedent },
  );
  return found;
}

function likeliest(options: readonly Option[]): Option | undefined {
  const score = ({ standing }: Option) =>
    featuresOf(standing).reduce((sum, one) => sum + (antecedentWeights[one] ?? 0), 0);
  return options.toSorted((a, b) => score(b) - score(a))[0];
}
