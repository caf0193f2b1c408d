import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('../../../../src/annotate/languages/', import.meta.url));

/** The files of `languages/`, with the list of every word, phrase or verb that each exports. */
export async function readLists(): Promise<List[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const lists = await Promise.all(
    files.map(async (file) => {
      const exported: Record<string, unknown> = await import(pathToFileURL(folder + file).href);
      const name = file.split(sep).join('/');
      return Object.entries(exported).flatMap(([key, value]) => listsIn(value, `${name} ${key}`));
    }),
  );
  return lists.flat();
}

/** The lists inside a value that a file exports; expressions and functions hold none that could be read. */
export function listsIn(value: unknown, name: string): List[] {
  if (typeof value === 'string') return [listIn(value, name)];
  if (value instanceof Set) return [{ name, entries: [...value] }];
  if (value instanceof Map) return [{ name, entries: [...value.keys()] }, ...listsBehind([...value], name)];
  if (Array.isArray(value)) return [{ name, entries: value.map((one) => [one].flat().join(' ')) }];
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return [];
  const parts = Object.entries(value);
  const isByWord = parts.every(([, told]) => typeof told === 'number');
  if (isByWord) return [{ name, entries: parts.map(([word]) => word) }];
  return parts.flatMap(([part, held]) => listsIn(held, `${name}.${part}`));
}

/** Words parted by white space, or phrases parted by semicolons. */
function listIn(text: string, name: string): List {
  const parted = text.includes(';') ? text.split(/;\s*/) : text.split(/\s+/);
  return { name, text, entries: parted.map((entry) => entry.replace(/\s+/g, ' ')) };
}

/** What is told of words in turn, where it is words: `short forms of [Samuel]`. */
function listsBehind(entries: readonly (readonly [word: unknown, told: unknown])[], name: string): List[] {
  return entries.flatMap(([word, told]) => (Array.isArray(told) ? listsIn(told, `${name} of ${word}`) : []));
}

/** A list of a language, as the engine has it. */
export interface List {
  /** Its file, what exports it and the part of that: `de/frames.ts german.titles.male`. */
  name: string;
  entries: readonly string[];
  /** What it is written as, where that is text. */
  text?: string;
}
