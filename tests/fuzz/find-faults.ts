import { cpuTime } from '../support/cpu-time.ts';
import { type Case, makeCase } from './make-case.ts';
import { brokenPromises, kindOf } from './promises.ts';
import { shrink } from './shrink.ts';
import { withinLimit } from './within-limit.ts';

/** A case that breaks a promise, as small as it could be made. */
export interface Find {
  number: number;
  kind: string;
  /** What is broken, with details. */
  broken: string;
  smallest: Case;
}

/** Tries the cases of a seed from one number on until `isEnough`; each kind of fault is shrunk and told once. */
export function findFaults({ seed, sources, isEnough }: Search): { finds: Find[]; tried: number; slowest: Slowest } {
  const finds: Find[] = [];
  const slowest: Slowest = { number: 0, milliseconds: 0 };
  let number = 0;
  for (; !isEnough(number); number += 1) {
    const made = makeCase(seed, number, sources);
    let broken: string[] = [];
    const milliseconds = cpuTime(() => {
      broken = promisesBrokenBy(made);
    });
    if (milliseconds > slowest.milliseconds) Object.assign(slowest, { number, milliseconds });
    for (const line of broken) {
      const kind = kindOf(line);
      if (!finds.some((find) => find.kind === kind))
        finds.push(asSmall({ number, kind, broken: line, smallest: made }));
    }
  }
  return { finds, tried: number, slowest };
}

/** The same as `brokenPromises`, with an end for what hangs. */
export function promisesBrokenBy(made: Case): string[] {
  return withinLimit(() => brokenPromises(made)) ?? ['hangs: no end in sight'];
}

function asSmall(find: Find): Find {
  if (find.kind === 'hangs') return find; // Each attempt would take as long.
  const isSame = (smaller: Case) => brokenPromises(smaller).some((line) => kindOf(line) === find.kind);
  const smallest = shrink(find.smallest, isSame);
  return {
    ...find,
    smallest,
    broken: brokenPromises(smallest).find((line) => kindOf(line) === find.kind) ?? find.broken,
  };
}

interface Search {
  seed: number;
  /** Texts that people wrote, to be changed. */
  sources: readonly string[];
  /** Whether that many cases are enough. */
  isEnough(tried: number): boolean;
}

interface Slowest {
  number: number;
  milliseconds: number;
}
