import type { Mention, Name, Span } from '../../model/annotation.ts';
import { lowerAt, passagesOf, tagsAt } from '../text/passages.ts';
import type { Prose } from '../text/prose.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { isGivenName, Tag } from '../text/word-tags.ts';
import { cutRuns } from './cut-runs.ts';
import { embeddedNames } from './embedded-names.ts';
import { fullestForms } from './fullest-forms.ts';
import { headlineNames, type KnownNames, knownNames } from './headline-names.ts';
import type { NameRun } from './name-run.ts';
import { nameRuns } from './name-runs.ts';
import { withGivenTitles, withTitleSurnames } from './title-surnames.ts';

/**
 * The proper names of `prose` outside `mentions`, in order, never overlapping. Titles before a name, a possessive `’s` and
 * final points are not part of it. Offsets are UTF-16 code units.
 */
export function findNames(prose: Prose, mentions: readonly Mention[]): Name[] {
  const tokens = tokensOf(prose);
  const cut = withTitleSurnames(tokens, confirmed(tokens, cutRuns(tokens, allRuns(prose))));
  const runs = withTitles(tokens, withGivenTitles(tokens, cut));
  const all = [...runs, ...embeddedNames(tokens, runs)];
  const full = fullestForms(tokens, all);
  const taken = [...mentions, ...prose.overrides.filter((one) => one.kind === 'plain')].sort(
    (a, b) => a.start - b.start,
  );
  const names: Name[] = [];
  /** The spelling of each name, by the index of the run that has it in full. */
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

/** The runs without the weak ones whose words the text doesn’t have as a name elsewhere. */
function confirmed(tokens: readonly Token[], runs: readonly NameRun[]): NameRun[] {
  const sure = runs.filter((run) => !run.weak);
  if (sure.length === runs.length) return sure;
  let nameWords: Set<string> | undefined;
  let known: KnownNames | undefined;
  return runs.flatMap((run) => {
    if (!run.weak) return [run];
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

/** The runs, those marked as documents that the text calls a book or the like: `in her memoir, [Living Waters], Okafor wrote`. */
function withTitles(tokens: readonly Token[], runs: readonly NameRun[]): NameRun[] {
  return runs.map((run) => {
    const isApart = lowerAt(tokens, run.from - 1) === ',' && lowerAt(tokens, run.to) === ',';
    const first = tagsAt(tokens, run.from);
    const isTitle = isApart && run.to - run.from > 1 && (tagsAt(tokens, run.from - 2) & Tag.document) !== 0;
    return isTitle && !isGivenName(first) ? { ...run, kind: 'document' } : run;
  });
}

/** The name as one line of text. */
function spellingOf(text: string, { start, end }: Span): string {
  const printed = text.slice(start, end);
  return /\u00ad|\s\s|[^\S ]/.test(printed) ? printed.replaceAll('\u00ad', '').replace(/\s+/g, ' ') : printed;
}

function spanOf(tokens: readonly Token[], run: NameRun): Span {
  return { start: tokens[run.from]?.start ?? 0, end: tokens[run.to - 1]?.end ?? 0 };
}
