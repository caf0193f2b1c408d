import { readText } from '../../corpus/read-text.ts';
import type { LineOf } from './findings.ts';

/** Gives lines of files as they are on disk, white space at the ends left out; nothing of what can't be read. */
export function openLines(): LineOf {
  const files = new Map<string, string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (!lines) {
      const read = readText(file);
      lines = 'text' in read ? read.text.split(/\r\n|\n|\r/) : [];
      files.set(file, lines);
    }
    return lines[line - 1]?.trim();
  };
}
