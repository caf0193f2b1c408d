import { wordMap, wordSet } from '../../word-set.ts';
import { papers } from '../word-lists.ts';

/** Last words of the names that public bodies share from country to country: `Foreign Ministry`, `Supreme Court`. */
export const sharedBodies: ReadonlySet<string> =
  wordSet(`ministry department court parliament senate congress assembly cabinet treasury army navy police bank agency bureau commission
  council authority`);

/** Last words that any body may be called by: `the group` tells of none. */
export const vagueWords: ReadonlySet<string> = wordSet('group side team union');

/** What a body may be called after it was named, with the last words of such names where they are others. */
export const otherWords: ReadonlyMap<string, readonly string[]> = wordMap([
  ['paper', papers.split(' ')],
  ['newspaper', papers.split(' ')],
]);
