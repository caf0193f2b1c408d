import type { SerializedError } from 'vitest';
import { DefaultReporter, type TestModule, type TestRunEndReason } from 'vitest/node';

/** Vitest's own report, closed by one line that any tool can read: `312 passed, 0 failed`. */
export class CountsReporter extends DefaultReporter {
  constructor() {
    super({ summary: false });
  }

  override onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    super.onTestRunEnd(modules, errors, reason);
    this.log(countsLine(modules.map(toCounts), errors.length));
  }
}

/**
 * `N passed, N failed`, and `, N skipped` where there are any. A fault outside of every test counts as one failed
 * test: a file that could not be read, a hook that threw, an error that nobody caught.
 */
export function countsLine(modules: Counts[], faults = 0): string {
  const sum = (key: keyof Counts) => modules.reduce((total, counts) => total + counts[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed') + faults} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function toCounts(module: TestModule): Counts {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const count = (state: string) => states.filter((each) => each === state).length;
  const failed = count('failed') + count('pending');
  return { passed: count('passed'), skipped: count('skipped'), failed: failed || (module.ok() ? 0 : 1) };
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
