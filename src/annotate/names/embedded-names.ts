import type { Token } from '../text/tokens.ts';
import { isGivenName, Tag } from '../text/word-tags.ts';
import type { NameRun } from './name-run.ts';

/**
 * The people whose full names stand only in those of other things: `the [Mina Okafor] Show`, where the text goes on with
 * `Okafor`. They say who is meant by the surname and name nobody where they stand.
 */
export function embeddedNames(tokens: readonly Token[], runs: readonly NameRun[]): NameRun[] {
  let surnames: Set<string> | undefined;
  return runs.flatMap((run) => {
    if (run.kind === 'person' || run.to - run.from < 3) return [];
    for (let at = run.from; at < run.to - 1; at += 1) {
      const { tags } = (tokens[at] as Token).word;
      if (!isGivenName(tags)) continue;
      surnames ??= surnamesAlone(tokens, runs);
      if (!surnames.has((tokens[at + 1] as Token).word.lower)) continue;
      const gender = tags & Tag.male && tags & Tag.female ? undefined : tags & Tag.male ? 'male' : 'female';
      return [{ from: at, to: at + 2, kind: 'person' as const, weak: false, ...(gender && { gender }) }];
    }
    return [];
  });
}

/** The names of one word of which no person's full name is the last: surnames of people whom nothing introduces. */
export function surnamesAlone(tokens: readonly Token[], runs: readonly NameRun[]): Set<string> {
  const alone = new Set<string>();
  const full = new Set<string>();
  for (const { from, to, kind, headline } of runs) {
    const { lower } = (tokens[to - 1] as Token).word;
    if (to - from > 1) full.add(kind === 'person' && !headline ? lower : '');
    else if (kind === undefined || kind === 'person') alone.add(lower);
  }
  return alone.difference(full);
}
