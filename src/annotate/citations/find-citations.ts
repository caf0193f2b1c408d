import type { Citation } from '../../model/annotation.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Prose } from '../text/prose.ts';
import { byPlace, outside } from '../text/spans.ts';

/** A citation in square brackets, if there is a key in it: `[@key, p. 4; see @other]`. */
const bracketed = /\[([^[\]\n]+)\]/g;
const keyed = /@([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?)/gu;
/** A locator behind a key in the sentence: `[p. 4]`. */
const locatorAfter = / \[([^[\]\n@]{1,60})\]/y;
/** The end of a text before `@` that shows that no key follows: inside brackets, a longer word or an address. */
const notBefore = /[\p{L}\p{N}@[;.-]$/u;

/** The name of a host, `harbour.example.org`: behind `@`, an account or an address of mail. */
const hosts = [
  /^[\p{L}\p{N}.-]+\.(?:com|edu|example|gov|info|int|mil|net|org|social)$/iu,
  /^[\p{L}\p{N}.-]+\.\p{L}{2}$/u,
];

function isHost(key: string): boolean {
  return hosts.some((host) => host.test(key));
}

/** A citation with what is needed to print it, and its unknown keys. */
export interface FoundCitation extends Citation {
  inText: boolean;
  /** For each item the words before its key, and whether `-` suppresses its author. */
  shown?: { prefix?: string; withoutAuthor?: true }[];
  unknown: string[];
}

/**
 * The citations of a text in Pandoc’s syntax: `[@key, p. 4]`, several with semicolons between them, `[-@key]` without the
 * author, and `@key` or `@key [p. 4]` in the sentence if the key is known (an unknown one may be a social media handle).
 * Brackets with an address (`[mina@courier.org]`) or, unless it is a key, the name of a host (`[@courier.org]`) cite
 * nothing. There are none in code and links. Offsets are UTF-16 code units.
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 */
export function findCitations(prose: Prose, { keys }: Knowledge): FoundCitation[] {
  if (!prose.text.includes('@')) return [];
  const found = [...prose.text.matchAll(bracketed)].flatMap((match): FoundCitation[] => {
    const items = (match[1] as string).split(';').map(readItem);
    if (items.some((one) => one === undefined || (isHost(one.key) && !keys.has(one.key)))) return [];
    const read = items.map((one) => ({ key: one?.key ?? '', ...(one?.locator && { locator: one.locator }) }));
    const shown = items.map((one) => ({
      ...(one?.prefix && { prefix: one.prefix }),
      ...(one?.hidden && { withoutAuthor: true as const }),
    }));
    const unknown = read.map(({ key }) => key).filter((key) => !keys.has(key));
    return [{ start: match.index, end: match.index + match[0].length, items: read, inText: false, shown, unknown }];
  });
  const isFree = outside([...prose.opaque, ...found]);
  const alone = [...prose.text.matchAll(keyed)].flatMap((match): FoundCitation[] => {
    const [written, key = ''] = match;
    if (notBefore.test(prose.text.slice(Math.max(0, match.index - 2), match.index))) return [];
    const end = match.index + written.length;
    locatorAfter.lastIndex = end;
    const [located = '', locator] = locatorAfter.exec(prose.text) ?? [];
    const span = { start: match.index, end: end + located.length };
    const items = [{ key, ...(locator && { locator }) }];
    return keys.has(key) && isFree(span) ? [{ ...span, items, inText: true, shown: [{}], unknown: [] }] : [];
  });
  return [...found.filter(outside(prose.opaque)), ...alone].sort(byPlace);
}

/** One item of a citation in brackets: words before, `-` for no author, the key, words after. */
function readItem(part: string): Item | undefined {
  const at = part.indexOf('@');
  const [found] = part.matchAll(keyed);
  if (found?.index !== at) return undefined;
  const before = part.slice(0, at);
  if (/[\p{L}\p{N}._+]$/u.test(before)) return undefined;
  const hidden = before.endsWith('-');
  return {
    prefix: (hidden ? before.slice(0, -1) : before).trim(),
    hidden,
    key: found[1] ?? '',
    locator: part
      .slice(at + found[0].length)
      .replace(/^\s*,?/, '')
      .trim(),
  };
}

interface Item {
  prefix: string;
  hidden: boolean;
  key: string;
  locator: string;
}
