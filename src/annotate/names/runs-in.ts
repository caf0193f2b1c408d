import { memoized } from '../text/memo.ts';
import { lowerAt, passagesOf } from '../text/passages.ts';
import type { Prose } from '../text/prose.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { isGivenName, Tag } from '../text/word-tags.ts';
import { cutRuns } from './cut-runs.ts';
import { fullestForms } from './fullest-forms.ts';
import { headlineNames, type KnownNames, knownNames } from './headline-names.ts';
import type { NameRun } from './name-run.ts';
import { nameRuns } from './name-runs.ts';
import { isKnownPlace } from './split-run.ts';

/** The names of a text as runs of its tokens. */
export interface RunsInText {
  tokens: readonly Token[];
  /** In order, never overlapping. */
  runs: NameRun[];
  /** For each of `runs` the index of the one that has the same name in full. */
  full: number[];
}

/** Read once per prose. */
export const runsIn = memoized((prose: Prose): RunsInText => {
  const tokens = tokensOf(prose);
  const runs = confirmed(tokens, cutRuns(tokens, allRuns(prose)));
  return { tokens, runs, full: fullestForms(tokens, runs) };
});

function allRuns(prose: Prose): NameRun[] {
  return passagesOf(prose).flatMap((passage) => {
    const runs = nameRuns(passage);
    return passage.isTitleCase ? runs.map((run) => ({ ...run, weak: true, headline: true })) : runs;
  });
}

/** The runs without the weak ones whose words the text doesn’t have as a name elsewhere. */
function confirmed(tokens: readonly Token[], runs: readonly NameRun[]): NameRun[] {
  const sure = runs.filter((run) => !run.weak);
  if (sure.length === runs.length) return sure;
  let nameWords: Set<string> | undefined;
  let known: KnownNames | undefined;
  return runs.flatMap((run) => {
    if (!run.weak || (run.headline && run.to - run.from === 1 && isKnownPlace((tokens[run.from] as Token).word)))
      return [run];
    if (run.headline && run.to - run.from > 1) {
      known ??= knownNames(tokens, sure);
      return headlineNames({ tokens, ...run }, known);
    }
    return isNamedElsewhere(run) ? [run] : [];
  });

  function isNamedElsewhere(run: NameRun): boolean {
    nameWords ??= wordsOf(tokens, sure);
    const words = tokens.slice(run.from, run.to).filter(({ word }) => word.shape !== 'lower');
    const last = words.at(-1)?.word;
    if (words.length === 1 && last && isGivenName(last.tags) && !(last.tags & (Tag.time | Tag.common | Tag.auxiliary)))
      return true;
    return words.every(({ word }) => nameWords?.has(word.lower));
  }
}

function wordsOf(tokens: readonly Token[], runs: readonly NameRun[]): Set<string> {
  const words = new Set<string>();
  for (const { from, to } of runs) for (let at = from; at < to; at += 1) words.add(lowerAt(tokens, at));
  return words;
}
