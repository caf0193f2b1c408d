import type { Reference } from '../model/reference.ts';
import { toCsl } from './archive.ts';

/** References as CSL-JSON, as Zotero and others import it; a date in one line. */
export function toCslJson(references: Reference[]): string {
  const lines: string[] = [];
  for (const line of JSON.stringify(references.map(toCsl), null, 2).split('\n')) {
    const last = lines.at(-1);
    if (last !== undefined && isOfNumbers(line.trim(), last.slice(-1))) lines[lines.length - 1] = last + line.trim();
    else lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

/** Whether a line belongs to an array of numbers, by what it says and the last character of the line before. */
function isOfNumbers(line: string, before: string): boolean {
  return /^(?:\[|-?[\d.]+,?)$/.test(line) || (/^\],?$/.test(line) && /[\d\]]/.test(before));
}
