import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs a command to its end: what it printed, and the CPU seconds of it and of all that it started and waited for, by
 * the shell's `times` (POSIX.1-2017, 2.14). Throws what it printed when it fails.
 */
export async function timed(command: string[], place: { cwd: string; env?: Record<string, string> }): Promise<Timed> {
  const started = performance.now();
  const { stdout } = await promisify(execFile)('sh', ['-c', '"$@" && times', 'sh', ...command], {
    cwd: place.cwd,
    env: { ...process.env, ...place.env },
    maxBuffer: 1e8,
  });
  const found = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(stdout);
  const [, userMinutes, userSeconds, systemMinutes, systemSeconds] = (found ?? []).map(Number);
  const seconds = 60 * ((userMinutes ?? 0) + (systemMinutes ?? 0)) + (userSeconds ?? 0) + (systemSeconds ?? 0);
  return { printed: stdout, seconds, wall: (performance.now() - started) / 1000 };
}

/** What a command printed, and the CPU seconds that it took. */
export interface Timed {
  printed: string;
  seconds: number;
  /** Seconds on the clock. */
  wall: number;
}

/** CPU seconds of this process so far, all its threads counted. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
