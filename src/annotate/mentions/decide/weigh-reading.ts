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

/** All that is known where a stretch is read. */
export interface Surroundings {
  context: ArticleContext;
  salience: Salience;
}

/** What speaks for a reading, by where it comes from; a plain alias on which nothing else bears has 0 throughout. */
export interface Weight {
  name: number;
  article: number;
  sentence: number;
}

/** The unit is the lead that an entry's own name has over another's alias; set by hand on news with known answers. */
const weights = {
  ownName: 1.2,
  /** For `New York` as New York City: of a city and the land around it the city is meant, unless more is said. */
  city: 0.8,
  /** For an alias that has no word of the entity's name. */
  byname: -0.6,
  introduced: 1.5,
  givenName: -1,
  /** The article names the entity beyond doubt elsewhere; less where a capital may stand for its country. */
  named: 1.5,
  countryNamed: 0.5,
  /** For each doubling of how often, up to eight times. */
  namedAgain: 0.2,
  support: 0.6,
  /** For a team where games are reported, and elsewhere. */
  team: 2.5,
  teamElsewhere: -0.5,
  /** For each doubling of the entry's names: the better known have more. */
  renown: 0.2,
  /** A preposition before a place, a title before a person or a verb after him. */
  cue: 2,
  /** `in` before a place: more than there is for a team of its name where games are reported. */
  located: 4,
  title: 2,
  /** An acronym in brackets behind the name that is the entity's: `Social Democrats (SPD)`. */
  acronym: 3,
  /** A noun printed small behind the name that is the entity's: `the Brugg county`. */
  noun: 4,
  opponent: 1,
  mostSalience: 2,
};

/** How much speaks for reading the stretch as the form's entity. */
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

/** Whether the name is a noun for bodies that every country may have: `Senate`. */
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
  const { passage, from } = candidate;
  const before = neighbourBefore(passage, from)?.key ?? '';
  if (isCalled(acronymAfter(candidate), form, context)) return weights.acronym;
  if (hasNoun(candidate, form, context)) return weights.noun;
  if (form.kind === 'place') {
    if (isByname(form, context)) return standsForGovernment(candidate) ? weights.cue : 0;
    if (locatives.has(before) && !isPossessive(candidate)) return weights.located;
    return placePrepositions.has(before) || direction.test(before) ? weights.cue : 0;
  }
  return opponentWords.has(before) && isTeamInSport(form, context) ? weights.opponent : 0;
}

/** Whether the acronym is one of the entity's names. */
function isCalled(acronym: string | undefined, { entityId }: Form, { knowledge }: ArticleContext): boolean {
  if (acronym === undefined) return false;
  const aliases = knowledge.entities.get(entityId)?.aliases ?? [];
  return aliases.some((alias) => (typeof alias === 'string' ? alias : alias.text).replaceAll('.', '') === acronym);
}

/** Whether the word behind the stretch is the one that the entity's name goes on with. */
function hasNoun({ passage, to }: MentionCandidate, { entityId, words }: Form, { knowledge }: ArticleContext): boolean {
  const after = neighbourAfter(passage, to - 1);
  const name = after?.shape === 'lower' ? (knowledge.entities.get(entityId)?.name ?? '') : '';
  return name !== '' && fold(name) === `${words.map(({ key }) => key).join(' ')} ${after?.key}`;
}

function weightOfPerson(
  { passage, from, to, start }: MentionCandidate,
  form: Form,
  { context, salience }: Surroundings,
): number {
  const before = neighbourBefore(passage, from)?.key ?? '';
  const after = neighbourAfter(passage, to - 1)?.key ?? '';
  const title = titleBefore(passage, from)?.key;
  const ofTitle = title !== undefined && isTitleOf(title, form, context) ? weights.title : 0;
  const ofCues =
    (title !== undefined || isActing(after) ? weights.cue : 0) - (placePrepositions.has(before) ? weights.cue : 0);
  return ofTitle + ofCues + Math.min(weights.mostSalience, salience.of(form.entityId, start));
}

/** Whether the person held the office, or is called by the title elsewhere in the article: `President Holm`. */
export function isTitleOf(title: string, { entityId }: Form, { titlesOf, knowledge }: ArticleContext): boolean {
  if (titlesOf.get(entityId)?.has(title)) return true;
  const roles = knowledge.entities.get(entityId)?.roles ?? [];
  return roles.some((role) => fold(role.title).split(/\W+/).includes(title));
}
