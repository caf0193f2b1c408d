import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { toWeights } from '../../src/annotate/quotes/features/feature-templates.ts';
import { type Learnt, openArticles, openSilentTexts, readingOf, type Texts } from './articles.ts';
import { learnReports, learnWeights } from './learn-weights.ts';
import { fileOf, kinds, modelCard, scoreOf } from './model-cards.ts';
import { type Figures, scoreByFolds, scoreWeights } from './score-weights.ts';
import { type ModelCard, readWeightsFile, type WeightsFile, writeWeightsFile } from './weights-file.ts';

const usage =
  'npm run train -- TRAIN.jsonl [--silent TEXTS.jsonl] [--only reports] [--folds 5] [--dev DEV.jsonl] [--keep-weights] [--into FOLDER], see tests/training/README.md';

/**
 * Learns or measures as the flags say, and writes the files.
 * @returns for each file a line on what became of it, with its scores.
 * @throws {Error} where a flag or an article is not as expected; nothing is written then.
 */
export function trainWeights(flags: string[]): string[] {
  const { file, silentFile, onlyReports, folds, dev, keepsWeights, into } = readFlags(flags);
  const readings = openArticles(file).map(readingOf);
  const silent = silentFile ? openSilentTexts(silentFile).map(readingOf) : [];
  const held = dev ? openArticles(dev).map(readingOf) : [];
  const texts = { readings, silent };
  const kept = keepsWeights || onlyReports ? filesIn(into) : undefined;
  const files = kept ? (keepsWeights ? kept : withReports(kept, texts)) : newFiles(texts);
  if (folds) {
    const on = `${readings.length} articles in ${folds} folds, each judged with weights learnt from the others`;
    const learn = (others: Texts) =>
      onlyReports
        ? { ...learntIn(files), reports: learnReports(others, learntIn(files)).learnt }
        : learnWeights(others).learnt;
    const only = onlyReports ? (['reports'] as const) : kinds;
    addScores(files, { name: 'folds', on, figures: scoreByFolds(texts, folds, learn) }, only);
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
      silent: { type: 'string' },
      only: { type: 'string' },
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
  if (values.only !== undefined && values.only !== 'reports')
    throw new Error(`Unexpected --only ${values.only}, expected reports: ${usage}`);
  const onlyReports = values.only !== undefined;
  return {
    file,
    silentFile: values.silent,
    onlyReports,
    folds,
    dev: values.dev,
    keepsWeights: values['keep-weights'],
    into: values.into,
  };
}

function filesIn(folder: string): Files {
  return byKind((kind) => readWeightsFile(join(folder, fileOf[kind])));
}

/** The files with new weights for reports, learnt with the other weights that are there. */
function withReports(files: Files, texts: Texts): Files {
  const { learnt, examples } = learnReports(texts, learntIn(files));
  return { ...files, reports: { card: cardOf('reports', texts, examples), weights: { ...learnt.byName } } };
}

function cardOf(kind: keyof Learnt, { readings, silent }: Texts, examples: number): ModelCard {
  return modelCard(kind, { articles: readings.length, silent: silent.length, examples });
}

function newFiles(texts: Texts): Files {
  const { learnt, examples } = learnWeights(texts);
  const { speakers, speech, reports, antecedents } = learnt;
  const weights = { speakers: speakers.byName, speech: speech.byName, reports: reports.byName, antecedents };
  return byKind((kind) => ({
    card: cardOf(kind, texts, examples[kind]),
    weights: { ...weights[kind] },
  }));
}

function learntIn({ speakers, speech, reports, antecedents }: Files): Learnt {
  return {
    speakers: toWeights(speakers.weights),
    speech: toWeights(speech.weights),
    reports: toWeights(reports.weights),
    antecedents: antecedents.weights,
  };
}

function addScores(
  files: Files,
  { name, on, figures }: { name: string; on: string; figures: Figures },
  of: readonly (keyof Learnt)[] = kinds,
): void {
  for (const kind of of) files[kind].card.scores[name] = scoreOf(kind, on, figures);
}

function written(file: string, weights: WeightsFile): string {
  mkdirSync(dirname(file), { recursive: true });
  const isNew = writeWeightsFile(file, weights);
  const scores = Object.entries(weights.card.scores).map(([name, { figures }]) => `${name} ${JSON.stringify(figures)}`);
  const become = isNew ? 'other weights than before' : 'the same weights as before';
  return [`${file}: ${become}`, ...scores].join('\n  ');
}

function byKind(make: (kind: keyof Learnt) => WeightsFile): Files {
  return {
    speakers: make('speakers'),
    speech: make('speech'),
    reports: make('reports'),
    antecedents: make('antecedents'),
  };
}

type Files = Record<keyof Learnt, WeightsFile>;
