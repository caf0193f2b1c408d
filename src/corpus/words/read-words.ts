import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import type { OwnFile } from '../../words/words-in.ts';
import { controlFaults } from '../faults/control-faults.ts';
import { readData } from '../read-data.ts';
import type { Reading } from '../reading.ts';
import { type ShelfMark, shelfMark } from '../shelf-mark.ts';
import { checkWords } from './check-words.ts';

/** What a file of `words/` has the interface say, with each thing wrong with it. Nothing where anything is. */
export function readWords(file: string, language: string): Reading<OwnFile> {
  const { found, faults } = readData(file);
  return found.reduce<Reading<OwnFile>>(
    (read, source) => {
      const checked = checkWords(source, language);
      const wrong = [...controlFaults(source.value, source, []), ...checked.faults];
      const words = wrong.length > 0 ? [] : checked.found.map((words) => ({ language, words }));
      return { found: [...read.found, ...words], faults: [...read.faults, ...wrong] };
    },
    { found: [], faults },
  );
}

/** The words of a content folder by themselves, for what must be known before the rest is read. */
export function openWords(folder: string): OwnFile[] {
  return namesIn(posix.join(folder, 'words')).flatMap((name) => {
    const mark: ShelfMark = shelfMark(`words/${name}`);
    return mark.role === 'words' ? readWords(posix.join(folder, 'words', name), mark.language).found : [];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return []; // most editions have none
  }
}
