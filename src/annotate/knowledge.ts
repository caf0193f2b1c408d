import type { Alias, Entity } from '../model/entity.ts';
import type { Pattern } from '../model/pattern.ts';

/** What the engine reads of a glossary entry. */
export type KnownEntity = Pick<Entity, 'id' | 'kind' | 'name'> &
  Partial<Pick<Entity, 'family' | 'roles' | 'symbol' | 'url' | 'date' | 'in'>> & { aliases: Alias[] };

/** What the engine is told: the glossary, families of document references, and the keys that can be cited. */
export interface Knowledge {
  entities: ReadonlyMap<string, KnownEntity>;
  patterns: Pattern[];
  /** Keys of references; ids of documents in the glossary are keys too. */
  keys: ReadonlySet<string>;
}
