import type { Pattern } from '../../model/pattern.ts';
import { addressesOf } from './addresses.ts';
import type { KnownEntity } from './known-entity.ts';
import { buildNameIndex, type NameIndex } from './name-index.ts';
import { type Profile, readProfile } from './profile.ts';

/** What the engine is told: the glossary, families of document references, and the keys that can be cited. */
export interface Knowledge {
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly patterns: readonly Pattern[];
  /** Keys of references; ids of documents in the glossary are keys too. */
  readonly keys: ReadonlySet<string>;
  /** The addresses of pages about entities, by `addressKey`, and whose they are. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Every form of every entity's name. */
  readonly names: NameIndex;
  /** What each entity's full name tells. */
  readonly profiles: ReadonlyMap<string, Profile>;
}

/** What `compileKnowledge` is made from. */
export interface KnowledgeSources {
  entities: Iterable<KnownEntity>;
  patterns?: readonly Pattern[];
  /** Keys of references. */
  keys?: Iterable<string>;
}

/** The glossary made ready for any number of texts; the same whatever order the entities come in. */
export function compileKnowledge({ entities, patterns = [], keys = [] }: KnowledgeSources): Knowledge {
  const known = new Map(Array.from(entities, (entity) => [entity.id, entity]));
  const documents = [...known.values()].filter(({ kind }) => kind === 'document').map(({ id }) => id);
  const names = buildNameIndex(known.values());
  const profiles = new Map(Array.from(known.values(), (entity) => [entity.id, readProfile(entity, names)]));
  const addresses = addressesOf(known.values());
  return { entities: known, patterns, keys: new Set([...keys, ...documents]), addresses, names, profiles };
}
