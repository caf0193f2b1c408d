import type { Fault } from './fault.ts';

/**
 * Faults with those of one kind told once: the first, by its place, and how many more there are in how many files.
 * @param kindOf What faults of one kind share; those of none are told one by one.
 */
export function gatherFaults(faults: readonly Fault[], kindOf: (fault: Fault) => string | undefined): Fault[] {
  const kinds = Map.groupBy(faults, kindOf);
  return [...kinds].flatMap(([kind, [first, ...others]]) => {
    if (!first || kind === undefined) return first ? [first, ...others] : [];
    if (others.length === 0) return [first];
    const files = new Set(others.map(({ file }) => file)).size;
    const place = files > 1 ? ` in ${files} files` : '';
    return [{ ...first, reason: `${first.reason} (and ${others.length} more of this kind${place})` }];
  });
}
