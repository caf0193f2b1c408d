import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The command that each engine starts. */
export const annotate = [
  process.execPath,
  fileURLToPath(new URL('../../src/cli/lectern.js', import.meta.url)),
  'annotate',
  '--jsonl',
];

/** Where a run’s files lie: the texts whole and in parts, and the glossary. */
export interface Place {
  folder: string;
  whole: string;
  parts: string[];
  glossary: string;
}

/** A digest of all answers in a folder, whatever files they stand in and in whatever order. */
export function digestOfAnswers(folder: string): string {
  const files = readdirSync(folder).filter((name) => /\.jsonl(?:\.gz)?$/.test(name));
  const lines = files.flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trimEnd().split('\n');
  });
  return `${lines.length} lines ${createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16)}`;
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
