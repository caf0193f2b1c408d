import type { SourceFile } from '../../model/source-file.ts';
import type { SourceText } from '../../model/verdict.ts';
import { asidesIn } from './asides.ts';
import { placesInText } from './places.ts';
import { readHtmlSource } from './read-html-source.ts';
import { readMarkdownSource } from './read-markdown-source.ts';

/** The words of a source with what is aside from them. */
export function readSourceText(file: ToRead): SourceText {
  const { id, text, format, firstLine } = file;
  if (format === 'md') return { id, ...readMarkdownSource(text, firstLine) };
  if (format === 'html') return { id, ...readHtmlSource(text, firstLine) };
  return { id, text, asides: asidesIn(text), placeOf: placesInText(text, firstLine) };
}

type ToRead = Pick<SourceFile, 'id' | 'text' | 'format' | 'firstLine'>;
