import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

/** A process, with the time of its start, as a later process may have the same number. */
export const ownerSchema = z.object({
  pid: z.number().int().positive(),
  /** When it began, in the system’s own format, only to be compared for equality; empty if unknown. */
  began: z.string(),
  host: z.string(),
});

/** The process that this code runs in. */
export function thisProcess(): Owner {
  return { pid: process.pid, began: beginningOf(process.pid) ?? '', host: hostname() };
}

/** Whether a process of this machine still runs. Of another machine's, which can't be asked, it is not known. */
export function isRunning({ pid, began, host }: Owner): boolean | undefined {
  if (host !== hostname()) return undefined;
  return exists(pid) && (beginningOf(pid) ?? '') === began;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it runs, as another user
  }
}

/** When a process began; undefined where the system doesn't tell, and for one that has ended and was not yet fetched. */
function beginningOf(pid: number): string | undefined {
  if (process.platform === 'win32') return undefined;
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** Field 22 of proc_pid_stat(5), clock ticks since the machine started; field 3 is its state, Z for an ended one. */
function fromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // from field 3 on: a name may have blanks
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): string | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } });
  return stdout?.trim() || undefined;
}

export type Owner = z.infer<typeof ownerSchema>;
