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
import { isUnknown } from './capitals.ts';
import { isIntroduced } from './introduce-people.ts';
import { titleBefore } from './title-before.ts';
import { isTitleOf, type Surroundings, type Weight, weighReading } from './weigh-reading.ts';

export type Settled = { form: Form } & Pick<Evidence, 'certainty' | 'reason'>;

/** By how much a reading must outweigh the next to be taken. */
const margin = 0.25;

/** Likewise where a title precedes that the article gives to none of the bearers. */
const titleMargin = 1;

/** What speaks against an entity whose name is another's and more, where the article doesn't say the more. */
const special = 1;

/** With how many other readings one is compared for that. */
const mostCompared = 20;

/** The reading that the words around and the rest of the article speak for; undefined where none stands out. */
export function settleAmbiguity(
  candidate: MentionCandidate,
  forms: Form[],
  surroundings: Surroundings,
): Settled | undefined {
  const [only, ...others] = forms;
  if (only === undefined) return undefined;
  if (others.length === 0) return sole(candidate, only, surroundings);
  const weigh = (form: Form): Weight => {
    const weight = weighReading(candidate, form, surroundings);
    return isSpecial(form, forms, surroundings.context) ? { ...weight, name: weight.name - special } : weight;
  };
  const [best, next] = forms
    .map((form) => ({ form, weight: weigh(form) }))
    .sort((one, other) => sum(other.weight) - sum(one.weight)) as [Weighed, Weighed];
  const least = isTitleUnknown(candidate, forms, surroundings) ? titleMargin : margin;
  if (sum(best.weight) - sum(next.weight) < least) return undefined;
  return {
    form: best.form,
    certainty: 'likely',
    reason: decisive(best.weight, next.weight),
  };
}

/**
 * Whether the entity's name is another reading's with more words, some of which the article lacks: the women's eleven
 * beside the first.
 */
function isSpecial(
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

/** What told the best reading from the next. */
function decisive(best: Weight, next: Weight): Doubt {
  const leads: { lead: number; says: Doubt }[] = [
    { lead: best.sentence - next.sentence, says: 'several-by-sentence' },
    { lead: best.article - next.article, says: 'several-by-article' },
    { lead: best.name - next.name, says: 'several-by-name' },
  ];
  return leads.reduce((most, other) => (other.lead > most.lead ? other : most)).says;
}

function isTitleUnknown(candidate: MentionCandidate, forms: Form[], { context }: Surroundings): boolean {
  const title = titleBefore(candidate.passage, candidate.from)?.key;
  return title !== undefined && forms.every((form) => !isTitleOf(title, form, context));
}

/** How far the only reading can be trusted. */
function sole(candidate: MentionCandidate, form: Form, { context }: Surroundings): Settled {
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

/** Whether the form is implied rather than stated. */
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
function isPerhapsTeam({ passage, from }: MentionCandidate, { kind }: Form, { isAboutSport }: ArticleContext): boolean {
  return kind === 'place' && isAboutSport() && !locatives.has(neighbourBefore(passage, from)?.key ?? '');
}

/** Whether another word with a capital of its own stands right beside the name: both may be one longer name. */
function isBesideCapital({ passage, from, to }: MentionCandidate, { kind, words }: Form): boolean {
  if (kind === 'person' || isAcronym({ words })) return false;
  const after = neighbourAfter(passage, to - 1);
  const before = neighbourBefore(passage, from);
  const isNext = after !== undefined && isUnknown(passage, to);
  return isNext || (before !== undefined && isUnknown(passage, from - 1) && !beginsSentence(passage, from - 1));
}
