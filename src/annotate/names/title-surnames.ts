import { givenTitles } from '../languages/en/word-lists.ts';
import { lowerAt, tagsAt } from '../text/passages.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName, Tag } from '../text/word-tags.ts';
import type { NameRun } from './name-run.ts';

/**
 * The runs of a text, and a run for each surname that is also a title, if the text has the full name somewhere: `[Baron]`
 * with `Mina Baron`, but not `the Baron`, nor `Baron Okafor`, where it is the title.
 */
export function withTitleSurnames(tokens: readonly Token[], runs: readonly NameRun[]): NameRun[] {
  const surnames = new Map<string, NameRun>();
  for (const run of runs) {
    const last = tokens[run.to - 1]?.word;
    const isFull = run.kind === 'person' && run.to - run.from > 1 && isGivenName(tagsAt(tokens, run.from));
    if (last && isFull && last.tags & Tag.title) surnames.set(last.lower, run);
  }
  if (surnames.size === 0) return [...runs];
  const named = new Set(runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const found = tokens.flatMap(({ word }, at): NameRun[] => {
    const bearer = word.shape === 'capital' ? surnames.get(word.lower) : undefined;
    if (!bearer || named.has(at) || named.has(at + 1) || isTitleItself(tokens[at - 1])) return [];
    return [{ from: at, to: at + 1, kind: 'person', weak: false, ...(bearer.gender && { gender: bearer.gender }) }];
  });
  return [...runs, ...found].sort((a, b) => a.from - b.from);
}

/**
 * The runs of a text, each lengthened by a given name that is also a title: `[Dean] Okafor`, if the text has no other full
 * name with that surname and doesn’t speak of a dean.
 */
export function withGivenTitles(tokens: readonly Token[], runs: readonly NameRun[]): NameRun[] {
  const isGiven = ({ from, to }: NameRun) =>
    to - from === 1 && titles.has(lowerAt(tokens, from - 1)) && !isTitleItself(tokens[from - 2]);
  if (!runs.some(isGiven)) return [...runs];
  const full = new Set(runs.flatMap(({ from, to }) => (to - from > 1 ? lowerAt(tokens, to - 1) : [])));
  const titlesAlone = new Set(
    tokens.flatMap(({ word }) => (word.shape === 'lower' && titles.has(word.lower) ? word.lower : [])),
  );
  return runs.map((run) =>
    isGiven(run) && !full.has(lowerAt(tokens, run.from)) && !titlesAlone.has(lowerAt(tokens, run.from - 1))
      ? { ...run, from: run.from - 1, kind: 'person' }
      : run,
  );
}

const titles = new Set(givenTitles.split(' '));

/** Whether the word before shows that the next is a title: `the [Baron]`, `her [Baron]`, `an Oslo [Baron]`. */
function isTitleItself(before: Token | undefined): boolean {
  const { tags, shape } = before?.word ?? { tags: 0, shape: 'mark' };
  return shape === 'capital' || shape === 'upper' || (tags & (Tag.determiner | Tag.possessive)) !== 0;
}
