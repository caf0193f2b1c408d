import type { Alias, Entity } from '../../model/entity.ts';

/** The fields of a glossary entry that the engine uses. */
export type KnownEntity = Pick<Entity, 'id' | 'kind' | 'name'> &
  Partial<Pick<Entity, 'family' | 'roles' | 'symbol' | 'url' | 'sameAs' | 'date' | 'in' | 'folder'>> & {
    aliases: Alias[];
  };
