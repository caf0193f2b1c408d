import type { Fault, FaultRule } from '../../model/fault.ts';

/** Faults without whose correction there is nothing to publish. */
const serious: ReadonlySet<FaultRule> = new Set(['content-missing', 'content-empty']);
const setUp = /(?:^|\/)(?:site|patterns|references[^/]*|anchors)\.(?:ya?ml|json|bib)$|\.csl$/;

/** A fault as a vault’s: a warning, unless it is of a file that the edition is set up with. */
export function lenient(fault: Fault): Fault {
  return serious.has(fault.rule) || setUp.test(fault.file) ? fault : { ...fault, isLenient: true };
}
