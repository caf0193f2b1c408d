import type { NameRun } from './name-runs.ts';
import { splitRun } from './split-run.ts';
import type { Token } from './tokens.ts';
import { isGivenName, Tag } from './word-tags.en.ts';

/** Cuts runs that hold more than a name, by the people whom the text names in full elsewhere: `the Kestrel Informer [Okafor]`. */
export function cutRuns(tokens: readonly Token[], runs: readonly NameRun[]): NameRun[] {
  const surnames = surnamesOf(tokens, runs);
  return runs.flatMap((run) => {
    const last = run.to - 1;
    const isKnown = surnames.has(tokens[last]?.word.lower ?? '') && !isGivenName(tokens[run.from]?.word.tags ?? 0);
    if (last === run.from || !isKnown || run.kind === 'organization') return [run];
    const led = tokens[run.from - 1]?.word.lower === 'the';
    if (!led && !isForeign(tokens, last - 1, run)) return [run];
    const isOwnName = led || (tokens[last - 1]?.word.tags ?? 0) & (Tag.organization | Tag.thing);
    const head = isOwnName ? splitRun({ tokens, from: run.from, to: last }, false) : [];
    const { weak } = run;
    return [...head, { from: last, to: run.to, kind: 'person' as const, weak }];
  });
}

/** The last words of names that begin with a given name. */
function surnamesOf(tokens: readonly Token[], runs: readonly NameRun[]): Set<string> {
  const found = new Set<string>();
  for (const { from, to, kind } of runs)
    if (kind === 'person' && to - from > 1 && isGivenName(tokens[from]?.word.tags ?? 0))
      found.add(tokens[to - 1]?.word.lower ?? '');
  return found;
}

/** Whether the word before a surname is none of the name: `Evening [Post] Okafor`, `[Interestingly] Okafor`. */
function isForeign(tokens: readonly Token[], at: number, { from }: NameRun): boolean {
  const { tags, lower } = tokens[at]?.word ?? { tags: 0, lower: '' };
  if (isGivenName(tags)) return false;
  if (tags & (Tag.organization | Tag.thing | Tag.auxiliary | Tag.demonym)) return true;
  return at === from && /.{3}(?:ly|ing)$/.test(lower);
}
