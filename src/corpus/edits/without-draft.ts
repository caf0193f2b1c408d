import { type Place, pairOf, withEntry } from './entry-text.ts';

/**
 * The text of a glossary file in which an entry is no draft any more: without the line of its field `draft`, and nothing
 * else changed. Undefined where that field has no line of its own.
 */
export function withoutDraft(text: string, place: Place): string | undefined {
  return withEntry(text, place, {
    edit: (yaml, entry) => {
      const start = pairOf(entry, 'draft')?.key.range?.[0];
      if (start === undefined) return undefined;
      const lineStart = Math.max(yaml.lastIndexOf('\n', start), yaml.lastIndexOf('\r', start)) + 1;
      const line = /^ *draft *:[^\r\n,]*(?:\r\n|\n|$)/.exec(yaml.slice(lineStart))?.[0];
      return line === undefined ? undefined : { start: lineStart, end: lineStart + line.length, words: '' };
    },
    after: ({ draft: _, ...fields }) => fields,
  });
}
