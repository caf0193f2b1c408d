import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { addFile } from '../../corpus/add-file.ts';
import type { Finding } from '../../upkeep/finding.ts';

/** The files that findings would have changed, each with what of the findings that does; nothing is written. */
export function mendedFiles(findings: readonly Finding[]): Mended[] {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  return [...byFile].flatMap(([file, all]) => {
    const before = textOf(file);
    if (before === undefined) return [];
    let after = before;
    const acting: Finding[] = [];
    for (const finding of inOrder(all)) {
      const next = finding.mend?.(after) ?? after;
      if (next !== after) acting.push(finding);
      after = next;
    }
    return after === before ? [] : [{ file, before, after, findings: acting }];
  });
}

/** Those that know their line from the end of the file, so that each finds its place; then what is added to it. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const [placed, others] = [true, false].map((isPlaced) =>
    findings.filter(({ line }) => (line !== undefined) === isPlaced),
  ) as [Finding[], Finding[]];
  return [...placed.toReversed(), ...others];
}

/** Writes them, each at once. @throws Node's error where one can't be written. */
export function writeMended(mended: readonly Mended[], within: string): void {
  for (const { file, after } of mended) addFile(file, after, { within: within || '.', mayReplace: true });
}

/** A file's text; empty where there is none; undefined where its bytes or a link wouldn't outlast that it is written. */
function textOf(file: string): string | undefined {
  if (!existsSync(file)) return '';
  if (!lstatSync(file).isFile()) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** A file with what a command would make of it. */
export interface Mended {
  file: string;
  before: string;
  after: string;
  /** Those that it settles. */
  findings: readonly Finding[];
}
