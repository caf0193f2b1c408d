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
 * The stretch that the words from `from` on fill, whose keys are the form's; undefined where they are not written
 * as the form allows: accents, what joins them, letter case.
 */
export function stretchOf(form: Form, passage: BlockWords, from: number): Span | undefined {
  const { words } = form;
  for (let at = 0; at < words.length; at += 1) if (!isAlike(form, passage, { from, at })) return undefined;
  if (form.afterThe && (tokenAt(passage, from - 1)?.key !== 'the' || gapClass(gapBefore(passage, from)) !== ' '))
    return undefined;
  const { behind } = form;
  if (behind?.some((key, at) => tokenAt(passage, from - behind.length + at)?.key !== key)) return undefined;
  const last = passage.tokens[from + words.length - 1] as NamePart;
  if (passage.isCapitals && last.shape === 'upper' && isAcronym(form) && homonyms.has(last.key)) return undefined;
  const start = passage.starts[hasArticle(form, passage, from) ? from - 1 : from] as number;
  return withMarks(form, passage, { start, end: endOf(passage, from + words.length - 1) });
}

/** Whether `The` before the name is printed as a part of it: with a capital amid a sentence. */
function hasArticle({ kind, anyCase, rule, words }: Form, passage: BlockWords, from: number): boolean {
  const before = tokenAt(passage, from - 1);
  if (
    before?.text !== 'The' ||
    anyCase ||
    isAcronym({ words }) ||
    kind === 'place' ||
    rule === 'surname' ||
    gapBefore(passage, from) !== ' '
  )
    return false;
  const earlier = tokenAt(passage, from - 2)?.key ?? '';
  const goesOn = functionWords.has(earlier) || earlier === 'told' || gapBefore(passage, from - 1).startsWith(',');
  return goesOn && !beginsSentence(passage, from - 1) && !passage.isTitleCase;
}

/** Whether the form's word `at` is printed as it allows, and joined to the one before as in the form. */
function isAlike(form: Form, passage: BlockWords, { from, at }: { from: number; at: number }): boolean {
  const token = passage.tokens[from + at];
  const word = form.words[at];
  if (token === undefined || word === undefined) return false;
  if (word.key === anyMiddle) return isMiddleName(passage, from + at);
  if (token.text !== word.text && !(sharesAccents(word.text, token.text) && hasCase(form, passage, { from, at })))
    return false;
  return at === 0 || joinsAlike(form.gaps[at - 1] ?? '', passage, from + at);
}

/** The stretch with the form's own marks around it, as far as they are printed; a bracket opened must close. */
function withMarks({ head, tail }: Form, { text, block }: BlockWords, { start, end }: Span): Span | undefined {
  const opens = head !== '' && start - head.length >= block.start && text.startsWith(head, start - head.length);
  const closes = tail !== '' && end + tail.length <= block.end && text.startsWith(tail, end);
  if (tail.startsWith(')') && !closes) return undefined;
  return { start: opens ? start - head.length : start, end: closes ? end + tail.length : end };
}

/** Whether word `at` may stand between a given name and a surname. */
function isMiddleName(passage: BlockWords, at: number): boolean {
  const { key, shape } = passage.tokens[at] as NamePart;
  if (shape !== 'capital' || gapBefore(passage, at) !== ' ') return false;
  if (key.length === 1) return true;
  return !functionWords.has(key) && !calendarWords.has(key) && !titles.has(key) && gapBefore(passage, at + 1) === ' ';
}

/** Whether the letter case of the form's word `at` is one that it may take in the text. */
function hasCase({ words, anyCase }: Form, passage: BlockWords, { from, at }: { from: number; at: number }): boolean {
  if (anyCase) return true;
  const word = words[at] as FormWord;
  const token = passage.tokens[from + at] as NamePart;
  if (word.shape === 'sign' || token.shape === 'sign') return true;
  const many = words.length > 1;
  if (token.shape === word.shape) return token.shape !== 'capital' || many || sharesCapitals(word.text, token.text);
  if (word.shape === 'upper' && many && word.key.length > 3 && token.shape === 'capital') return true;
  if (word.shape === 'upper' || word.shape === 'dotted') return token.shape === 'upper' || token.shape === 'dotted';
  if (token.shape === 'upper') return many || passage.isCapitals || token.key.length > 3;
  if (token.shape === 'capital') return many || beginsSentence(passage, from);
  if (word.shape !== 'capital' || !many) return false;
  if (at > 0 && genericNouns.has(word.key)) return true;
  return at === 0
    ? particles.has(word.key)
    : smallNameWords.has(word.key) || /^[-‐‑–]$/.test(gapBefore(passage, from + at));
}

/** Of short words a capital within tells names apart, longer ones are printed either way: `Youtube` for `YouTube`. */
function sharesCapitals(one: string, other: string): boolean {
  if (one.length > 5 && one.length === other.length && !/^\p{Lu}{2}/u.test(other)) return true;
  return one.length !== other.length || !/\p{Lu}/u.test(one.slice(1) + other.slice(1)) || one === other;
}

/** Whether word `at` is joined to the one before as in the form, as far as printers tell such joints apart. */
function joinsAlike(formGap: string, passage: BlockWords, at: number): boolean {
  const printed = gapBefore(passage, at);
  if (printed.length > 12) return false;
  const gap = gapClass(printed);
  if (gap === formGap) return true;
  if (gap === ' ') return ['-', '.', ',', "'", ''].includes(formGap);
  if (gap === '-') return formGap === ' ';
  if (gap === '—') return formGap === '-' && printed === '—';
  return gap === '.' && formGap === ' ' && (passage.tokens[at - 1]?.text.length ?? 0) < 4;
}
