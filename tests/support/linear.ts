import { createRequire } from 'node:module';
import type { Expression } from './expressions.ts';

/** Read when recheck is loaded: it runs in this thread, in JavaScript, without the programs that it also comes as. */
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = createRequire(import.meta.url)('recheck') as Recheck;

/**
 * Why a regular expression may take more than linear time in a text's length, in a sentence; none where it can't.
 * One that looks ahead or behind is beyond the checker. Less is claimed of it: nothing in it repeats without bound, so
 * that what it does at any one place has a bound as well, which may still be high.
 * @see https://makenowjust-labs.github.io/recheck/docs/internals/background/
 */
export function faultsOf({ file, line, source, flags }: Expression): string[] {
  if (looksAround.test(source) && !isUnbounded(source)) return [];
  // Indices change what is told of a match, not how it is found.
  const checked = checkSync(source, flags.replace('d', ''), { checker: 'automaton', timeout: 60_000 });
  if (checked.status === 'safe') return [];
  const verdict = checked.complexity?.summary ?? `not proved (${checked.error?.kind})`;
  return [`src/${file}:${line}: Unexpected expression /${source}/${flags}, expected linear time: ${verdict}`];
}

const looksAround = /\(\?<?[=!]/;

function isUnbounded(source: string): boolean {
  return /[*+]|\{\d+,\}/.test(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''));
}

/** What is taken of recheck's interface. */
interface Recheck {
  checkSync(
    source: string,
    flags: string,
    options: { checker: 'automaton'; timeout: number },
  ): { status: 'safe' | 'vulnerable' | 'unknown'; complexity?: { summary: string }; error?: { kind: string } };
}
