import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { toWeights } from '../../src/annotate/quotes/features/feature-templates.ts';
import { type Learnt, openArticles, readingOf } from './articles.ts';
import { learnWeights } from './learn-weights.ts';
import { fileOf, kinds, modelCard, scoreOf } from './model-cards.ts';
import { type Figures, scoreByFolds, scoreWeights } from './score-weights.ts';
import { readWeightsFile, type WeightsFile, writeWeightsFile } from './weights-file.ts';

const usage =
  'npm run train -- TRAIN.jsonl [--folds 5] [--dev DEV.jsonl] [--keep-weights] [--into FOLDER], see tests/training/README.md';

/**
 * Learns or measures as the flags say, and writes the files.
 * @returns for each file a line on what became of it, with its scores.
 * @throws {Error} where a flag or an article is not as expected; nothing is written then.
 */
export function trainWeights(flags: string[]): string[] {
  const { file, folds, dev, keepsWeights, into } = readFlags(flags);
  const readings = openArticles(file).map(readingOf);
  const held = dev ? openArticles(dev).map(readingOf) : [];
  const files = keepsWeights ? filesIn(into) : newFiles(readings);
  if (folds) {
    const on = `${readings.length} articles in ${folds} folds, each judged with weights learnt from the others`;
    addScores(files, { name: 'folds', on, figures: scoreByFolds(readings, folds) });
  }
  if (held.length > 0) {
    const on = `${held.length} articles held out (of PolNeAR its part dev), judged with these weights`;
    addScores(files, { name: 'dev', on, figures: scoreWeights(held, learntIn(files)) });
  }
  return kinds.map((kind) => written(join(into, fileOf[kind]), files[kind]));
}

function readFlags(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      folds: { type: 'string' },
      dev: { type: 'string' },
      'keep-weights': { type: 'boolean', default: false },
      into: { type: 'string', default: 'src/annotate/quotes' },
    },
  });
  const [file] = positionals;
  const folds = values.folds === undefined ? undefined : Number(values.folds);
  if (file === undefined || positionals.length > 1)
    throw new Error(`Unexpected ${positionals.length} files, expected one: ${usage}`);
  if (folds !== undefined && !(Number.isInteger(folds) && folds > 1))
    throw new Error(`Unexpected --folds ${values.folds}, expected a whole number from 2 on: ${usage}`);
  return { file, folds, dev: values.dev, keepsWeights: values['keep-weights'], into: values.into };
}

function filesIn(folder: string): Files {
  return byKind((kind) => readWeightsFile(join(folder, fileOf[kind])));
}

function newFiles(readings: Parameters<typeof learnWeights>[0]): Files {
  const { learnt, examples } = learnWeights(readings);
  const weights = { speakers: learnt.speakers.byName, speech: learnt.speech.byName, antecedents: learnt.antecedents };
  return byKind((kind) => ({
    card: modelCard(kind, { articles: readings.length, examples: examples[kind] }),
    weights: { ...weights[kind] },
  }));
}

function learntIn({ speakers, speech, antecedents }: Files): Learnt {
  return {
    speakers: toWeights(speakers.weights),
    speech: toWeights(speech.weights),
    antecedents: antecedents.weights,
  };
}

function addScores(files: Files, { name, on, figures }: { name: string; on: string; figures: Figures }): void {
  for (const kind of kinds) files[kind].card.scores[name] = scoreOf(kind, on, figures);
}

function written(file: string, weights: WeightsFile): string {
  mkdirSync(dirname(file), { recursive: true });
  const isNew = writeWeightsFile(file, weights);
  const scores = Object.entries(weights.card.scores).map(([name, { figures }]) => `${name} ${JSON.stringify(figures)}`);
  const become = isNew ? 'other weights than before' : 'the same weights as before';
  return [`${file}: ${become}`, ...scores].join('\n  ');
}

function byKind(make: (kind: keyof Learnt) => WeightsFile): Files {
  return { speakers: make('speakers'), speech: make('speech'), antecedents: make('antecedents') };
}

type Files = Record<keyof Learnt, WeightsFile>;
