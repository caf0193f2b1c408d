import { constants } from 'node:os';

/** Resolves when the person, or the system, ends the program. */
export function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
  });
}

/**
 * Makes the program exit normally on a signal, so that its locks and folders are released. The exit status is then the
 * one that shells report for a program ended by that signal.
 * @returns A function that undoes this.
 */
export function endOnSignals(): () => void {
  const end = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal]);
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
