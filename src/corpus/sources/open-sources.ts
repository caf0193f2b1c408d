import { posix } from 'node:path';
import { byPlace, type Fault } from '../../model/fault.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { listFiles } from '../list-files.ts';
import { merge } from '../reading.ts';
import { readSourceFile } from './read-source-file.ts';
import { sourceEnding } from './source-ending.ts';

/** All texts below a folder that quotations can be held against, by path; what isn't one is told. */
export function openSources(folder: string): { sources: SourceFile[]; faults: Fault[] } {
  const { files, faults } = listFiles(folder, { part: '', manner: 'vault' });
  const read = merge(
    files.filter((path) => sourceEnding.test(path)).map((path) => readSourceFile(posix.join(folder, path), path)),
  );
  const others = files.filter((path) => !sourceEnding.test(path)).map((path) => notASource(posix.join(folder, path)));
  return { sources: read.found.map(({ item }) => item), faults: [...faults, ...read.faults, ...others].sort(byPlace) };
}

function notASource(file: string): Fault {
  const hint = /\.pdf$/i.test(file) ? '; `pdftotext` makes one of a PDF' : '';
  const reason = `Unexpected file \`${posix.basename(file)}\`, expected a text in .txt, .md or .html${hint}`;
  return { rule: 'unknown-file', file, reason };
}
