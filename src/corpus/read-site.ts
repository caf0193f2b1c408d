import { existsSync } from 'node:fs';
import { basename, posix, resolve } from 'node:path';
import type { Fault } from '../model/fault.ts';
import { type Site, siteSchema } from '../model/site.ts';
import { checkData } from './check-data.ts';
import { readData } from './read-data.ts';

/** What `site.yaml` says; the defaults, under the folder's name, where there is none or none that can be used. */
export function readSite(folder: string, files: string[]): { site: Site; faults: Fault[] } {
  const defaults = siteSchema.parse({ title: titleOf(folder) });
  const [file, ...more] = files;
  if (!file) return { site: defaults, faults: [] };
  const read = readData(file);
  const checks = read.found.map((source) => checkData(siteSchema, { ...source, value: source.value ?? {} }));
  const second = more.map((other): Fault => {
    return {
      rule: 'unknown-file',
      file: other,
      reason: `Unexpected second site file, expected one (the first: ${file})`,
    };
  });
  const faults = [...read.faults, ...checks.flatMap((check) => check.faults), ...second];
  return { site: checks[0]?.found[0] ?? defaults, faults };
}

/** `site.yaml` by itself, for what must be known before the rest is read. */
export function openSite(folder: string): Site {
  const files = ['site.yaml', 'site.yml'].map((name) => posix.join(folder, name));
  return readSite(
    folder,
    files.filter((file) => existsSync(file)),
  ).site;
}

/** `my-corpus` as a title: `My corpus`. */
function titleOf(folder: string): string {
  const words = basename(resolve(folder)).replace(/[-_]+/g, ' ').trim() || 'Lectern';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
