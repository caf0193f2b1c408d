/**
 * A text without the articles, prepositions and pronouns that have lost their vowel before the word they are written with:
 * `l’` of *l’ONU*, `dell’` of *dell’isola*. It has as many words between white space as before. They are those of French,
 * Italian, Catalan and Occitan, whatever language the text is in, since names come from others. A single letter behind
 * one is no word: *C’s*.
 */
export function withoutElidedArticles(text: string): string {
  return text.replace(elidedArticle, '');
}

/** At the beginning of a word of a text. */
export const elidedArticle =
  /(?<![\p{L}\p{M}\p{N}'’ʼ])(?:[cdjlmnst]|qu|(?:jus|lors|puis|quoi)qu|gl|un|[dns]ell|[ad]?all|sull|coll|quest|quell|bell|sant|tutt)['’ʼ](?=\p{L}{2})/giu;
