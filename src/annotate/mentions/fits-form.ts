import { sharesAccents } from './fold.ts';
import type { Form } from './forms.ts';
import { gapClass } from './forms.ts';
import { beginsSentence, gapBefore, type Passage } from './passage.ts';
import type { Token } from './tokenize.ts';
import { homonyms } from './words/homonyms.ts';

/**
 * Whether the words of `passage` from `from` on, whose keys are the form's, are written as the form allows: accents,
 * what joins them, letter case. Returns the end of the stretch, an offset into the text, or -1.
 */
export function endOfForm(passage: Passage, from: number, form: Form): number {
  const { tokens, text, block } = passage;
  const { words, gaps, tail } = form;
  const last = tokens[from + words.length - 1];
  if (last === undefined) return -1;
  for (let at = 0; at < words.length; at += 1) {
    const token = tokens[from + at] as Token;
    const word = words[at] as Form['words'][number];
    if (
      token.text !== word.text &&
      !(sharesAccents(word.text, token.text) && (form.anyCase || hasCase(passage, from, at, form)))
    )
      return -1;
    if (at > 0 && !joinsAlike(gaps[at - 1] as string, gapBefore(passage, from + at), tokens[from + at - 1] as Token))
      return -1;
  }
  if (last.shape === 'upper' && passage.isCapitals && words.length === 1 && homonyms.has(last.key)) return -1;
  if (tail === '') return last.end;
  const closes = text.startsWith(tail, last.end) && last.end + tail.length <= block.end;
  return closes ? last.end + tail.length : tail.startsWith(')') ? -1 : last.end;
}

/** Whether the letter case of word `at` in the text is one that the form's word may take. */
function hasCase(passage: Passage, from: number, at: number, { words }: Form): boolean {
  const word = words[at] as Form['words'][number];
  const token = passage.tokens[from + at] as Token;
  const many = words.length > 1;
  if (token.shape === word.shape) return token.shape !== 'capital' || sharesCapitals(word.text, token.text) || many;
  if (word.shape === 'upper' || word.shape === 'dotted') return token.shape === 'upper' || token.shape === 'dotted';
  if (token.shape === 'upper') return many || passage.isCapitals || token.key.length > 3;
  if (token.shape === 'capital') return many || beginsSentence(passage, from);
  if (word.shape !== 'capital' || !many) return false;
  return at === 0 ? word.key === 'the' : /^[-‐‑–]$/.test(gapBefore(passage, from + at)) || smallWords.has(word.key);
}

/** Words that a name's printers write small or big as they like. */
const smallWords = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'de',
  'der',
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
  'und',
  'von',
  'with',
]);

function sharesCapitals(one: string, other: string): boolean {
  return one.length !== other.length || !/\p{Lu}/u.test(one.slice(1) + other.slice(1)) || one === other;
}

/** Whether two words are joined in the text as in the form, as far as printers tell such joints apart. */
function joinsAlike(formGap: string, printed: string, before: Token): boolean {
  if (printed.length > 12) return false;
  const gap = gapClass(printed);
  if (gap === formGap) return gap !== ' ' || !/\n\s*\n/.test(printed);
  if (gap === ' ') return formGap === '-' || formGap === '.' || formGap === ',' || formGap === "'" || formGap === '';
  if (gap === '-') return formGap === ' ';
  if (gap === '—') return formGap === '-' && printed === '—';
  if (gap === '.') return formGap === ' ' && before.text.length < 4;
  return false;
}
