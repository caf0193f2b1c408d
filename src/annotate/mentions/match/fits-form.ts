import type { Span } from '../../../model/annotation.ts';
import { sharesAccents } from '../../knowledge/accents.ts';
import { anyMiddle, type Form, type FormWord, gapClass, isAcronym } from '../../knowledge/form.ts';
import { particles } from '../../languages/en/names/family-first.ts';
import { calendarWords, functionWords, smallNameWords } from '../../languages/en/names/function-words.ts';
import { homonyms } from '../../languages/en/names/homonyms.ts';
import { genericNouns } from '../../languages/en/names/institutions.ts';
import { titles } from '../../languages/en/names/titles.ts';
import type { NamePart } from '../../text/name-parts.ts';
import { type BlockWords, beginsSentence, endOf, gapBefore, tokenAt } from './block-words.ts';

/**
 * The span of the form in the text if it begins at word `from`; undefined if the accents, the joints between the words or
 * the letter case are not as the form allows. The keys of the words must be the form’s already.
 */
export function stretchOf(form: Form, blockWords: BlockWords, from: number): Span | undefined {
  const { words } = form;
  for (let at = 0; at < words.length; at += 1) if (!isAlike(form, blockWords, { from, at })) return undefined;
  if (form.afterThe && (tokenAt(blockWords, from - 1)?.key !== 'the' || gapClass(gapBefore(blockWords, from)) !== ' '))
    return undefined;
  const { behind } = form;
  if (behind?.some((key, at) => tokenAt(blockWords, from - behind.length + at)?.key !== key)) return undefined;
  const last = blockWords.tokens[from + words.length - 1] as NamePart;
  if (blockWords.isCapitals && last.shape === 'upper' && isAcronym(form) && homonyms.has(last.key)) return undefined;
  const start = blockWords.starts[hasArticle(form, blockWords, from) ? from - 1 : from] as number;
  return withMarks(form, blockWords, { start, end: endOf(blockWords, from + words.length - 1) });
}

/** Whether `The` before the name is printed as part of it: with a capital inside a sentence. */
function hasArticle({ kind, anyCase, rule, words }: Form, blockWords: BlockWords, from: number): boolean {
  const before = tokenAt(blockWords, from - 1);
  if (
    before?.text !== 'The' ||
    anyCase ||
    isAcronym({ words }) ||
    kind === 'place' ||
    rule === 'surname' ||
    gapBefore(blockWords, from) !== ' '
  )
    return false;
  const earlier = tokenAt(blockWords, from - 2)?.key ?? '';
  const goesOn = functionWords.has(earlier) || earlier === 'told' || gapBefore(blockWords, from - 1).startsWith(',');
  return goesOn && !beginsSentence(blockWords, from - 1) && !blockWords.isTitleCase;
}

/** Whether the text has the form’s word `at` in an allowed spelling, joined to the word before as in the form. */
function isAlike(form: Form, blockWords: BlockWords, { from, at }: { from: number; at: number }): boolean {
  const token = blockWords.tokens[from + at];
  const word = form.words[at];
  if (token === undefined || word === undefined) return false;
  if (word.key === anyMiddle) return isMiddleName(blockWords, from + at);
  if (token.text !== word.text && !(sharesAccents(word.text, token.text) && hasCase(form, blockWords, { from, at })))
    return false;
  return at === 0 || joinsAlike(form.gaps[at - 1] ?? '', blockWords, from + at);
}

/** The span with the form’s own marks around it where the text has them; undefined if a closing bracket is missing. */
function withMarks({ head, tail }: Form, { text, block }: BlockWords, { start, end }: Span): Span | undefined {
  const opens = head !== '' && start - head.length >= block.start && text.startsWith(head, start - head.length);
  const closes = tail !== '' && end + tail.length <= block.end && text.startsWith(tail, end);
  if (tail.startsWith(')') && !closes) return undefined;
  return { start: opens ? start - head.length : start, end: closes ? end + tail.length : end };
}

/** Whether word `at` may stand between a given name and a surname. */
function isMiddleName(blockWords: BlockWords, at: number): boolean {
  const { key, shape } = blockWords.tokens[at] as NamePart;
  if (shape !== 'capital' || gapBefore(blockWords, at) !== ' ') return false;
  if (key.length === 1) return true;
  return (
    !functionWords.has(key) && !calendarWords.has(key) && !titles.has(key) && gapBefore(blockWords, at + 1) === ' '
  );
}

/** Whether the text may write the form’s word `at` in the letter case that it has there. */
function hasCase(
  { words, anyCase }: Form,
  blockWords: BlockWords,
  { from, at }: { from: number; at: number },
): boolean {
  if (anyCase) return true;
  const word = words[at] as FormWord;
  const token = blockWords.tokens[from + at] as NamePart;
  if (word.shape === 'sign' || token.shape === 'sign') return true;
  const many = words.length > 1;
  if (token.shape === word.shape) return token.shape !== 'capital' || many || sharesCapitals(word.text, token.text);
  if (word.shape === 'upper' && many && word.key.length > 3 && token.shape === 'capital') return true;
  if (word.shape === 'upper' || word.shape === 'dotted') return token.shape === 'upper' || token.shape === 'dotted';
  if (token.shape === 'upper') return many || blockWords.isCapitals || token.key.length > 3;
  if (token.shape === 'capital') return many || beginsSentence(blockWords, from);
  if (word.shape !== 'capital' || !many) return false;
  if (at > 0 && genericNouns.has(word.key)) return true;
  return at === 0
    ? particles.has(word.key)
    : smallNameWords.has(word.key) || /^[-‐‑–]$/.test(gapBefore(blockWords, from + at));
}

/** Whether the capitals inside two spellings of a word agree; in longer words they may differ: `Youtube` for `YouTube`. */
function sharesCapitals(one: string, other: string): boolean {
  if (one.length > 5 && one.length === other.length && !/^\p{Lu}{2}/u.test(other)) return true;
  return one.length !== other.length || !/\p{Lu}/u.test(one.slice(1) + other.slice(1)) || one === other;
}

/** A nickname in marks between two words of a name, which is no word of the text: `Ada “the Axe” Holm`. */
export const nicknameBetween = /^ ["“„«‘'’][^"“”„«»]{1,60}["”“»’'] $/;

/** Whether word `at` is joined to the word before as in the form, or in a way that stands for it: a space for a hyphen. */
function joinsAlike(formGap: string, blockWords: BlockWords, at: number): boolean {
  const printed = gapBefore(blockWords, at);
  if (nicknameBetween.test(printed)) return formGap === ' ';
  if (printed.length > 12) return false;
  const gap = gapClass(printed);
  if (gap === formGap) return true;
  if (gap === ' ') return ['-', '.', ',', "'", ''].includes(formGap);
  if (gap === '-') return formGap === ' ';
  if (gap === '—') return formGap === '-' && printed === '—';
  return gap === '.' && formGap === ' ' && (blockWords.tokens[at - 1]?.text.length ?? 0) < 4;
}
