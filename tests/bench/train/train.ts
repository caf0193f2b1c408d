/**
 * Learns the weights of `src/annotate/quotes/`, who said what and whom `he` and `she` mean, from articles whose quotations
 * people have marked, and writes both files: `node tests/bench/train/train.ts TRAIN.jsonl`. The same input gives the same
 * weights: they are learnt from nothing, in rounds, as each kind stands on what the other says.
 *
 * A line is one article: `text`; `spans` (`start`, `end`, `status`: `gold`, `none` or `ambiguous`, `quote`: index into
 * `quotes`); `quotes` (`kind`, `source`: spans of the words that name the speaker, `names`, `resolved`: whom a pronoun means).
 * Only numbers are kept: features hold kinds of words, never words of the texts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { antecedentExamples } from './antecedent-examples.ts';
import { type Article, readingOf } from './articles.ts';
import { learn, learnTrusting } from './conditional-logit.ts';
import { speakerExamples } from './speaker-examples.ts';
import { weightsFile } from './weights-file.ts';

const rounds = 3;
const [file = '', folder = 'src/annotate/quotes'] = process.argv.slice(2);
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Article => JSON.parse(line));
const readings = articles.map(readingOf);

let speakers: Record<string, number> = {};
let antecedents: Record<string, number> = {};
let counts = { stretches: 0, pronouns: 0 };
for (let round = 0; round < rounds; round += 1) {
  const pronouns = readings.flatMap((one) => antecedentExamples(one, { speakers, antecedents }));
  antecedents = learnTrusting(pronouns, { rarest: 8 });
  const stretches = readings.flatMap((one) => speakerExamples(one, { speakers, antecedents }));
  speakers = learn(stretches, { rarest: 10, decay: 3e-3 });
  counts = { stretches: stretches.length, pronouns: pronouns.length };
}
const of = `of ${articles.length} articles`;
write('weights', speakers, `${counts.stretches} stretches in marks ${of}`);
write('antecedent-weights', antecedents, `${counts.pronouns} pronouns ${of}`);

function write(name: string, weights: Record<string, number>, source: string): void {
  const constant = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(`${folder}/${name}.en.ts`, weightsFile(constant, weights, source));
}
