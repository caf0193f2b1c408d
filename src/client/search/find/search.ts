import type { State } from '../ask/address.ts';
import type { Query } from '../ask/query.ts';
import type { Engine } from '../index/engine.ts';
import type { NameMatch, Names } from '../index/names.ts';
import type { Resolved } from './choices.ts';

/** What a search needs: the index, the names and the settings. */
export interface Tools {
  /** The base path. */
  base: string;
  names: Names;
  /** Opens the index at the first call. */
  engine(): Promise<Engine>;
  /** Whether to find out what results can be narrowed to. */
  isFiltering(): boolean;
}

/** A search ready to be made. */
export interface Search extends Tools {
  query: Query;
  choices: Resolved[];
  sort: State['sort'];
  /** How many results to show. */
  limit: number;
  /** Names that fit the text as it was typed, best first. */
  matches: NameMatch[];
}
