import { findIn, type Knowledge } from '../../annotate/annotate.ts';
import { toPlace } from '../../annotate/remark.ts';
import { readSourceText } from '../../collation/sources/read-source-text.ts';
import { readSourceFile } from '../../corpus/sources/read-source-file.ts';
import { saidBy } from '../../model/annotation.ts';
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
  return quotes.filter(isQuoted).map((quote) => ({
    file,
    line: toPlace(text, quote.start).line + firstLine - 1,
    text: wordsOf(text.slice(quote.start, quote.end), format),
    ...speakerOf(quote),
  }));
}

/** A page is read as its words, block by block. */
function inPage(item: SourceFile, knowledge: Knowledge): Quotation[] {
  const { text, placeOf } = readSourceText(item);
  const { quotes } = findIn(text, knowledge, { format: 'plain' });
  return quotes.filter(isQuoted).map((quote) => ({
    file: item.path,
    line: placeOf(quote.start).line ?? 1,
    text: wordsOf(text.slice(quote.start, quote.end), 'txt'),
    ...speakerOf(quote),
  }));
}

function isQuoted({ type }: { type: string }): boolean {
  return type === 'direct' || type === 'mixed' || type === 'turn';
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
