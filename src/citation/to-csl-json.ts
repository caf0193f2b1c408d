import type { Reference } from '../model/reference.ts';

/** References as CSL-JSON, as Zotero and others import it; a date in one line. */
export function toCslJson(references: Reference[]): string {
  const text = JSON.stringify(references, null, 2);
  return `${text.replace(/\[[\d\s,[\]-]*\d\s*\](?:\s*\])?/g, (numbers) => numbers.replace(/\s+/g, ''))}\n`;
}
