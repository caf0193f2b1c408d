/**
 * English verbs of several syllables that double their last consonant before `-ed` and `-ing`, as data: the last syllable is
 * stressed (`admitted`, but `visited`) or a word of its own (`deadpanned`). Verbs of one syllable double by rule.
 */
export const doublingVerbs = `abhor acquit admit allot annul aver befit commit compel concur confer control deadpan debar defer demur
  deter dispel eavesdrop emit enrol equip excel expel extol format handicap hobnob incur infer kidnap leapfrog occur omit patrol
  permit prefer program propel rebel rebut recur refer regret remit repel submit transfer transmit`;
