import type { Token } from '../names/tokens.ts';
import { Tag } from '../names/word-tags.en.ts';
import type { ReadSentence } from './noun-phrases.ts';
import type { Stretch } from './pair-marks.ts';

/** What words in marks are: something said, or a title, a term, a word used at a distance. */
export type StretchClass = 'speech' | 'title' | 'term';

/** Words before a stretch that make it a name or term. */
const namers = new Set([
  'so-called',
  'called',
  'named',
  'titled',
  'entitled',
  'nicknamed',
  'known',
  'dubbed',
  'term',
  'word',
  'phrase',
  'label',
  'nickname',
  'hashtag',
  'codenamed',
  'code-named',
  'aka',
]);
/** Kinds of work whose titles stand in marks. */
const works = new Set(
  'film movie book song album show series program programme documentary novel play musical episode sitcom drama newsletter magazine podcast article essay poem painting memoir blog column radio comedy hit bestseller report paper game ballet opera exhibition network channel broadcast'.split(
    ' ',
  ),
);
const small = new Set('a an the of and or in on at to for with by from as but nor is vs v'.split(' '));

/** Tells a stretch that no verb attributes at once from speech. `cued`: a verb of speech stands right beside it. */
export function classOf(
  stretch: Stretch,
  tokens: readonly Token[],
  read: ReadSentence,
  at: number,
  cued: boolean,
): StretchClass {
  const words = tokens.slice(stretch.from, stretch.to).filter(({ word }) => word.shape !== 'mark');
  const first = read.units[at - 1]?.word.lower ?? '';
  const second = read.units[at - 2]?.word.lower ?? '';
  const named = namers.has(first) || (first === 'as' && namers.has(second) && second !== 'dubbed');
  if (first === 'so-called' || (words.length < 6 && named && first !== 'called' && first !== 'dubbed')) return 'term';
  if (words.length === 0) return 'term';
  if (cued && first !== 'on' && first !== 'in') return 'speech';
  if (isTitle(words) && (works.has(first) || titlePlace.has(first) || read.units[at - 1]?.referent !== undefined))
    return 'title';
  if (words.length < 5 && /^(?:—|–|--|\()$/.test(first) && words.every(({ word }) => word.shape === 'lower'))
    return 'term';
  return 'speech';
}

const titlePlace = new Set(['on', 'in', 'of', 'the', 'his', 'her', 'and', ',', "'s", 'from', '']);

/** Whether its words have capitals as titles have. */
export function isTitle(words: readonly Token[]): boolean {
  if (words.length > 9) return false;
  let big = 0;
  for (const { word } of words) {
    if (word.shape === 'capital' || word.shape === 'upper' || word.tags & Tag.number) big += 1;
    else if (!small.has(word.lower) && !(word.tags & Tag.clitic)) return false;
  }
  return big > 0;
}
