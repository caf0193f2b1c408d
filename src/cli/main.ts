import { editionFolder } from '../corpus/edition-folder.ts';
import { describeSystemFault } from '../site/output/system-fault.ts';
import { keepCompiled } from '../site/program/keep-compiled.ts';
import type { CommandName } from './commands.ts';
import { type Flags, readFlags } from './flags.ts';
import { tellProgramFault } from './tell-program-fault.ts';

type Command = (flags: Flags, operands: string[]) => Promise<number>;

/** What runs each command; loaded when asked for, as some bring Astro with them. */
const runners: Record<CommandName, () => Promise<Command>> = {
  start: async () => (await import('./start.ts')).start,
  build: async () => (await import('./build.ts')).build,
  serve: async () => (await import('./serve.ts')).serve,
  dev: async () => (await import('./dev.ts')).dev,
  check: async () => (await import('./check/check.ts')).check,
  doctor: async () => (await import('./doctor/doctor.ts')).doctor,
  review: async () => (await import('./review.ts')).review,
  suggest: async () => (await import('./suggest.ts')).suggestEntries,
  anchors: async () => (await import('./anchors.ts')).anchors,
  init: async () => (await import('./init.ts')).init,
  new: async () => (await import('./new.ts')).newText,
  import: async () => (await import('./import.ts')).importTexts,
  export: async () => (await import('./export/export.ts')).exportEdition,
  verify: async () => (await import('./verify/verify.ts')).verify,
  annotate: async () => (await import('./annotate/annotate.ts')).annotateTexts,
  mark: async () => (await import('./mark.ts')).markSite,
};

/**
 * Runs a command as a person typed it.
 * @param given What follows the program's name.
 * @returns The exit status: 0 fine, 1 something to correct, 2 wrong use.
 */
export async function main(given: string[]): Promise<number> {
  const asked = readFlags(given);
  if ('help' in asked) {
    process.stdout.write(asked.help);
    return 0;
  }
  if ('wrong' in asked) {
    process.stderr.write(asked.wrong);
    return 2;
  }
  keepCompiled();
  process.stdout.on('error', endWithReader);
  try {
    const flags = { ...asked.flags, content: editionFolder(asked.flags.content) };
    if (!withoutOutput.has(asked.command)) await mendWhatWasEnded(flags);
    const run = await runners[asked.command]();
    return await run(flags, asked.operands);
  } catch (error) {
    const refusal = describeSystemFault(error);
    process.stderr.write(refusal ? `${refusal}\n` : tellProgramFault(error));
    return 1;
  }
}

/** Commands that work outside of any edition. */
const withoutOutput: ReadonlySet<CommandName> = new Set(['annotate', 'verify']);

/** A build that was interrupted may have left the output folder without a site; the next command, whichever it is, restores it. */
async function mendWhatWasEnded({ out }: Flags): Promise<void> {
  const { mendOutput } = await import('../site/output/hold-output.ts');
  mendOutput(out, (sentence) => process.stderr.write(`${sentence}\n`));
}

/** The reader of the output may close it early, as in `annotate … | head`; that is no error. */
function endWithReader(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
