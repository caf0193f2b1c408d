import type { Mention, Name, Span } from '../../model/annotation.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Prose } from '../prose.ts';
import { cutRuns } from './cut-runs.ts';
import { fullestForms } from './fullest-forms.ts';
import { headlineNames, knownNames } from './headline-names.ts';
import { heldNames } from './held-names.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { passagesOf } from './passages.ts';
import { withGivenTitles, withTitleSurnames } from './title-surnames.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isGivenName, Tag } from './word-tags.en.ts';

/**
 * The proper names of `prose` that `mentions` don't cover, in order, never overlapping. Titles before a name, a possessive
 * `’s` and final points lie outside. Offsets are UTF-16 code units.
 */
export function findNames(prose: Prose, mentions: readonly Mention[], _knowledge: Knowledge): Name[] {
  const tokens = tokensOf(prose);
  const cut = withTitleSurnames(tokens, confirmed(tokens, cutRuns(tokens, allRuns(prose))));
  const runs = withTitles(tokens, withGivenTitles(tokens, cut));
  const all = [...runs, ...heldNames(tokens, runs)];
  const full = fullestForms(tokens, all);
  const taken = [...mentions, ...prose.opaque, ...prose.overrides.filter((one) => one.kind === 'plain')].sort(
    (a, b) => a.start - b.start,
  );
  const names: Name[] = [];
  /** By index of the run that has all of a name. */
  const spelt: string[] = [];
  let next = 0;
  runs.forEach((run, index) => {
    const { start, end } = spanOf(tokens, run);
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next += 1;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < end) return;
    const fullest = full[index] ?? index;
    spelt[fullest] ??= spellingOf(prose.text, spanOf(tokens, all[fullest] ?? run));
    const kind = all[fullest]?.kind ?? run.kind;
    names.push({ start, end, name: spelt[fullest], ...(kind && { kind }) });
  });
  return names;
}

function allRuns(prose: Prose): NameRun[] {
  return passagesOf(prose).flatMap((passage) => {
    const runs = nameRuns(passage);
    return passage.isTitleCase ? runs.map((run) => ({ ...run, weak: true, headline: true })) : runs;
  });
}

/** Without those runs that only their place makes look like names, unless the text bears them out elsewhere. */
function confirmed(tokens: readonly Token[], runs: readonly NameRun[]): NameRun[] {
  const borne = new Set<string>();
  for (const run of runs)
    if (!run.weak) for (let at = run.from; at < run.to; at += 1) borne.add((tokens[at] as Token).word.lower);
  const known = knownNames(
    tokens,
    runs.filter((run) => !run.weak),
  );
  return runs.flatMap((run) => {
    if (run.headline && run.to - run.from > 1) return headlineNames({ tokens, ...run }, known);
    return !run.weak || isBorne(run) ? [run] : [];
  });

  function isBorne(run: NameRun): boolean {
    const words = tokens.slice(run.from, run.to).filter(({ word }) => word.shape !== 'lower');
    const last = words.at(-1)?.word;
    if (words.length === 1 && last && isGivenName(last.tags) && !(last.tags & (Tag.time | Tag.common | Tag.auxiliary)))
      return true;
    return words.every(({ word }) => borne.has(word.lower));
  }
}

/** Those that the text calls a book or the like: `in her memoir, [Living Waters], Okafor wrote`. */
function withTitles(tokens: readonly Token[], runs: readonly NameRun[]): NameRun[] {
  return runs.map((run) => {
    const isApart = tokens[run.from - 1]?.word.text === ',' && tokens[run.to]?.word.text === ',';
    const first = tokens[run.from]?.word.tags ?? 0;
    const isTitle = isApart && run.to - run.from > 1 && ((tokens[run.from - 2]?.word.tags ?? 0) & Tag.document) !== 0;
    return isTitle && !isGivenName(first) ? { ...run, kind: 'document' } : run;
  });
}

/** The words of a name as one line has them. */
function spellingOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll('\u00ad', '').replace(/\s+/g, ' ');
}

function spanOf(tokens: readonly Token[], run: NameRun): Span {
  return { start: tokens[run.from]?.start ?? 0, end: tokens[run.to - 1]?.end ?? 0 };
}
