import type { Query } from '../ask/query.ts';
import { type Fragment, sectionsOf } from './passages.ts';
import { askedWords, foldedWords, isForm, partsOf } from './word-forms.ts';

type Asked = Pick<Query, 'words' | 'phrases'>;

/**
 * The places of the searched words in a text, as indexes of its words. The parts of a word with hyphens are found in a row,
 * or, if the text has no such row, each by itself. If the text has no form of a word, words that the index takes for it are
 * found. A phrase is found only in a row; there may be none, as a record may have the phrase only in its name.
 */
export function locationsIn(words: string[], { words: single, phrases }: Asked): number[] {
  const text = words.flatMap((word, at) => foldedWords(word).map((folded) => ({ folded, at })));
  const found = [
    ...single.map(askedWords).flatMap((asked) => {
      const rows = rowsOf(text, asked, isForm);
      return rows.length > 0 ? rows : asked.flatMap((word) => looseForms(text, word));
    }),
    ...phrases.map(askedWords).flatMap((asked) => {
      const rows = rowsOf(text, asked, isForm);
      const alike = rows.length > 0 ? rows : rowsOf(text, asked, isOfStem);
      return alike.length > 0 ? alike : writtenApart(text, asked.join(''));
    }),
  ];
  return [...new Set(found)].sort((a, b) => a - b);
}

/**
 * Whether a record has any of the words, in its text or in what is said of it. The index falls back on records with words
 * that merely begin alike: for `sanctoins` it finds `San`. Of phrases it finds none but those asked for.
 * @param locations Where its text has them, as `locationsIn` tells.
 */
export function isMeant({ meta }: Pick<Fragment, 'meta'>, locations: number[], asked: Asked): boolean {
  if (locations.length > 0 || asked.words.length === 0) return true;
  return locationsIn(Object.values(meta).join(' ').split(/\s+/), asked).length > 0;
}

/** The same of a record that nothing else is asked of. */
export function hasWords(record: Fragment, asked: Asked): boolean {
  return isMeant(record, locationsIn(sectionsOf(record).words, asked), asked);
}

/** Words in a row that are forms of those asked for. */
function rowsOf(text: Token[], asked: string[], isIt: (folded: string, one: string) => boolean): number[] {
  const starts = text.flatMap((_, at) => (asked.every((one, i) => isIt(text[at + i]?.folded ?? '', one)) ? at : []));
  return starts.flatMap((start) => text.slice(start, start + asked.length).map(({ at }) => at));
}

/** The places of a word’s forms; if there are none, of words that give it when written together; else of words of its stem. */
function looseForms(text: Token[], word: string): number[] {
  const those = (isIt: (folded: string) => boolean) => text.flatMap(({ folded, at }) => (isIt(folded) ? at : []));
  const forms = those((folded) => isForm(folded, word));
  if (forms.length > 0) return forms;
  const apart = writtenApart(text, word);
  return apart.length > 0 ? apart : those((folded) => isOfStem(folded, word));
}

/** Whether a word begins as another does without its ending: a third of it, or three letters if that is more. */
function isOfStem(folded: string, word: string): boolean {
  const ending = Math.max(3, Math.floor(word.length / 3));
  const stem = word.slice(0, Math.max(3, word.length - ending));
  return partsOf(folded).some((one) => one.startsWith(stem));
}

/** Words in a row that are the word asked for when they are written together, as scripts without spaces have them. */
function writtenApart(text: Token[], word: string): number[] {
  return text.flatMap((_, start) => {
    let [end, joined] = [start, ''];
    while (joined.length < word.length && end < text.length) joined += text[end++]?.folded;
    return end - start > 1 && joined === word ? text.slice(start, end).map(({ at }) => at) : [];
  });
}

/** A folded word with the index of the printed one that it is in. */
interface Token {
  folded: string;
  at: number;
}
