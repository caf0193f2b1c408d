import type { Evidence } from '../../../model/annotation.ts';
import type { Doubt } from '../../../model/doubt.ts';
import { type Form, isAcronym, isFull } from '../../knowledge/form.ts';
import { locatives } from '../../languages/en/names/context-words.ts';
import { homonyms } from '../../languages/en/names/homonyms.ts';
import { heads } from '../../languages/en/names/institutions.ts';
import { politicalWords } from '../../languages/en/names/political.ts';
import { beginsSentence, neighbourAfter, neighbourBefore } from '../match/block-words.ts';
import type { MentionCandidate } from '../match/candidate.ts';
import type { ArticleContext } from './article-context.ts';
import { isNameCapital } from './capitals.ts';
import { isIntroduced } from './introduce-people.ts';
import { titleBefore } from './title-before.ts';
import { isTitleOf, type Surroundings, type Weight, weighReading } from './weigh-reading.ts';

export type Settled = { form: Form } & Pick<Evidence, 'certainty' | 'reason'>;

/** By how much the best reading must outweigh the second best. */
const margin = 0.25;

/** The same where a title stands before the name that none of the possible people is known to have. */
const titleMargin = 1;

/** The weight against an entity whose name is another’s with additions that the article doesn’t have. */
const narrowerName = 1;

/** How many other readings one is compared with for that at most. */
const mostCompared = 20;

/** The reading that the words around it and the rest of the article support; undefined if none clearly leads. */
export function settleAmbiguity(
  candidate: MentionCandidate,
  forms: Form[],
  surroundings: Surroundings,
): Settled | undefined {
  const [only, ...others] = forms;
  if (only === undefined) return undefined;
  if (others.length === 0) return settleOnly(candidate, only, surroundings);
  const weigh = (form: Form): Weight => {
    const weight = weighReading(candidate, form, surroundings);
    return isNarrower(form, forms, surroundings.context) ? { ...weight, name: weight.name - narrowerName } : weight;
  };
  const [best, next] = forms
    .map((form) => ({ form, weight: weigh(form) }))
    .sort((one, other) => sum(other.weight) - sum(one.weight)) as [Weighed, Weighed];
  const least = isTitleUnknown(candidate, forms, surroundings) ? titleMargin : margin;
  if (sum(best.weight) - sum(next.weight) < least) return undefined;
  return {
    form: best.form,
    certainty: 'likely',
    reason: decidedBy(best.weight, next.weight),
  };
}

/**
 * Whether the entity’s name is that of another reading with additions, some of which the article doesn’t have: the women’s
 * eleven beside the first.
 */
function isNarrower(
  { entityId, kind }: Form,
  forms: Form[],
  { knowledge: { profiles }, counts }: ArticleContext,
): boolean {
  if (kind !== 'organization') return false;
  const wordsOf = (id: string) => profiles.get(id)?.words ?? [];
  const words = wordsOf(entityId);
  return forms.slice(0, mostCompared).some((other) => {
    const ordinary = wordsOf(other.entityId);
    if (other.kind !== kind || ordinary.length >= words.length) return false;
    if (!ordinary.every((word) => words.includes(word))) return false;
    return words.some((word) => !ordinary.includes(word) && !counts().has(word));
  });
}

interface Weighed {
  form: Form;
  weight: Weight;
}

function sum({ name, article, sentence }: Weight): number {
  return name + article + sentence;
}

/** The kind of evidence by which the best reading leads most over the next. */
function decidedBy(best: Weight, next: Weight): Doubt {
  const leads: { lead: number; says: Doubt }[] = [
    { lead: best.sentence - next.sentence, says: 'several-by-sentence' },
    { lead: best.article - next.article, says: 'several-by-article' },
    { lead: best.name - next.name, says: 'several-by-name' },
  ];
  return leads.reduce((most, other) => (other.lead > most.lead ? other : most)).says;
}

function isTitleUnknown(candidate: MentionCandidate, forms: Form[], { context }: Surroundings): boolean {
  const title = titleBefore(candidate.blockWords, candidate.from)?.key;
  return title !== undefined && forms.every((form) => !isTitleOf(title, form, context));
}

/** The only reading, with how certain it is. */
function settleOnly(candidate: MentionCandidate, form: Form, { context }: Surroundings): Settled {
  const { start } = candidate;
  const isOpen =
    isImplied(form) ||
    isCommon(form) ||
    isOfAnyCountry(form) ||
    isPerhapsTeam(candidate, form, context) ||
    isBesideCapital(candidate, form);
  if (isFull(form)) return { form, certainty: isOpen ? 'likely' : 'certain' };
  const isBefore = isIntroduced(context.introductions, form.entityId, start);
  if (isBefore && form.rule === 'surname') return { form, certainty: 'certain' };
  if (context.introductions.has(form.entityId)) return { form, certainty: 'likely' };
  return { form, certainty: 'unsure', reason: 'no-full-name' };
}

function isImplied({ rule }: Form): boolean {
  return rule === 'short-here' || rule === 'short-name';
}

/** Whether the name is a common word as well, as papers, parties and magazines are called. */
function isCommon({ words, isName, anyCase }: Form): boolean {
  const [first] = words;
  return words.length === 1 && !isName && !anyCase && first?.shape === 'capital' && homonyms.has(first.key);
}

/** Whether many a country has a body or party that is called so: `Supreme Court`, `the Liberals`. */
function isOfAnyCountry({ kind, words, anyCase }: Form): boolean {
  return kind === 'organization' && !anyCase && words.every(({ key }) => heads.has(key) || politicalWords.has(key));
}

/** Whether a place may stand for its team: in a report on games, where nothing lies in it. */
function isPerhapsTeam(
  { blockWords, from }: MentionCandidate,
  { kind }: Form,
  { isAboutSport }: ArticleContext,
): boolean {
  return kind === 'place' && isAboutSport() && !locatives.has(neighbourBefore(blockWords, from)?.key ?? '');
}

/** Whether another word with a capital of its own stands right beside the name: both may be one longer name. */
function isBesideCapital({ blockWords, from, to }: MentionCandidate, { kind, words }: Form): boolean {
  if (kind === 'person' || isAcronym({ words })) return false;
  const after = neighbourAfter(blockWords, to - 1);
  const before = neighbourBefore(blockWords, from);
  const isNext = after !== undefined && isNameCapital(blockWords, to);
  return (
    isNext || (before !== undefined && isNameCapital(blockWords, from - 1) && !beginsSentence(blockWords, from - 1))
  );
}
