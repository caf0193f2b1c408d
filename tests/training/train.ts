/**
 * Learns the weights of `src/annotate/quotes/`, who said what, whether a few words are speech, and whom `he` and `she` mean,
 * from articles whose quotations people have marked, and writes the three files: `node tests/training/train.ts TRAIN.jsonl`.
 * The same input gives the same weights: they are learnt from nothing, in rounds, as each kind stands on what the others say.
 *
 * A line is one article: `text`; `spans` (`start`, `end`, `status`: `gold`, `none` or `ambiguous`, `quote`: index into
 * `quotes`); `quotes` (`kind`, `source`: spans of the words that name the speaker, `names`, `resolved`: whom a pronoun means).
 * The project's weights for pronouns were learnt with 1,582 of them resolved by hand, the others by CoreNLP.
 * Only numbers are kept: features hold kinds of words, never words of the texts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { toWeights } from '../../src/annotate/quotes/features/feature-templates.ts';
import { antecedentExamples } from './antecedent-examples.ts';
import { type Article, type Learnt, readingOf } from './articles.ts';
import { learn, learnTrusting } from './conditional-logit.ts';
import { learnLogistic } from './logistic.ts';
import { speakerExamples } from './speaker-examples.ts';
import { speechExamples } from './speech-examples.ts';
import { weightsFile } from './weights-file.ts';

const rounds = 3;
const [file = '', folder = 'src/annotate/quotes'] = process.argv.slice(2);
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Article => JSON.parse(line));
const readings = articles.map(readingOf);

const learnt: Learnt = { speakers: toWeights({}), speech: toWeights({}), antecedents: {} };
const counts = { stretches: 0, few: 0, pronouns: 0 };
for (let round = 0; round < rounds; round += 1) {
  const pronouns = readings.flatMap((one) => antecedentExamples(one, learnt));
  learnt.antecedents = learnTrusting(pronouns, { rarest: 8 });
  const stretches = readings.flatMap((one) => speakerExamples(one, learnt));
  learnt.speakers = toWeights(learn(stretches, { rarest: 10, decay: 3e-3 }));
  const few = readings.flatMap((one) => speechExamples(one, learnt));
  learnt.speech = toWeights(learnLogistic(few, { rarest: 10, penalty: 6 }));
  Object.assign(counts, { stretches: stretches.length, few: few.length, pronouns: pronouns.length });
}
const of = `of ${articles.length} articles`;
write('weights', learnt.speakers.byName, `${counts.stretches} stretches in marks ${of}`);
write('speech-weights', learnt.speech.byName, `${counts.few} stretches of few words ${of}`);
write('antecedent-weights', learnt.antecedents, `${counts.pronouns} pronouns ${of}`);

function write(name: string, weights: Record<string, number>, source: string): void {
  const constant = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(`${folder}/${name}.en.ts`, weightsFile(constant, weights, source));
}
