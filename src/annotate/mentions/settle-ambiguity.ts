import type { Evidence } from '../../model/annotation.ts';
import type { ArticleContext } from './article-context.ts';
import type { Candidate } from './find-candidates.ts';
import { type Form, isFull } from './form.ts';
import { lastIntroduction } from './introduce-people.ts';
import { neighbourAfter, neighbourBefore } from './passage.ts';
import type { Salience } from './salience.ts';
import { actingVerbs, placePrepositions } from './words/cues.ts';
import { titles } from './words/titles.ts';

export type Settled = { form: Form } & Pick<Evidence, 'certainty' | 'reason'>;

/** All that is known where a stretch is read. */
export interface Surroundings {
  context: ArticleContext;
  salience: Salience;
}

/** The reading that the words around and the rest of the article speak for; undefined where none stands out. */
export function settleAmbiguity(candidate: Candidate, forms: Form[], surroundings: Surroundings): Settled | undefined {
  const readings = forms
    .map((form) => ({ form, weight: weigh(candidate, form, surroundings) }))
    .sort((one, other) => other.weight - one.weight);
  const [best, next] = readings;
  if (best === undefined) return undefined;
  if (next === undefined) return sole(candidate, best.form, surroundings);
  if (best.weight - next.weight < 0.5) return undefined;
  return { form: best.form, certainty: 'likely', reason: 'several entries of the glossary bear this name' };
}

function sole({ start }: Candidate, form: Form, { context }: Surroundings): Settled {
  if (isFull(form)) return { form, certainty: 'certain' };
  if (lastIntroduction(context.introductions, form.entityId, start) !== undefined) {
    return { form, certainty: form.rule === 'surname' ? 'certain' : 'likely' };
  }
  if (context.introductions.has(form.entityId)) return { form, certainty: 'likely' };
  return { form, certainty: 'unsure', reason: 'only one entry of the glossary bears this surname, and the article does not introduce anybody of this name in full' };
}

function weigh(candidate: Candidate, form: Form, { context, salience }: Surroundings): number {
  const surface = form.words.map(({ key }) => key);
  const { entityId } = form;
  return (
    weightOfForm(candidate, form, context) +
    (context.named.has(entityId) ? (form.isName ? 1 : 0.5) : 0) +
    (isFull(form) ? context.supportFor(entityId, surface) : 0) +
    weightOfSentence(candidate, form) +
    (form.kind === 'person' ? Math.min(2, salience.of(entityId, candidate.start)) + weightOfTitle(candidate, form, context) : 0)
  );
}

function weightOfForm({ start }: Candidate, { rule, isName, entityId }: Form, { introductions }: ArticleContext): number {
  if (rule === 'surname') return lastIntroduction(introductions, entityId, start) === undefined ? 2 : 3.5;
  if (rule === 'given-name') return 1;
  return isName || rule === 'symbol' ? 3 : 2;
}

function weightOfSentence({ passage, from, to }: Candidate, { kind }: Form): number {
  const before = neighbourBefore(passage, from)?.key ?? '';
  const after = neighbourAfter(passage, to - 1)?.key ?? '';
  const isPlaced = placePrepositions.has(before);
  if (kind === 'place') return isPlaced ? 2 : 0;
  if (kind === 'person') return (titles.has(before) || actingVerbs.has(after) ? 2 : 0) - (isPlaced ? 2 : 0);
  return 0;
}

/** `President Obama` is the one whom the article calls President elsewhere. */
function weightOfTitle({ passage, from }: Candidate, { entityId }: Form, { titlesOf }: ArticleContext): number {
  const before = neighbourBefore(passage, from)?.key ?? '';
  return titlesOf.get(entityId)?.has(before) ? 2 : 0;
}
