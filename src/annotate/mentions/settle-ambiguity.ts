import type { Evidence } from '../../model/annotation.ts';
import type { ArticleContext } from './article-context.ts';
import type { Candidate } from './find-candidates.ts';
import { fold } from './fold.ts';
import { type Form, isFull } from './form.ts';
import { isIntroduced } from './introduce-people.ts';
import { neighbourAfter, neighbourBefore } from './passage.ts';
import type { Salience } from './salience.ts';
import { isByname, isTeamInSport, supportFor } from './support.ts';
import { titleBefore } from './title-before.ts';
import { isActing, placePrepositions } from './words/cues.ts';
import { homonyms } from './words/homonyms.ts';
import { opponentWords } from './words/sport.ts';

export type Settled = { form: Form } & Pick<Evidence, 'certainty' | 'reason'>;

/** By how much a reading must outweigh the next to be taken. */
const margin = 0.25;

/** Likewise where a title precedes that the article gives to none of the bearers. */
const titleMargin = 1;

/** What speaks for a reading, in the weight of one plain alias more or less. */
const weights = {
  name: 1,
  named: 1.5,
  placeNamed: 0.5,
  support: 0.6,
  team: 2.5,
  opponent: 1,
  cue: 2,
  title: 2,
  introduced: 1.5,
  given: -1,
};

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
  if (best.weight - next.weight < (isTitleUnknown(candidate, forms, surroundings) ? titleMargin : margin))
    return undefined;
  return { form: best.form, certainty: 'likely', reason: 'several entries of the glossary bear this name' };
}

function sole({ start }: Candidate, form: Form, { context }: Surroundings): Settled {
  if (isFull(form)) return { form, certainty: isLoose(form) || isCommon(form) ? 'likely' : 'certain' };
  if (isIntroduced(context.introductions, form.entityId, start)) {
    return { form, certainty: form.rule === 'surname' ? 'certain' : 'likely' };
  }
  if (context.introductions.has(form.entityId)) return { form, certainty: 'likely' };
  return {
    form,
    certainty: 'unsure',
    reason:
      'only one entry of the glossary bears this surname, and the article does not introduce anybody of this name in full',
  };
}

/** Whether the form is implied rather than stated. */
function isLoose({ rule }: Form): boolean {
  return rule === 'short-here' || rule === 'short-name';
}

/** Whether the name is a common word as well, as papers, parties and magazines are called. */
function isCommon({ words, isName, anyCase }: Form): boolean {
  const [first] = words;
  return words.length === 1 && !isName && !anyCase && first?.shape === 'capital' && homonyms.has(first.key);
}

function weigh(candidate: Candidate, form: Form, surroundings: Surroundings): number {
  const { context } = surroundings;
  return (
    weightOfForm(candidate, form, context) +
    weightOfArticle(form, context) +
    weightOfSentence(candidate, form, surroundings)
  );
}

function weightOfForm(
  { start }: Candidate,
  { rule, isName, entityId }: Form,
  { introductions }: ArticleContext,
): number {
  if (rule === 'surname') return isIntroduced(introductions, entityId, start) ? weights.introduced : 0;
  if (rule === 'given-name') return weights.given;
  return isName || rule === 'symbol' ? weights.name : 0;
}

/** What the rest of the article says; a capital that is named says little of its country as a whole. */
function weightOfArticle(form: Form, context: ArticleContext): number {
  const isForCountry = form.kind === 'place' && isByname(form, context);
  const ofNaming = context.named.has(form.entityId) ? (isForCountry ? weights.placeNamed : weights.named) : 0;
  const ofSupport = isFull(form) ? weights.support * supportFor(form, context) : 0;
  return ofNaming + ofSupport + (isTeamInSport(form, context) ? weights.team : 0);
}

function weightOfSentence(candidate: Candidate, form: Form, { context, salience }: Surroundings): number {
  const before = neighbourBefore(candidate.passage, candidate.from)?.key ?? '';
  const after = neighbourAfter(candidate.passage, candidate.to - 1)?.key ?? '';
  const isPlaced = placePrepositions.has(before);
  if (form.kind === 'place') return isPlaced ? weights.cue : 0;
  if (form.kind !== 'person') return opponentWords.has(before) && isTeamInSport(form, context) ? weights.opponent : 0;
  const title = titleBefore(candidate.passage, candidate.from)?.key;
  const isPersonal = title !== undefined || isActing(after);
  const ofTitle = title !== undefined && isTitleOf(title, form, context) ? weights.title : 0;
  return (
    (isPersonal ? weights.cue : 0) -
    (isPlaced ? weights.cue : 0) +
    ofTitle +
    Math.min(2, salience.of(form.entityId, candidate.start))
  );
}

function isTitleUnknown(candidate: Candidate, forms: Form[], { context }: Surroundings): boolean {
  const title = titleBefore(candidate.passage, candidate.from)?.key;
  return title !== undefined && forms.every((form) => !isTitleOf(title, form, context));
}

/** Whether the person held the office, or is called by the title elsewhere in the article: `President Obama`. */
function isTitleOf(title: string, { entityId }: Form, { titlesOf, knowledge }: ArticleContext): boolean {
  if (titlesOf.get(entityId)?.has(title)) return true;
  const roles = knowledge.entities.get(entityId)?.roles ?? [];
  return roles.some((role) => fold(role.title).split(/\W+/).includes(title));
}
