import { fold } from '../../../model/fold.ts';
import { type Form, isFull } from '../../knowledge/form.ts';
import { isActing, locatives, placePrepositions } from '../../languages/en/names/context-words.ts';
import { heads } from '../../languages/en/names/institutions.ts';
import { direction } from '../../languages/en/names/place-words.ts';
import { opponentWords } from '../../languages/en/names/sport.ts';
import { isPossessive, neighbourAfter, neighbourBefore } from '../match/block-words.ts';
import type { MentionCandidate } from '../match/candidate.ts';
import type { ArticleContext } from './article-context.ts';
import { isIntroduced } from './introduce-people.ts';
import { acronymAfter } from './local-forms.ts';
import type { Salience } from './salience.ts';
import { standsForGovernment } from './stands-for-government.ts';
import { isByname, isTeamInSport, isUnlikeName, supportFor } from './support.ts';
import { titleBefore } from './title-before.ts';

/** What a candidate’s reading is weighed by, beside the candidate itself. */
export interface Surroundings {
  context: ArticleContext;
  salience: Salience;
}

/** The evidence for a reading, by where it comes from. All are 0 for a plain alias without any evidence. */
export interface Weight {
  name: number;
  article: number;
  sentence: number;
}

/** All weights are on one scale and were set by hand on news texts with known answers. */
const weights = {
  ownName: 1.2,
  /** For `New York` as New York City: the city is meant rather than the region of the same name, unless more is said. */
  city: 0.8,
  /** For an alias that has no word in common with the entity’s name. */
  byname: -0.6,
  introduced: 1.5,
  givenName: -1,
  /** The article names the entity elsewhere without ambiguity. */
  named: 1.5,
  /** The same for a country that is called by its capital’s name. */
  countryNamed: 0.5,
  /** For each doubling of the number of these mentions, up to eight. */
  namedAgain: 0.2,
  support: 0.6,
  /** For a team in an article about sport, and in any other. */
  team: 2.5,
  teamElsewhere: -0.5,
  /** For each doubling of the number of the entity’s names: well-known entities have more of them. */
  renown: 0.2,
  /** For a place behind a preposition, or a person behind a title or before a verb. */
  cue: 2,
  /** For a place behind `in`: more than a team of the same name gets in an article about sport. */
  located: 4,
  title: 2,
  /** The entity’s own acronym follows in brackets: `Social Democrats (SPD)`. */
  acronym: 3,
  /** The noun of the entity’s full name follows in lower case: `the Brugg county`. */
  noun: 4,
  opponent: 1,
  mostSalience: 2,
};

/** The evidence that the candidate means the form’s entity. */
export function weighReading(candidate: MentionCandidate, form: Form, surroundings: Surroundings): Weight {
  return {
    name: weightOfForm(candidate, form, surroundings.context),
    article: weightOfArticle(form, surroundings.context),
    sentence:
      form.kind === 'person'
        ? weightOfPerson(candidate, form, surroundings)
        : weightOfSentence(candidate, form, surroundings),
  };
}

function weightOfForm({ start }: MentionCandidate, form: Form, context: ArticleContext): number {
  const { rule, isName, afterThe, entityId, kind, words } = form;
  const { introductions, knowledge } = context;
  if (rule === 'surname') return isIntroduced(introductions, entityId, start) ? weights.introduced : 0;
  if (rule === 'given-name') return weights.givenName;
  const isOwn = (isName && !afterThe && !isGeneric(words)) || rule === 'symbol';
  const isCity =
    isName && rule === 'alias' && kind === 'place' && knowledge.entities.get(entityId)?.name.endsWith(' City');
  const isOther = rule === 'alias' && kind !== 'place' && isUnlikeName(form, context);
  return (isOwn ? weights.ownName : 0) + (isCity ? weights.city : 0) + (isOther ? weights.byname : 0);
}

/** Whether the name is only a noun for an organization that any country may have: `Senate`. */
function isGeneric(words: Form['words']): boolean {
  return words.every(({ key }) => heads.has(key));
}

function weightOfArticle(form: Form, context: ArticleContext): number {
  const times = context.named.get(form.entityId) ?? 0;
  const isForCountry = form.kind === 'place' && isByname(form, context);
  const ofNaming = isForCountry ? weights.countryNamed * Math.sign(times) : weightOfNaming(times);
  const ofSupport = isFull(form) ? weights.support * supportFor(form, context) : 0;
  const names = 1 + (context.knowledge.entities.get(form.entityId)?.aliases.length ?? 0);
  return ofNaming + ofSupport + weights.renown * Math.log2(names) + weightOfTeam(form, context);
}

function weightOfTeam(form: Form, context: ArticleContext): number {
  if (!context.knowledge.profiles.get(form.entityId)?.isTeam) return 0;
  return isTeamInSport(form, context) ? weights.team : weights.teamElsewhere;
}

function weightOfNaming(times: number): number {
  return times === 0 ? 0 : weights.named + weights.namedAgain * Math.log2(Math.min(times, 8));
}

function weightOfSentence(candidate: MentionCandidate, form: Form, { context }: Surroundings): number {
  const { blockWords, from } = candidate;
  const before = neighbourBefore(blockWords, from)?.key ?? '';
  if (isAcronymOf(acronymAfter(candidate), form, context)) return weights.acronym;
  if (isBeforeNoun(candidate, form, context)) return weights.noun;
  if (form.kind === 'place') {
    if (isByname(form, context)) return standsForGovernment(candidate) ? weights.cue : 0;
    if (locatives.has(before) && !isPossessive(candidate)) return weights.located;
    return placePrepositions.has(before) || direction.test(before) ? weights.cue : 0;
  }
  return opponentWords.has(before) && isTeamInSport(form, context) ? weights.opponent : 0;
}

function isAcronymOf(acronym: string | undefined, { entityId }: Form, { knowledge }: ArticleContext): boolean {
  if (acronym === undefined) return false;
  const aliases = knowledge.entities.get(entityId)?.aliases ?? [];
  return aliases.some((alias) => (typeof alias === 'string' ? alias : alias.text).replaceAll('.', '') === acronym);
}

/** Whether the candidate and the word behind it are together the entity’s full name. */
function isBeforeNoun(
  { blockWords, to }: MentionCandidate,
  { entityId, words }: Form,
  { knowledge }: ArticleContext,
): boolean {
  const after = neighbourAfter(blockWords, to - 1);
  const name = after?.shape === 'lower' ? (knowledge.entities.get(entityId)?.name ?? '') : '';
  return name !== '' && fold(name) === `${words.map(({ key }) => key).join(' ')} ${after?.key}`;
}

function weightOfPerson(
  { blockWords, from, to, start }: MentionCandidate,
  form: Form,
  { context, salience }: Surroundings,
): number {
  const before = neighbourBefore(blockWords, from)?.key ?? '';
  const after = neighbourAfter(blockWords, to - 1)?.key ?? '';
  const title = titleBefore(blockWords, from)?.key;
  const ofTitle = title !== undefined && isTitleOf(title, form, context) ? weights.title : 0;
  const ofCues =
    (title !== undefined || isActing(after) ? weights.cue : 0) - (placePrepositions.has(before) ? weights.cue : 0);
  return ofTitle + ofCues + Math.min(weights.mostSalience, salience.of(form.entityId, start));
}

/** Whether the person held the office, or has the title elsewhere in the article: `President Holm`. */
export function isTitleOf(title: string, { entityId }: Form, { titlesOf, knowledge }: ArticleContext): boolean {
  if (titlesOf.get(entityId)?.has(title)) return true;
  const roles = knowledge.entities.get(entityId)?.roles ?? [];
  return roles.some((role) => fold(role.title).split(/\W+/).includes(title));
}
