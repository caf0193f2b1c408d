import { wordSet } from '../../word-set.ts';
import { beForms } from '../closed-classes.ts';

/** English words that tell a passive verb, as data. */

/** Forms before a participle: `was told`. */
export const beingWords: ReadonlySet<string> = new Set([...beForms, 'get', 'gets', 'got']);

/** Words before a participle without a subject of its own: `when asked whether …`. */
export const participleOpeners: ReadonlySet<string> = wordSet('when if once as while though although until');

/** Verbs by which somebody comes to hold what they are told as their own: `Okafor was convinced that`. */
export const believingVerbs: ReadonlySet<string> = wordSet('convince persuade reassure assure agree think');
