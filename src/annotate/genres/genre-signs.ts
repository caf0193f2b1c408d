import { firstPersonWords, salutations, stepOpenings } from '../languages/en/genre-words.ts';
import { perWord } from '../text/lexicon.ts';
import { passagesOf } from '../text/passages.ts';
import type { Prose } from '../text/prose.ts';
import { stretchAt } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';

/** What a block shows of the kind of text that it belongs to. */
export interface GenreSigns {
  /** Words outside of quotation marks. */
  words: number;
  /** `I`, `our` … among them. */
  firstPerson: number;
  /** Numbers in figures, in marks too. */
  figures: number;
  /** Words in quotation marks: how many stretches, and how many of them end as a question or cry. */
  stretches: number;
  asked: number;
  /** Whether it begins with words in quotation marks. */
  opensInMarks: boolean;
  /** Whether it begins with an instruction: `Turn the key.` */
  instructs: boolean;
  /** Whether it begins a letter. */
  salutes: boolean;
}

/** Words in quotation marks: the tokens between the marks, `to` exclusive. */
export interface InMarks {
  from: number;
  to: number;
}

/** The signs of each block of a text, in order; `stretches` are its words in marks, in order. One pass over the tokens. */
export function genreSigns(prose: Prose, stretches: readonly InMarks[]): GenreSigns[] {
  return passagesOf(prose).map(({ tokens, from, to }) => {
    const opening = from < to ? (tokens[from] as Token).word.lower : '';
    const signs: GenreSigns = {
      words: 0,
      firstPerson: 0,
      figures: 0,
      stretches: 0,
      asked: 0,
      opensInMarks: stretchAt(stretches, from + 1)?.from === from + 1,
      instructs: stepOpenings.has(opening),
      salutes: salutations.has(opening) && to - from <= longestSalutation,
    };
    for (let at = from; at < to; at += 1) {
      if ((tokens[at] as Token).word.shape === 'number') signs.figures += 1;
      const stretch = stretchAt(stretches, at);
      if (!stretch) countBare(signs, tokens, at);
      else if (stretch.from === at) countStretch(signs, tokens, stretch);
    }
    return signs;
  });
}

/** A first line of more tokens than this is no salutation. */
const longestSalutation = 12;

function countBare(signs: GenreSigns, tokens: readonly Token[], at: number): void {
  const { word } = tokens[at] as Token;
  if (word.shape === 'mark' || word.shape === 'number') return;
  signs.words += 1;
  if (isFirstPerson(word) && !isNumeral(tokens, at)) signs.firstPerson += 1;
}

/** `US` in capitals is a country. */
const isFirstPerson = perWord(({ lower, text }) => firstPersonWords.has(lower) && text !== 'US');

/** Whether the word is a number: `Henry I.` */
function isNumeral(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word.text === 'I' && tokens[at + 1]?.word.text === '.';
}

function countStretch(signs: GenreSigns, tokens: readonly Token[], { to }: InMarks): void {
  signs.stretches += 1;
  const last = tokens[to - 1]?.word.text ?? '';
  if (last.endsWith('?') || last.endsWith('!')) signs.asked += 1;
}
