import type { Flags } from '../flags.ts';
import { exportCorpus } from './export-corpus.ts';
import { exportGlossary } from './export-glossary.ts';

/** `export`: writes the glossary into the file that is named, or the corpus where a flag says into what. */
export function exportEdition(flags: Flags, files: string[]): Promise<number> {
  return flags.corpus ? exportCorpus(flags, flags.corpus) : exportGlossary(flags, files);
}
