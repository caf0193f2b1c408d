import type { Pattern } from '../../model/pattern.ts';
import { addressesOf } from './addresses.ts';
import { calledIn } from './called.ts';
import type { KnownEntity } from './known-entity.ts';
import { buildNameIndex, type NameIndex } from './name-index.ts';
import { type Profile, readProfile } from './profile.ts';

/** What the engine knows of an edition: the glossary, the patterns of document references, and the keys that can be cited. */
export interface Knowledge {
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly patterns: readonly Pattern[];
  /** The keys of references, and the ids of documents in the glossary. */
  readonly keys: ReadonlySet<string>;
  /** The id of the entity that a web page is about, by the page’s `addressKey`. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Every form of every entity's name. */
  readonly names: NameIndex;
  /** The ids of entities by what links by name call them. */
  readonly called: ReadonlyMap<string, string>;
  /** What follows from each entity’s full name, by the entity’s id. */
  readonly profiles: ReadonlyMap<string, Profile>;
}

/** What `compileKnowledge` is given. */
export interface KnowledgeSources {
  entities: Iterable<KnownEntity>;
  patterns?: readonly Pattern[];
  /** Keys of references. */
  keys?: Iterable<string>;
}

/** Prepares the glossary for any number of texts. The order of the entities makes no difference. */
export function compileKnowledge({ entities, patterns = [], keys = [] }: KnowledgeSources): Knowledge {
  const known = new Map(Array.from(entities, (entity) => [entity.id, entity]));
  const documents = [...known.values()].filter(({ kind }) => kind === 'document').map(({ id }) => id);
  const names = buildNameIndex(known.values());
  const profiles = new Map(Array.from(known.values(), (entity) => [entity.id, readProfile(entity, names)]));
  const addresses = addressesOf(known.values());
  return {
    entities: known,
    patterns,
    keys: new Set([...keys, ...documents]),
    addresses,
    names,
    called: calledIn(known.values()),
    profiles,
  };
}
