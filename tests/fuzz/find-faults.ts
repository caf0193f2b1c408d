import { cpuTime, cpuTimer } from '../support/cpu-time.ts';
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

/** Tries the cases of a seed in order until `isEnough`; each kind of fault is shrunk and told once. */
export function findFaults({ seed, sources, isEnough, onFind }: Search): {
  finds: Find[];
  tried: number;
  slowest: Slowest;
} {
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
      if (finds.some((find) => find.kind === kind)) continue;
      const find = asSmall({ number, kind, broken: line, smallest: made });
      finds.push(find);
      onFind?.(find);
    }
  }
  return { finds, tried: number, slowest };
}

/** The same as `brokenPromises`, with an end for what hangs. */
export function promisesBrokenBy(made: Case): string[] {
  return withinLimit(() => brokenPromises(made)) ?? ['hangs: no end in sight'];
}

/** How many milliseconds of CPU time may go into making one case smaller. */
const mostOnShrinking = 10_000;

function asSmall(find: Find): Find {
  if (find.kind === 'hangs') return find; // Each attempt would take as long.
  const spent = cpuTimer();
  const isSame = (smaller: Case) =>
    spent() < mostOnShrinking && promisesBrokenBy(smaller).some((line) => kindOf(line) === find.kind);
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
  /** Called at once with each find. */
  onFind?(find: Find): void;
}

interface Slowest {
  number: number;
  milliseconds: number;
}
