import type { Evidence } from '../../model/annotation.ts';
import type { Candidate } from './find-candidates.ts';
import { type Form, isFull } from './form.ts';
import { type Introductions, lastIntroduction } from './introduce-people.ts';
import { neighbourAfter, neighbourBefore } from './passage.ts';
import { actingVerbs, placePrepositions } from './words/cues.ts';
import { monthNames } from './words/homonyms.ts';
import { titles } from './words/titles.ts';

/** What the article tells about who and what it names. */
export interface ArticleContext {
  introductions: Introductions;
  /** How often the article names an entity by a form that is its alone. */
  named: ReadonlyMap<string, number>;
}

/** One way to read a stretch, and how much speaks for it. */
interface Reading {
  form: Form;
  weight: number;
}

export type Settled = { form: Form } & Pick<Evidence, 'certainty' | 'reason'>;

/** The reading that the words around and the rest of the article speak for; undefined where none stands out. */
export function settleAmbiguity(candidate: Candidate, forms: Form[], context: ArticleContext): Settled | undefined {
  const readings = forms.map((form): Reading => ({ form, weight: weigh(candidate, form, context) })).sort(byWeight);
  const [best, next] = readings;
  if (best === undefined) return undefined;
  if (next === undefined) return { form: best.form, certainty: soleCertainty(candidate, best.form, context) };
  if (best.weight - next.weight < 1) return undefined;
  return { form: best.form, certainty: 'likely', reason: 'the glossary has several entries of this name' };
}

function soleCertainty(
  { start }: Candidate,
  { rule, entityId }: Form,
  { introductions }: ArticleContext,
): Evidence['certainty'] {
  if (rule !== 'surname') return 'certain';
  return lastIntroduction(introductions, entityId, start) === undefined ? 'likely' : 'certain';
}

function weigh(candidate: Candidate, form: Form, context: ArticleContext): number {
  return weightOfForm(candidate, form, context) + weightOfArticle(form, context) + weightOfSentence(candidate, form);
}

function weightOfForm({ start }: Candidate, { rule, entityId }: Form, { introductions }: ArticleContext): number {
  if (rule === 'surname') return lastIntroduction(introductions, entityId, start) === undefined ? 2.5 : 4;
  return rule === 'full-name' || rule === 'symbol' ? 3 : 2;
}

function weightOfArticle({ entityId }: Form, { named }: ArticleContext): number {
  return named.has(entityId) ? 2 : 0;
}

function weightOfSentence({ passage, from, to }: Candidate, { kind }: Form): number {
  const before = neighbourBefore(passage, from)?.key ?? '';
  const after = neighbourAfter(passage, to - 1)?.key ?? '';
  const isPlaced = placePrepositions.has(before);
  const isActing = titles.has(before) || actingVerbs.has(after);
  if (kind === 'place') return isPlaced ? 3 : 0;
  if (kind === 'person') return (isActing ? 2 : 0) - (isPlaced ? 2 : 0);
  return 0;
}

function byWeight(one: Reading, other: Reading): number {
  return other.weight - one.weight || (isFull(one.form) ? -1 : 1);
}

/** Whether `May` or `March` stands here as the month. */
export function isMonth({ passage, from, to }: Candidate): boolean {
  const { tokens } = passage;
  if (to - from > 1 || !monthNames.has(tokens[from]?.key ?? '')) return false;
  const before = neighbourBefore(passage, from);
  const after = tokens[to];
  if (before?.shape === 'digits' || after?.shape === 'digits') return true;
  return (
    before !== undefined &&
    (beforeMonths.has(before.key) || (placePrepositions.has(before.key) && !titles.has(before.key)))
  );
}

const beforeMonths = new Set(
  'early late mid last next this every since until till by of on before after through during end'.split(' '),
);
