import { withoutElidedArticles } from '../../../model/search/elided-article.ts';
import { isWithoutSpaces } from '../../../model/search/without-spaces.ts';

/** A text as the index has its words: in lower case, without punctuation and elided articles; `plain` without accents too. */
export interface Term {
  plain: string;
  printed: string;
}

/** @param language Its words are told apart as the language writes them. */
export function termOf(text: string, language: string): Term {
  const words = (isWithoutSpaces(language) ? segmented(text, language) : withoutElidedArticles(text))
    .replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => ({ word, plain: withoutAccents(word) }))
    .filter(({ plain }) => plain !== '');
  return { plain: words.map(({ plain }) => plain).join(' '), printed: words.map(({ word }) => word).join(' ') };
}

function segmented(text: string, language: string): string {
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...words].map(({ segment }) => segment).join(' ');
}

/** The marks that turn one Japanese syllable into another are no accents. */
function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(?![\u3099\u309a])\p{M}/gu, '')
    .normalize('NFC');
}
