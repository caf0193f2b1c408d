import { adverbialEnding, participleEnding } from '../languages/en/endings.ts';
import { lowerAt, tagsAt } from '../text/passages.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName, Tag } from '../text/word-tags.ts';
import type { NameRun } from './name-run.ts';
import { splitRun } from './split-run.ts';

/** Cuts the surname off a run that has other words before it, if the text has the full name: `the Kestrel Informer [Okafor]`. */
export function cutRuns(tokens: readonly Token[], runs: readonly NameRun[]): NameRun[] {
  const surnames = surnamesOf(tokens, runs);
  const whole = new Set(runs.map(({ from, to }) => wordsOf(tokens, from, to)));
  return runs.flatMap((run) => {
    if (isParticiple(tokens, run) && whole.has(wordsOf(tokens, run.from + 1, run.to)))
      return [{ ...run, from: run.from + 1 }];
    const last = run.to - 1;
    const isKnown = surnames.has(lowerAt(tokens, last)) && !isGivenName(tagsAt(tokens, run.from));
    if (last === run.from || !isKnown || run.kind === 'organization') return [run];
    const isAfterThe = lowerAt(tokens, run.from - 1) === 'the';
    if (!isAfterThe && !isOutsideName(tokens, last - 1, run)) return [run];
    const isOwnName = isAfterThe || tagsAt(tokens, last - 1) & (Tag.organization | Tag.thing);
    const head = isOwnName ? splitRun({ tokens, from: run.from, to: last }, false) : [];
    const { weak } = run;
    return [...head, { from: last, to: run.to, kind: 'person' as const, weak }];
  });
}

/** Whether a participle stands before a name, with a capital as its sentence or headline begins so: `[Troubled] Quaynet under scrutiny`. */
function isParticiple(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const word = tokens[from]?.word;
  return word !== undefined && to - from > 1 && !isGivenName(word.tags) && participleEnding.test(word.lower);
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at += 1) words += `${lowerAt(tokens, at)} `;
  return words;
}

/** The surnames of the names that begin with a given name. */
function surnamesOf(tokens: readonly Token[], runs: readonly NameRun[]): Set<string> {
  const found = new Set<string>();
  for (const { from, to, kind } of runs)
    if (kind === 'person' && to - from > 1 && isGivenName(tagsAt(tokens, from))) found.add(lowerAt(tokens, to - 1));
  return found;
}

/** Whether the word before a surname is not part of the name: `Evening [Post] Okafor`, `[Interestingly] Okafor`. */
function isOutsideName(tokens: readonly Token[], at: number, { from }: NameRun): boolean {
  const { tags, lower } = tokens[at]?.word ?? { tags: 0, lower: '' };
  if (isGivenName(tags)) return false;
  if (tags & (Tag.organization | Tag.thing | Tag.auxiliary | Tag.demonym)) return true;
  return at === from && adverbialEnding.test(lower);
}
