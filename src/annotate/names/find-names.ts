import type { Mention, Name, Span } from '../../model/annotation.ts';
import { memoized } from '../text/memo.ts';
import type { Prose } from '../text/prose.ts';
import type { Token } from '../text/tokens.ts';
import { tellKinds } from './kinds/tell-kinds.ts';
import type { NameRun } from './name-run.ts';
import { type RunsInText, runsIn } from './runs-in.ts';

/**
 * The proper names of `prose` outside `mentions`, in order, never overlapping. Titles before a name, a possessive `’s` and
 * final points are not part of it. Their kinds are told by their own words alone, a person's where nothing else is told: the
 * weights that give quotations to speakers were learnt with these. Offsets are UTF-16 code units.
 */
export function findNames(prose: Prose, mentions: readonly Mention[]): Name[] {
  const { tokens, runs, full } = runsIn(prose);
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
    spelt[fullest] ??= spellingOf(prose.text, spanOf(tokens, runs[fullest] ?? run));
    const kind = runs[fullest]?.kind ?? run.kind;
    names.push({ start, end, name: spelt[fullest], ...(kind && { kind }) });
  });
  return names;
}

/** The names with the kinds that their words and all that stands beside them in the text speak for. */
export function withKinds(prose: Prose, names: readonly Name[]): Name[] {
  const read = runsIn(prose);
  const { tokens, runs } = read;
  const kinds = kindsOf(read);
  const indices = new Map(runs.map((run, index) => [tokens[run.from]?.start, index]));
  return names.map(({ kind: _, ...name }) => {
    const kind = kinds[indices.get(name.start) ?? -1];
    return { ...name, ...(kind && { kind }) };
  });
}

/** Told once per text. */
const kindsOf = memoized(({ tokens, runs, full }: RunsInText) => tellKinds(tokens, runs, full));

/** The name as one line of text. */
function spellingOf(text: string, { start, end }: Span): string {
  const printed = text.slice(start, end);
  return /\u00ad|\s\s|[^\S ]/.test(printed) ? printed.replaceAll('\u00ad', '').replace(/\s+/g, ' ') : printed;
}

function spanOf(tokens: readonly Token[], run: NameRun): Span {
  return { start: tokens[run.from]?.start ?? 0, end: tokens[run.to - 1]?.end ?? 0 };
}
