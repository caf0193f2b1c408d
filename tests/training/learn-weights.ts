import { toWeights, type Weights } from '../../src/annotate/quotes/features/feature-templates.ts';
import { antecedentExamples } from './antecedent-examples.ts';
import type { Learnt, Texts } from './articles.ts';
import { learn, learnTrusting } from './conditional-logit.ts';
import { learnLogistic } from './logistic.ts';
import { reportExamples } from './report-examples.ts';
import { speakerExamples } from './speaker-examples.ts';
import { speechExamples } from './speech-examples.ts';

/** All kinds of weights, and how many examples the last round had of each. */
export interface Lesson {
  learnt: Learnt;
  examples: Record<keyof Learnt, number>;
}

/** Each kind of weights stands on what the others say, so all are learnt this often; they hardly move afterwards. */
const rounds = 3;

/**
 * Learns all kinds of weights from nothing: the same articles in the same order give the same weights.
 */
export function learnWeights({ readings, silent }: Texts): Lesson {
  const learnt = nothingLearnt();
  const examples = { speakers: 0, speech: 0, reports: 0, antecedents: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const pronouns = readings.flatMap((one) => antecedentExamples(one, learnt));
    learnt.antecedents = learnTrusting(pronouns, { rarest: 8 });
    const stretches = readings.flatMap((one) => speakerExamples(one, learnt));
    learnt.speakers = toWeights(learn(stretches, { rarest: 10, decay: 3e-3 }));
    const few = readings.flatMap((one) => speechExamples(one, learnt));
    learnt.speech = toWeights(learnLogistic(few, { rarest: 10, penalty: 6 }));
    Object.assign(examples, { speakers: stretches.length, speech: few.length, antecedents: pronouns.length });
  }
  const reports = learnReports({ readings, silent }, learnt);
  Object.assign(learnt, { reports: reports.learnt });
  return { learnt, examples: { ...examples, reports: reports.examples } };
}

/** The weights for whether a clause reports speech, and from how many clauses. They stand on the other kinds, and none on them. */
export function learnReports({ readings, silent }: Texts, others: Learnt): { learnt: Weights; examples: number } {
  const examples = [...readings, ...silent].flatMap((one) => reportExamples(one, others));
  return { learnt: toWeights(learnLogistic(examples, { rarest: 10, penalty: 6 })), examples: examples.length };
}

/** Weights that say nothing. */
export function nothingLearnt(): Learnt {
  return { speakers: toWeights({}), speech: toWeights({}), reports: toWeights({}), antecedents: {} };
}
