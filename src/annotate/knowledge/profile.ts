import { fold } from '../../model/fold.ts';
import { nationalAdjectiveEnding } from '../languages/en/endings.ts';
import { functionWords } from '../languages/en/names/function-words.ts';
import { homonyms } from '../languages/en/names/homonyms.ts';
import { heads } from '../languages/en/names/institutions.ts';
import { beforeLink } from '../languages/en/names/place-words.ts';
import { teamWords } from '../languages/en/names/sport.ts';
import { type NamePart, namePartsOf } from '../text/name-parts.ts';
import { firstWordsOf } from './company-name.ts';
import { type Form, isFull } from './form.ts';
import { toForms } from './forms-of.ts';
import type { KnownEntity } from './known-entity.ts';
import { type NameIndex, nodesAt } from './name-index.ts';
import { nationsIn } from './nations-in.ts';

/** What follows from an entity’s names, for deciding which entity a shorter form means. */
export interface Profile {
  /** The words of the name that carry meaning, folded. */
  words: readonly string[];
  /** Ids of other entities whose names are part of the name: the country of a ministry. Sorted. */
  inside: readonly string[];
  isTeam: boolean;
  /** The countries that the entity’s names mention; empty if they mention none. */
  nations: readonly string[];
  /** Forms that count only in articles that have the full name: initials, first words, the noun, the name without its noun. */
  shortened: readonly Form[];
}

/** A name inside another says something only if at most this many forms are written like it. */
const mostForms = 4;

export function readProfile(entity: KnownEntity, names: NameIndex): Profile {
  const tokens = namePartsOf(entity.name);
  const isHolder = entity.kind !== 'person' && entity.kind !== 'place';
  const inside = (isHolder ? tokens : [])
    .flatMap((_, from) => nodesAt(names, tokens, from))
    .filter(({ node }) => node.forms.length <= mostForms)
    .flatMap(({ node }) => node.forms)
    .filter((form) => isFull(form) && form.entityId !== entity.id)
    .map(({ entityId }) => entityId);
  return {
    words: tokens.map(({ key }) => key).filter((key) => key.length > 1 && !functionWords.has(key)),
    inside: [...new Set(inside)].sort(),
    nations: [...new Set(namesOf(entity).flatMap((text) => nationsIn(namePartsOf(text))))],
    isTeam: entity.kind === 'organization' && isTeamName(tokens),
    shortened: [...shortened(entity).flatMap((text) => toForms(entity, text, 'short-here')), ...headOf(entity)],
  };
}

function namesOf({ name, aliases }: KnownEntity): string[] {
  return [name, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))];
}

/** Whether the name is a team’s: `Brugg United` is one, what belongs to the United Nations or States is not. */
function isTeamName(tokens: readonly NamePart[]): boolean {
  return tokens.some(({ key }, at) => teamWords.has(key) && (key !== 'united' || at === tokens.length - 1));
}

function shortened({ name, kind }: KnownEntity): string[] {
  if (kind === 'person') return [];
  const head = headWithoutNoun(name);
  if (kind === 'place') return head;
  const words = name.split(/[\s-]+/).filter((word) => !functionWords.has(word.toLowerCase()));
  const initials = words.map((word) => word.charAt(0)).join('');
  return [
    ...(/^\p{Lu}{3,6}$/u.test(initials) ? [initials] : []),
    ...head,
    ...(kind === 'organization' ? firstWordsOf(name) : []),
  ];
}

/** The name without its lower-case noun, `Meridian` for `Meridian airliner`; empty if only an adjective is left. */
function headWithoutNoun(name: string): string[] {
  const head = /^((?:\p{Lu}\S*\s)+)\p{Ll}+(?:\s\p{Ll}+)*\s?$/u.exec(name)?.[1]?.trim() ?? '';
  const isTelling = head.length > 3 && !nationalAdjectiveEnding.test(head) && !homonyms.has(head.toLowerCase());
  return isTelling ? [head] : [];
}

/** The noun of the name, for use behind `the`: `the Council` for `Norvian Council of Ministers`. */
function headOf(entity: KnownEntity): Form[] {
  const { name, kind } = entity;
  if (kind === 'person' || kind === 'place') return [];
  const before = beforeLink.exec(name)?.[1] ?? name;
  const last = before.split(' ').at(-1) ?? '';
  if (last === name || !/^\p{Lu}/u.test(last) || !heads.has(fold(last))) return [];
  return toForms(entity, `The ${last}`, 'short-here').filter(({ afterThe }) => afterThe);
}
