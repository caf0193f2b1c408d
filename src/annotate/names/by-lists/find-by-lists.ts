import type { Mention, Name, Span } from '../../../model/annotation.ts';
import type { Prose } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';
import { takeAcronyms, takeBodies } from './bodies-in-text.ts';
import { fullNames } from './full-names.ts';
import type { NameLists } from './name-lists.ts';
import { takePairs, takePeople, takeSpeakers } from './people-in-text.ts';
import { takeListed, takePlaces } from './places-in-text.ts';
import { Reading } from './reading.ts';
import { takeRepeats } from './repeats.ts';
import { takeRuns } from './runs-in-text.ts';

/**
 * The proper names of `prose` outside `mentions`, in order, never overlapping, by the lists of its language: where every
 * noun has a capital, only those that something else tells. Offsets are UTF-16 code units; titles lie outside.
 */
export function findByLists(prose: Prose, mentions: readonly Mention[], lists: NameLists): Name[] {
  const read = new Reading(prose, lists);
  takeListed(read);
  takeBodies(read);
  takePeople(read);
  takeSpeakers(read);
  takeRepeats(read);
  takePlaces(read);
  takeRepeats(read);
  if (lists.nounsHaveCapitals) takePairs(read);
  takeAcronyms(read);
  if (!lists.nounsHaveCapitals) takeRuns(read);
  takeRepeats(read);
  const taken = [...mentions, ...prose.overrides.filter(({ kind }) => kind === 'plain')];
  return namesOf(read, prose.text, taken);
}

function namesOf(read: Reading, text: string, taken: readonly Span[]): Name[] {
  const apart = read.names();
  const spelt = fullNames(read, apart, text);
  const sorted = taken.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return apart.flatMap(({ from, to, kind }, index) => {
    const [start, end] = [(read.tokens[from] as Token).start, (read.tokens[to - 1] as Token).end];
    while (next < sorted.length && (sorted[next] as Span).end <= start) next += 1;
    if (next < sorted.length && (sorted[next] as Span).start < end) return [];
    return [{ start, end, name: spelt[index] as string, ...(kind && { kind }) }];
  });
}
