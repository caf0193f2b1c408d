import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { formatOf } from '../../intake/format-of.ts';

/**
 * The files that operands name: each file by itself, of a folder all that lie below it in formats that are read, in
 * code-unit order. What is hidden, what a saved page keeps beside it (`page_files`) and other formats are left out; the
 * last are counted. Throws Node's error where an operand can't be looked at.
 */
export function listSources(operands: readonly string[]): Sources {
  const found: Sources = { files: [], passed: new Map(), pictures: new Map() };
  for (const operand of operands) {
    if (statSync(operand).isDirectory()) enter(operand, found);
    else found.files.push(operand);
  }
  return { ...found, files: [...new Set(found.files)] };
}

function enter(folder: string, found: Sources): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
  const stems = new Set(entries.map(({ name }) => name.replace(/\.x?html?$/i, '')));
  for (const entry of entries) {
    const path = posix.join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) {
      if (!isBesidePage(entry.name, stems)) enter(path, found);
    } else if (formatOf(entry.name) !== undefined) found.files.push(path);
    else if (isPicture.test(entry.name)) found.pictures.set(entry.name, path);
    else if (!/\.(?:css|js)$/i.test(entry.name)) pass(entry.name, found);
  }
}

const isPicture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Browsers save what a page shows in a folder named for it. */
function isBesidePage(name: string, stems: ReadonlySet<string>): boolean {
  const page = /^(.+)[_-](?:files|Dateien|fichiers|archivos|file|bestanden|pliki)$/.exec(name)?.[1];
  return page !== undefined && stems.has(page);
}

function pass(name: string, { passed }: Sources): void {
  const ending = /\.[^.]+$/.exec(basename(name))?.[0]?.toLowerCase() ?? 'no ending';
  passed.set(ending, (passed.get(ending) ?? 0) + 1);
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

export interface Sources {
  files: string[];
  /** Pictures in the folders, by their names. */
  pictures: Map<string, string>;
  /** How many files of each ending were passed over. */
  passed: Map<string, number>;
}
