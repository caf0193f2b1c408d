import { splitList, splitOutsideBraces } from './split-list.ts';
import { plainTex } from './tex-text.ts';

/** A name in CSL's form. */
export interface CslName {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
}

/**
 * A list of names: `First von Last`, `von Last, First`, `von Last, Jr, First`, `{A Body}`, or BibLaTeX's
 * `family=…, given=…`. `and others` at its end is the literal `others`, as in other readers.
 * @param usePrefix The entry's own word on whether a `von` belongs to the surname: with `true` it is its first word,
 *   with `false` it is left out of citations; unset, the style decides.
 * @see https://www.ctan.org/pkg/tamethebeast section 11
 */
export function readNames(tex: string, usePrefix?: boolean): CslName[] {
  return splitList(tex).map((name) => withParticle(readName(name), usePrefix));
}

function readName(tex: string): CslName & { von?: string } {
  if (/^others$/i.test(tex)) return { literal: 'others' };
  if (/^\{[^{}]*\}$/.test(tex) || isOneGroup(tex)) return { literal: plainTex(tex) };
  const parts = splitOutsideBraces(tex, /,\s*/y);
  if (
    parts.length > 0 &&
    parts.every((part) => /^(?:family|given|prefix|suffix|\w+-i|useprefix|id|hash)\s*=/.test(part))
  ) {
    return ofFields(parts);
  }
  const [first = '', second, third] = parts;
  if (second === undefined) return ofWords(wordsOf(first));
  const { von, family } = afterVon(wordsOf(first));
  const given = plainTex(third ?? second);
  const suffix = third === undefined ? '' : plainTex(second);
  return { ...(von && { von }), ...(family && { family }), ...(given && { given }), ...(suffix && { suffix }) };
}

/** Whether one pair of braces holds the whole. */
function isOneGroup(tex: string): boolean {
  let depth = 0;
  for (const [index, letter] of [...tex].entries()) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (depth === 0) return index > 0 && index === [...tex].length - 1;
  }
  return false;
}

function ofFields(parts: string[]): CslName & { von?: string } {
  const fields = new Map(
    parts.map((part): [string, string] => {
      const [name = '', ...value] = part.split('=');
      return [name.trim(), plainTex(value.join('='))];
    }),
  );
  const [family, given, suffix, von] = ['family', 'given', 'suffix', 'prefix'].map((name) => fields.get(name));
  return { ...(von && { von }), ...(family && { family }), ...(given && { given }), ...(suffix && { suffix }) };
}

/** `First von Last`: what lies before the first word in lower case is given, what lies behind the last one surname. */
function ofWords(words: string[]): CslName & { von?: string } {
  const begin = words.slice(0, -1).findIndex(isLower);
  const cut = begin < 0 ? words.length - 1 : begin;
  const given = words.slice(0, cut).map(plainTex).join(' ');
  const { von, family } = begin < 0 ? { von: '', family: plainTex(words.at(-1) ?? '') } : afterVon(words.slice(cut));
  return { ...(von && { von }), ...(family && { family }), ...(given && { given }) };
}

/** Takes the particle off a surname: all up to its last word in lower case, the last word excepted. */
function afterVon(words: string[]): { von: string; family: string } {
  const last = isLower(words[0] ?? '') ? words.slice(0, -1).findLastIndex(isLower) : -1;
  const [von, family] = [words.slice(0, last + 1), words.slice(last + 1)].map((part) => part.map(plainTex).join(' '));
  return { von: von ?? '', family: family ?? '' };
}

function wordsOf(tex: string): string[] {
  return splitOutsideBraces(tex, /[\s~]+/y);
}

/** Whether a word begins in lower case; what stands in braces has none, unless it is a letter with its accent. */
function isLower(word: string): boolean {
  return !/^\{[^\\]/.test(word) && /^[^\p{L}]*\p{Ll}/u.test(plainTex(word));
}

function withParticle({ von, ...name }: CslName & { von?: string }, usePrefix: boolean | undefined): CslName {
  if (!von) return name;
  if (usePrefix === true) return { ...name, family: [von, name.family].filter(Boolean).join(' ') };
  return { ...name, [usePrefix === false ? 'dropping-particle' : 'non-dropping-particle']: von };
}
