import { constants } from 'node:os';

/** Resolves when the person, or the system, ends the program. */
export function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
  });
}

/**
 * From now on the program ends in order when it is told to, so that what it holds is let go of; its exit status is then
 * the one that shells give to a program ended by that signal.
 * @returns What takes that back.
 */
export function endOnSignals(): () => void {
  const end = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal]);
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
