import { headlineEnding } from '../languages/en/endings.ts';
import { lowerAt, type Passage, tagsAt } from '../text/passages.ts';
import type { Token } from '../text/tokens.ts';
import { genderOf, isGivenName, Tag } from '../text/word-tags.ts';
import type { NameRun } from './name-run.ts';

/** The names that a text has outside headlines and starts of sentences, where a capital is a sign of a name. */
export interface KnownNames {
  /** By their first words, in lower case. */
  byFirst: ReadonlyMap<string, readonly (NameRun & { words: readonly string[] })[]>;
  /** The last words of people’s names, and names of one word; in lower case. */
  surnames: ReadonlySet<string>;
}

/** Further names with one first word are ignored, so that the time stays linear in the text even for hostile texts. */
const mostOfOneWord = 24;

export function knownNames(tokens: readonly Token[], runs: readonly NameRun[]): KnownNames {
  const byFirst = new Map<string, (NameRun & { words: readonly string[] })[]>();
  const surnames = new Set<string>();
  for (const run of runs) {
    const words = tokens.slice(run.from, run.to).map(({ word }) => word.lower);
    const [first = ''] = words;
    const list = byFirst.get(first);
    if (!list) byFirst.set(first, [{ ...run, words }]);
    else if (list.length < mostOfOneWord) list.push({ ...run, words });
    if (run.kind === 'person' || words.length === 1) surnames.add(words.at(-1) ?? '');
  }
  return { byFirst, surnames };
}

/** The names in a headline: those that the text has elsewhere, and given names before surnames that it has elsewhere. */
export function headlineNames({ tokens, from, to }: Passage, known: KnownNames): NameRun[] {
  const found: NameRun[] = [];
  for (let at = from; at < to; ) {
    const rest = { tokens, from: at, to };
    const run = knownAt(rest, known) ?? personAt(rest, known) ?? titledPersonAt(rest);
    if (run) found.push(run);
    at = run?.to ?? at + 1;
  }
  return found;
}

function knownAt({ tokens, from, to }: Passage, { byFirst }: KnownNames): NameRun | undefined {
  let best: NameRun | undefined;
  for (const { words, kind, gender } of byFirst.get(lowerAt(tokens, from)) ?? []) {
    const end = from + words.length;
    if (end > to || end <= (best?.to ?? 0) || !words.every((word, i) => tokens[from + i]?.word.lower === word))
      continue;
    best = { from, to: end, weak: false, ...(kind && { kind }), ...(gender && { gender }) };
  }
  return best;
}

/** A given name and a surname that the text has elsewhere: `Mina Okafor`, where the text has `Okafor`. */
function personAt({ tokens, from, to }: Passage, { surnames }: KnownNames): NameRun | undefined {
  const tags = tagsAt(tokens, from);
  if (!isGivenName(tags) || tags & (Tag.common | Tag.auxiliary)) return undefined;
  for (let last = from + 1; last < Math.min(to, from + 4); last += 1)
    if (surnames.has(lowerAt(tokens, last))) {
      const gender = genderOf(tags);
      return { from, to: last + 1, weak: false, kind: 'person', ...(gender && { gender }) };
    }
  return undefined;
}

/** A name behind a title, up to what may be a verb: `Professor [Hanne Vik] Visits Oslo`. */
function titledPersonAt({ tokens, from, to }: Passage): NameRun | undefined {
  if (!(tagsAt(tokens, from - 1) & Tag.title)) return undefined;
  let end = from;
  while (end < Math.min(to, from + 3) && isPlain(tokens[end], end > from)) end += 1;
  return end > from ? { from, to: end, weak: false, kind: 'person' } : undefined;
}

/** Whether the word can be part of a name in a headline; one with the ending of a verb is at most the first. */
function isPlain(token: Token | undefined, isFurther: boolean): boolean {
  const { shape, tags, lower } = token?.word ?? { shape: 'mark', tags: 0, lower: '' };
  if (shape !== 'capital' || (tags & ~(Tag.male | Tag.female | Tag.place) && !isGivenName(tags))) return false;
  return !isFurther || isGivenName(tags) || !headlineEnding.test(lower);
}
