import type { Citation } from '../../model/annotation.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Prose } from '../text/prose.ts';
import { byPlace, outside } from '../text/spans.ts';

/** `[@key, p. 4; see @other]`: anything in square brackets with a key in it. */
const bracketed = /\[([^[\]\n]*@[^[\]\n]*)\]/g;
/** One item of it: words before, `-` for no author, the key, words after. */
const item =
  /^\s*(?<prefix>[^@]*?)\s*(?<hidden>-?)@(?<key>[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?)(?:\s*,\s*|\s+)?(?<locator>.*?)\s*$/u;
const inText =
  /(?<![\p{L}\p{N}@[;.-])@(?<key>[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?)(?:[ ]\[(?<locator>[^[\]\n@]{1,60})\])?/gu;

/** A citation as found: whether its author is named in the sentence, and the keys that nothing is known of. */
export interface FoundCitation extends Citation {
  inText: boolean;
  /** Of each item, the words before its key, and whether `-` leaves its author out. */
  shown?: { prefix?: string; withoutAuthor?: true }[];
  unknown: string[];
}

/**
 * Pandoc's citations: `[@key, p. 4]`, several between semicolons, `[-@key]` without the author, and `@key` or
 * `@key [p. 4]` in the sentence where the key is known (an unknown one may be anybody's handle). Code and links hold none.
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 */
export function findCitations(prose: Prose, { keys }: Knowledge): FoundCitation[] {
  if (!prose.text.includes('@')) return [];
  const found = [...prose.text.matchAll(bracketed)].flatMap((match): FoundCitation[] => {
    const items = (match[1] as string).split(';').map((part) => item.exec(part)?.groups);
    if (items.some((one) => one === undefined)) return [];
    const read = items.map((one) => ({ key: one?.key ?? '', ...(one?.locator && { locator: one.locator }) }));
    const shown = items.map((one) => ({
      ...(one?.prefix && { prefix: one.prefix }),
      ...(one?.hidden && { withoutAuthor: true as const }),
    }));
    const unknown = read.map(({ key }) => key).filter((key) => !keys.has(key));
    return [{ start: match.index, end: match.index + match[0].length, items: read, inText: false, shown, unknown }];
  });
  const isFree = outside([...prose.opaque, ...found]);
  const alone = [...prose.text.matchAll(inText)].flatMap((match): FoundCitation[] => {
    const { key = '', locator } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const items = [{ key, ...(locator && { locator }) }];
    return keys.has(key) && isFree(span) ? [{ ...span, items, inText: true, shown: [{}], unknown: [] }] : [];
  });
  return [...found.filter(outside(prose.opaque)), ...alone].sort(byPlace);
}
