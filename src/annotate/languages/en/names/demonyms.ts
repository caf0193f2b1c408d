import { wordSet } from '../../word-set.ts';
import { demonyms } from '../word-lists.ts';

/** What people are called by their country or faith, folded: before a surname it is no part of the name. */
export const nationals: ReadonlySet<string> =
  wordSet(`${demonyms} briton britons croat dane finn kiwi kurd pole scot serb slovene
  spaniard swede turk uruguayan paraguayan`);
