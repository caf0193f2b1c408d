/** What French joins to words: elided articles and pronouns before them, pronouns behind inverted verbs. */
export const french = {
  before: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/iu,
  behind: /(?:-t)?-(?:ils?|elles?|on|je|tu|nous|vous|ce)$/iu,
};
