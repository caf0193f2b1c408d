import type { KnownEntity } from '../annotate/knowledge/known-entity.ts';
import { readPersonName } from '../annotate/knowledge/person-name.ts';
import { slipsBetween } from '../model/slips-between.ts';
import { keyOf } from './names/naming.ts';
import { soundOf } from './names/transliterations.ts';
import type { Near, Proposal } from './proposal.ts';

/** A function that finds the entries that a proposal may be mistaken for, or may be. */
export function nearEntries(
  entities: readonly KnownEntity[],
): (proposal: Pick<Proposal, 'kind' | 'name' | 'family' | 'aliases'>) => Near[] {
  const named = entities.map((entity) => ({ entity, keys: namesOf(entity).map(keyOf) }));
  const bySound = Map.groupBy(
    named.flatMap((one) => one.keys.flatMap((key) => key.split(' ').map((word) => ({ ...one, sound: bonesOf(word) })))),
    ({ sound }) => sound,
  );
  const byInitials = Map.groupBy(
    named.flatMap((one) => one.keys.map((key) => ({ ...one, initials: initialsOf(key) }))),
    ({ initials }) => initials,
  );
  const byKey = Map.groupBy(
    named.flatMap((one) => one.keys.map((key) => ({ ...one, key }))),
    ({ key }) => key,
  );
  return (proposal) => {
    const keys = [proposal.name, ...proposal.aliases].map(keyOf);
    const near = new Map<string, Near>();
    const add = ({ id, name }: KnownEntity, why: Near['why']) => near.has(id) || near.set(id, { id, name, why });
    const sounds = new Set(keys.flatMap((key) => key.split(' ')).map(bonesOf));
    const candidates = new Set([...sounds].flatMap((sound) => bySound.get(sound) ?? []).slice(0, mostCompared));
    for (const { entity, keys: theirs } of candidates) {
      const why = reason({ ...proposal, keys }, { ...entity, keys: theirs });
      if (why) add(entity, why);
    }
    for (const key of keys) {
      if (!key.includes(' ')) for (const { entity } of byInitials.get(key) ?? []) add(entity, 'acronym');
      else for (const { entity } of byKey.get(initialsOf(key)) ?? []) add(entity, 'acronym');
    }
    return [...near.values()].sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why)).slice(0, mostShown);
  };
}

/** Why one may be taken for the other. */
function reason(one: Compared, other: Compared): Near['why'] | undefined {
  if (one.keys.some((key) => other.keys.some((theirs) => isSlip(key, theirs)))) return 'spelling';
  if (one.kind === 'person' && other.kind === 'person') {
    const mine = one.family ?? keyOf(one.name);
    const families = [mine].flat().map((family) => soundOf(keyOf(family)));
    return familiesOf(other).some((family) => families.includes(soundOf(keyOf(family)))) ? 'namesake' : undefined;
  }
  if (one.kind === 'person' || other.kind === 'person') return undefined;
  return one.keys.some((key) => other.keys.some((theirs) => isPart(key, theirs) || isPart(theirs, key)))
    ? 'part'
    : undefined;
}

/** Whether two names differ by so little that it may be a slip or a transliteration. */
function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5) return false;
  if (a.split(' ').map(soundOf).join(' ') === b.split(' ').map(soundOf).join(' ')) return true;
  const most = Math.min(a.length, b.length) > 9 ? 2 : 1;
  return slipsBetween(a, b, most) <= most && !/\d/.test(a);
}

/** Whether the words of a short name stand together in a long one. */
function isPart(long: string, short: string): boolean {
  return short.length > 3 && long.length > short.length && ` ${long} `.includes(` ${short} `);
}

function familiesOf({ name, family }: Compared): readonly string[] {
  return readPersonName({ name, family: family === undefined ? undefined : [family].flat() }).families;
}

function namesOf({ name, aliases, symbol }: KnownEntity): string[] {
  return [
    name,
    ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)),
    ...(symbol === undefined ? [] : [symbol]),
  ];
}

/** The sound of a word without its vowels but the first: what slips and transliterations mostly leave. */
function bonesOf(word: string): string {
  const sound = soundOf(word);
  return `${sound[0] ?? ''}${sound.slice(1).replace(/[aeiou]/g, '')}`;
}

function initialsOf(key: string): string {
  const words = key.split(' ').filter((word) => word.length > 3 || !/^(?:of|the|and|for)$/.test(word));
  return words.length > 1 ? words.map((word) => word[0] ?? '').join('') : '';
}

const order: readonly Near['why'][] = ['spelling', 'acronym', 'namesake', 'part'];

/** So many entries are compared at most, and so many told. */
const mostCompared = 400;
const mostShown = 4;

interface Compared {
  kind: KnownEntity['kind'];
  name: string;
  family?: string | readonly string[] | undefined;
  keys: string[];
}
