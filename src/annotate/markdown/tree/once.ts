import type { FaultRule } from '../../../model/fault.ts';
import type { Remark } from '../../remark.ts';

/** One remark for all places of a kind: at the first place, with the number of the others. Empty if there is no place. */
export function once(starts: readonly number[], { rule, found, expected }: Kind): Remark[] {
  if (starts.length === 0) return [];
  const others = starts.length === 1 ? '' : ` (and ${starts.length - 1} more in this text)`;
  return [
    {
      rule,
      start: starts.reduce((first, start) => Math.min(first, start)),
      reason: `Unexpected ${found}${others}, expected ${expected}`,
    },
  ];
}

/** What was found at the places, and what was expected there. */
interface Kind {
  rule: FaultRule;
  found: string;
  expected: string;
}
