/** English words by which a text gives words to two speakers. */

/** Stand between speakers who say it together. */
export const joiningWords: ReadonlySet<string> = new Set(['and', '&']);

/** Name another speaker behind the first: `Okafor, together with Holm, said`. */
export const companyPhrases: readonly (readonly string[])[] = [
  ['along', 'with'],
  ['together', 'with'],
  ['as', 'well', 'as'],
];

/** Say that exactly two are meant: `the two ministers`, `both`. */
export const pairWords: ReadonlySet<string> = new Set(['two', 'both', 'pair', 'duo', 'couple']);

/** What two places, and two bodies, are called; any other pair is of people. */
export const placePairs: ReadonlySet<string> = new Set(
  'countries nations states neighbours neighbors capitals cities towns islands governments'.split(' '),
);
export const bodyPairs: ReadonlySet<string> = new Set(
  'companies groups agencies ministries unions banks firms parties organizations organisations associations institutes'.split(
    ' ',
  ),
);
