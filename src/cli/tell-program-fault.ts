import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inspect } from 'node:util';
import { blame, ProgramFault } from '../model/program-fault.ts';

/** Where the details of the last fault of the program are kept, for a report. */
const details = '.cache/fault.txt';

/** What is said of an error that no content should cause: whose fault it is, at which file it was met, what to do. */
export function tellProgramFault(error: unknown): string {
  const fault = causesOf(error).find((one) => one instanceof ProgramFault);
  const message = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
  const where = fault ? ` It was met at ${fault.file}; without that file the others can be built.` : '';
  return `${blame}: ${message}.${where}\nPlease report it${keep(error) ? `, with what is in ${details}` : ''}.\n`;
}

function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

/** Writes what a maintainer needs to know; false where it can't be written. */
function keep(error: unknown): boolean {
  try {
    mkdirSync(dirname(details), { recursive: true });
    writeFileSync(details, `${process.argv.slice(2).join(' ')}\nNode ${process.version}\n${inspect(error)}\n`);
    return true;
  } catch {
    return false;
  }
}
