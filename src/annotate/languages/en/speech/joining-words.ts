import { wordSet } from '../../word-set.ts';

/** English words by which a text gives words to two speakers. */

/** Stand between speakers who say it together. */
export const joiningWords: ReadonlySet<string> = wordSet('and &');

/** Name another speaker behind the first: `Okafor, together with Holm, said`. */
export const companyPhrases: readonly (readonly string[])[] = [
  ['along', 'with'],
  ['together', 'with'],
  ['as', 'well', 'as'],
];

/** Say that exactly two are meant: `the two ministers`, `both`. */
export const pairWords: ReadonlySet<string> = wordSet('two both pair duo couple');

/** What two places, and two bodies, are called; any other pair is of people. */
export const placePairs: ReadonlySet<string> = wordSet(
  'countries nations states neighbours neighbors capitals cities towns islands governments',
);
export const bodyPairs: ReadonlySet<string> = wordSet(
  'companies groups agencies ministries unions banks firms parties organizations organisations associations institutes',
);
