import type { Learnt } from './articles.ts';
import type { Figures } from './score-weights.ts';
import type { ModelCard, Score } from './weights-file.ts';

/** Where each kind of weights lies below `src/annotate/quotes/`. */
export const fileOf: Record<keyof Learnt, string> = {
  speakers: 'ranking/speaker-weights.en.json',
  speech: 'ranking/speech-weights.en.json',
  reports: 'ranking/report-weights.en.json',
  antecedents: 'coreference/antecedent-weights.en.json',
};

/** The kinds of weights. */
export const kinds = Object.keys(fileOf) as (keyof Learnt)[];

/** The corpus that the project's weights are learnt from: change this before you learn from another. */
const corpus = {
  corpus:
    'PolNeAR 1.0, its part train: political news of seven publishers in the USA, November 2015 to September 2016 (Newell, Margolin and Ruths 2018)',
  address: 'https://github.com/networkdynamics/PolNeAR',
  licence:
    'The corpus states none, and its articles belong to their publishers. Nothing of them is in this file: features name kinds of words and places, never words of a text.',
};

const holds: Record<keyof Learnt, string> = {
  speakers:
    'Logarithms of odds. For a feature of somebody who may have said words in marks, a positive weight speaks for them; for a feature of the words alone it speaks for nobody having said them.',
  speech:
    'Logarithms of odds. A positive weight speaks for a few words in marks being what somebody said, a negative one for a title, a term or irony.',
  reports:
    'Logarithms of odds. A positive weight speaks for a clause without marks being what somebody said, a negative one against.',
  antecedents:
    'Logarithms of odds. A positive weight of a feature speaks for a pronoun meaning the person who has the feature, a negative one against.',
};

const example: Record<keyof Learnt, string> = {
  speakers: 'a stretch of words in marks, with all who may have said it, or nobody',
  speech: 'a stretch of at most eight words in marks that is no sentence',
  reports: 'a clause behind, before or around a verb of speech or a source',
  antecedents: 'a pronoun whose person is known and was named before it',
};

export function modelCard(
  kind: keyof Learnt,
  { silent, ...counts }: { articles: number; silent: number; examples: number },
): ModelCard {
  return {
    holds: holds[kind],
    learntFrom: { ...corpus, ...counts, example: example[kind] },
    trainedBy:
      kind === 'reports' ? 'npm run train -- TRAIN.jsonl --silent TEXTS.jsonl' : 'npm run train -- TRAIN.jsonl',
    ...(kind === 'reports' && silent > 0 && { remark: remarkOn(silent) }),
    scores: {},
  };
}

/** Which texts beside the corpus the weights for reports were learnt from. */
function remarkOn(silent: number): string {
  return `Learnt also from ${silent} texts that report nobody, each clause of which is an example of no report: inaugural addresses of presidents of the United States, 1789–1905, in the public domain.`;
}

/** What the figures of each kind of weights say, for the name of a score. */
const meaning: Record<keyof Learnt, string> = {
  speakers: 'stretches in marks given to the words that name their speaker, or to the name',
  speech: 'stretches of few words rightly taken for speech, and rightly not',
  reports:
    'clauses without marks taken for speech that people marked so, of those taken; those taken of all that could be; clauses taken in texts that report nobody, for each 10,000 words',
  antecedents: 'pronouns whose person is known, resolved to them',
};

/** A score measured today. @param on Which texts, and with which weights. */
export function scoreOf(kind: keyof Learnt, on: string, figures: Figures): Score {
  const measured = new Date().toISOString().slice(0, 10);
  return { measured, on: `${on}: ${meaning[kind]}, per cent`, figures: figures[kind] };
}
