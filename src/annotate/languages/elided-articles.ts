const small =
  '(?:[dlnmstjc]|qu|lorsqu|puisqu|jusqu|quoiqu|un|dell|all|nell|dall|sull|coll|quell|quest|degl|agl|negl|dagl|sugl)';

/**
 * What French, Italian and Catalan write before a word that begins with a vowel, with an apostrophe, at the end of a text:
 * `l’`, `qu’`, `dell’`. In front of a name it is never part of the name.
 */
export const elidedBefore = new RegExp(`(?:^|[^\\p{L}\\p{N}'’])${small}['’]$`, 'u');

/** The same with a capital, as a sentence begins: `L’`. In English these open surnames too (`D’Angelo`). */
export const elidedAtStart = new RegExp(`(?:^|[^\\p{L}\\p{N}'’])${small}['’]$`, 'iu');
