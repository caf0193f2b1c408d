import { findIn, type Knowledge } from '../../annotate/annotate.ts';
import { wholeQuotations } from '../../annotate/quotes/whole-quotations.ts';
import { toPlace } from '../../annotate/remark.ts';
import { readSourceText } from '../../collation/sources/read-source-text.ts';
import { readSourceFile } from '../../corpus/sources/read-source-file.ts';
import { type Span, saidBy } from '../../model/annotation.ts';
import type { Fault } from '../../model/fault.ts';
import { namesJoined } from '../../model/names-joined.ts';
import type { SourceFile } from '../../model/source-file.ts';

/** The quotations of a text in any of the three formats, with their lines; paraphrases are none. */
export function readQuotations(file: string, knowledge: Knowledge): { quotations: Quotation[]; faults: Fault[] } {
  const { found, faults } = readSourceFile(file, file);
  const quotations = found.flatMap(({ item }) =>
    item.format === 'html' ? inPage(item, knowledge) : inText(item, knowledge),
  );
  return { quotations, faults };
}

function inText({ text, format, firstLine, path: file }: SourceFile, knowledge: Knowledge): Quotation[] {
  const { quotes } = findIn(text, knowledge, { format: format === 'md' ? 'markdown' : 'plain' });
  return wholeQuotations(quotes.filter(isQuoted), text).map((whole) => ({
    file,
    line: toPlace(text, whole[0].start).line + firstLine - 1,
    text: wordsOfWhole(whole, text, format),
    ...speakerOf(whole[0]),
  }));
}

/** A page is read as its words, block by block. */
function inPage(item: SourceFile, knowledge: Knowledge): Quotation[] {
  const { text, placeOf } = readSourceText(item);
  const { quotes } = findIn(text, knowledge, { format: 'plain' });
  return wholeQuotations(quotes.filter(isQuoted), text).map((whole) => ({
    file: item.path,
    line: placeOf(whole[0].start).line ?? 1,
    text: wordsOfWhole(whole, text, 'txt'),
    ...speakerOf(whole[0]),
  }));
}

function isQuoted({ type }: { type: string }): boolean {
  return type === 'direct' || type === 'mixed' || type === 'turn';
}

/** The words of all paragraphs of a quotation; each further one has an opening mark that is none of its words. */
function wordsOfWhole(whole: readonly Span[], text: string, format: SourceFile['format']): string {
  const paragraphs = whole.map(({ start, end }) => wordsOf(text.slice(start, end), format));
  return paragraphs.map((words, index) => (index === 0 ? words : words.replace(/^["“„«‘']/, ''))).join(' ');
}

/** The words of a quotation as they are shown, on one line. */
function wordsOf(text: string, format: SourceFile['format']): string {
  const uncited = text.replace(/ ?\[-?@[^\]\n]{1,200}\]/g, '');
  const shown = format === 'md' ? readSourceText({ id: '', text: uncited, format, firstLine: 1 }) : undefined;
  const words = shown ? withoutAsides(shown) : uncited;
  return words.replace(/\s+/g, ' ').trim();
}

function withoutAsides({ text, asides }: Pick<ReturnType<typeof readSourceText>, 'text' | 'asides'>): string {
  let at = 0;
  const kept = asides.map(({ start, end }) => {
    const part = text.slice(at, start);
    at = Math.max(at, end);
    return part;
  });
  return kept.join('') + text.slice(at);
}

function speakerOf(quote: Parameters<typeof saidBy>[0]): { speaker?: string } {
  const names = saidBy(quote).map(({ name }) => name);
  return names.length > 0 ? { speaker: namesJoined(names) } : {};
}

/** A quotation of a draft: the file, the line that it begins on, its words, and whose they are where the text says so. */
export interface Quotation {
  file: string;
  line: number;
  text: string;
  speaker?: string;
}
