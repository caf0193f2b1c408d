import { sharesAccents } from './fold.ts';
import { type Form, gapClass } from './forms.ts';
import { beginsSentence, gapBefore, type Passage } from './passage.ts';
import type { Token } from './tokenize.ts';
import { homonyms } from './words/homonyms.ts';

/**
 * The end, an offset into the text, of the stretch that the words from `from` on fill, whose keys are the form's;
 * -1 where they are not written as the form allows: accents, what joins them, letter case.
 */
export function endOfForm(form: Form, passage: Passage, from: number): number {
  const { words, tail } = form;
  for (let at = 0; at < words.length; at += 1) {
    const token = passage.tokens[from + at];
    const word = words[at];
    if (token === undefined || word === undefined) return -1;
    const isAlike =
      token.text === word.text || (sharesAccents(word.text, token.text) && hasCase(form, passage, { from, at }));
    if (!isAlike || (at > 0 && !joinsAlike(form.gaps[at - 1] ?? '', passage, from + at))) return -1;
  }
  const last = passage.tokens[from + words.length - 1] as Token;
  if (last.shape === 'upper' && passage.isCapitals && words.length === 1 && homonyms.has(last.key)) return -1;
  if (tail === '') return last.end;
  const isClosed = passage.text.startsWith(tail, last.end) && last.end + tail.length <= passage.block.end;
  return isClosed ? last.end + tail.length : tail.startsWith(')') ? -1 : last.end;
}

/** Whether the letter case of the form's word `at` is one that it may take in the text. */
function hasCase({ words, anyCase }: Form, passage: Passage, { from, at }: { from: number; at: number }): boolean {
  if (anyCase) return true;
  const word = words[at] as Form['words'][number];
  const token = passage.tokens[from + at] as Token;
  const many = words.length > 1;
  if (token.shape === word.shape) return token.shape !== 'capital' || many || sharesCapitals(word.text, token.text);
  if (word.shape === 'upper' || word.shape === 'dotted') return token.shape === 'upper' || token.shape === 'dotted';
  if (token.shape === 'upper') return many || passage.isCapitals || token.key.length > 3;
  if (token.shape === 'capital') return many || beginsSentence(passage, from);
  if (word.shape !== 'capital' || !many) return false;
  return at === 0 ? word.key === 'the' : smallWords.has(word.key) || /^[-‐‑–]$/.test(gapBefore(passage, from + at));
}

/** Words of names that printers write small or big as they like. */
const smallWords = new Set('a an and at by de der for in of on the to und von with'.split(' '));

function sharesCapitals(one: string, other: string): boolean {
  return one.length !== other.length || !/\p{Lu}/u.test(one.slice(1) + other.slice(1)) || one === other;
}

/** Whether word `at` is joined to the one before as in the form, as far as printers tell such joints apart. */
function joinsAlike(formGap: string, passage: Passage, at: number): boolean {
  const printed = gapBefore(passage, at);
  if (printed.length > 12) return false;
  const gap = gapClass(printed);
  if (gap === formGap) return true;
  if (gap === ' ') return ['-', '.', ',', "'", ''].includes(formGap);
  if (gap === '-') return formGap === ' ';
  if (gap === '—') return formGap === '-' && printed === '—';
  return gap === '.' && formGap === ' ' && (passage.tokens[at - 1]?.text.length ?? 0) < 4;
}
