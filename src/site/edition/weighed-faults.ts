import type { Shelf } from '../../corpus/open-shelf.ts';
import { lenient } from '../../corpus/vault/lenient.ts';
import { byPlace, type Fault } from '../../model/fault.ts';
import { gatherFaults } from '../../model/gather-faults.ts';

/** Faults as they weigh in the shelf that they were found in: in a vault, those of its texts are warnings. */
export function weighed(faults: Fault[], shelf: Shelf): Fault[] {
  return isReadLeniently(shelf) ? faults.map(lenient) : faults;
}

/**
 * The faults in the order in which they are told: of a vault each kind once, everywhere each field once that nothing is
 * read from.
 */
export function toTell(faults: Fault[], shelf: Shelf): Fault[] {
  const isLenient = isReadLeniently(shelf);
  const sorted = weighed(faults, shelf).sort(byPlace);
  return gatherFaults(sorted, (fault) => {
    if (fault.rule === 'unknown-field' && fault.isLenient) return `unknown-field ${fault.reason}`;
    return isLenient && fault.isLenient ? fault.rule : undefined;
  }).sort(byPlace);
}

function isReadLeniently({ manner, site }: Shelf): boolean {
  return manner === 'vault' && !site.strict;
}
