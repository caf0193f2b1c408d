import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { digest } from '../edition/annotation-cache.ts';
import { cacheFolder } from '../program/cache-folder.ts';
import type { KeptWords, ToldWords, WordForm } from '../search/word-forms.ts';
import { wholeWeight } from '../search/word-forms.ts';

/**
 * What Pagefind told of an edition's words, a file for each language. One that is missing, of another version of the program
 * or not as it was written is none: its first line is the digest of the rest.
 * @param stamp The digest of the program, Pagefind included.
 */
export function openKeptWords({ content, stamp, force }: Opening): KeptWords {
  return {
    of: (language) => (force ? undefined : read(wordsFileOf(content, language), stamp)),
    keep: (language, told) => save(wordsFileOf(content, language), stamp, told),
  };
}

/** Where the words of a content folder are kept: no two folders share a file. */
export function wordsFileOf(content: string, language: string): string {
  const folder = resolve(content);
  return join(cacheFolder(), `words-${basename(folder)}-${digest(folder).slice(0, 8)}-${language}.json`);
}

function read(file: string, stamp: string): ToldWords | undefined {
  try {
    const [seal = '', text = ''] = readFileSync(file, 'utf8').split('\n');
    if (sealOf(text) !== seal) return undefined;
    const saved = JSON.parse(text) as Saved;
    if (saved.stamp !== stamp) return undefined;
    const forms = saved.forms.map(([word, told]): [string, readonly WordForm[]] => [
      word,
      typeof told === 'string' ? [{ stem: told, weight: wholeWeight }] : told,
    ]);
    return { version: saved.version, engine: Buffer.from(saved.engine, 'base64'), forms: new Map(forms) };
  } catch {
    return undefined; // there is none, or it is broken
  }
}

function save(file: string, stamp: string, { version, engine, forms }: ToldWords): void {
  const saved: Saved = {
    stamp,
    version,
    engine: Buffer.from(engine).toString('base64'),
    forms: [...forms].map(([word, told]) => [word, stemAlone(told) ?? told]),
  };
  const text = JSON.stringify(saved);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, `${sealOf(text)}\n${text}`);
  renameSync(`${file}.${process.pid}`, file);
}

/** The stem of a word that an index has under it alone, as it has most. */
function stemAlone([form, more]: readonly WordForm[]): string | undefined {
  return form?.weight === wholeWeight && form.accented === undefined && !more ? form.stem : undefined;
}

function sealOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

interface Opening {
  /** The content folder. */
  content: string;
  stamp: string;
  /** Whether nothing is to be kept. */
  force: boolean;
}

interface Saved {
  stamp: string;
  version: string;
  engine: string;
  forms: [word: string, told: string | readonly WordForm[]][];
}
