import type { Token } from '../text/tokens.ts';
import { genderOf, isGivenName } from '../text/word-tags.ts';
import type { NameRun } from './name-run.ts';

/**
 * The people whose full names stand only inside the names of other things: `the [Mina Okafor] Show`, if the text has
 * `Okafor` alone elsewhere. They say whom the surname means; where they stand themselves, nobody is named.
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
      const gender = genderOf(tags);
      return [{ from: at, to: at + 2, kind: 'person' as const, weak: false, ...(gender && { gender }) }];
    }
    return [];
  });
}

/** The names of one word that are not the last word of any person’s full name in the text. */
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
