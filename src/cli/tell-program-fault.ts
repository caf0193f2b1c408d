import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { blame, ProgramFault } from '../model/program-fault.ts';
import { cacheFolder } from '../site/program/cache-folder.ts';

/** What is said of an error that no content should cause: whose fault it is, at which file it was met, what to do. */
export function tellProgramFault(error: unknown): string {
  const fault = causesOf(error).find((one) => one instanceof ProgramFault);
  const message = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
  const where = fault ? ` It was met at ${fault.file}; without that file the others can be built.` : '';
  const details = keep(error);
  return `${blame}: ${message}.${where}\nPlease report it${details ? `, with what is in ${details}` : ''}.\n`;
}

function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

/** Writes what a maintainer needs to know into a file of the cache; undefined where it can't be written. */
function keep(error: unknown): string | undefined {
  const details = join(cacheFolder(), 'fault.txt');
  try {
    mkdirSync(dirname(details), { recursive: true });
    writeFileSync(details, `${process.argv.slice(2).join(' ')}\nNode ${process.version}\n${inspect(error)}\n`);
    return details;
  } catch {
    return undefined;
  }
}
