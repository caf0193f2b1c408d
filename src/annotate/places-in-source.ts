import { readMarkdown, toSource } from './markdown/read-markdown.ts';
import { toPlace } from './remark.ts';

/**
 * The lines and columns in a Markdown file, from 1, of offsets into the words of the article made of it (UTF-16 code units
 * into `Annotated.text`).
 */
export function placesInSource(source: string, offsets: readonly number[]): { line: number; column: number }[] {
  const reading = readMarkdown(source);
  return offsets.map((offset) => toPlace(source, toSource(reading, offset)));
}
