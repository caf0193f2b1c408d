import { wordMap, wordSet } from '../../word-set.ts';
import { papers } from '../word-lists.ts';

/** Last words that any body may be called by: `the group` tells of none. */
export const vagueWords: ReadonlySet<string> = wordSet('group side team union');

/** What a body may be called after it was named, with the last words of such names where they are others. */
export const otherWords: ReadonlyMap<string, readonly string[]> = wordMap([
  ['paper', papers.split(' ')],
  ['newspaper', papers.split(' ')],
]);

/** What a firm may be called after it was named: `the [company]`. */
export const companyWords: ReadonlySet<string> =
  wordSet(`airline bakery brand brewer brewery broadcaster business carmaker carrier chain
  company corporation developer enterprise firm grocer insurer lender maker manufacturer operator producer retailer shipyard startup
  start-up store supermarket supplier utility`);

/** Offices of whoever leads a body, which a text uses for each other: `the [boss] of Nordkai` is its chief executive. */
export const leadingRoles: ReadonlySet<string> =
  wordSet(`boss ceo chair chairman chairperson chairwoman chief director executive head
  leader owner president`);
