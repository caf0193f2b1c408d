import type { Alias, Entity } from '../../model/entity.ts';

/** What the engine reads of a glossary entry. */
export type KnownEntity = Pick<Entity, 'id' | 'kind' | 'name'> &
  Partial<Pick<Entity, 'family' | 'roles' | 'symbol' | 'url' | 'sameAs' | 'date' | 'in'>> & { aliases: Alias[] };
