import { extname } from 'node:path';
import { type Reference, referenceSchema } from '../model/reference.ts';
import { withArchivedCopy } from './archived-copy.ts';
import { readBibtex } from './bibtex/read-bibtex.ts';
import { checkItems } from './check-items.ts';
import { readData } from './read-data.ts';
import type { Reading, Sourced } from './reading.ts';

/** The references of a file: CSL as JSON or YAML, a list or Pandoc's `references: […]`, or BibTeX. */
export function readReferences(file: string): Reading<Sourced<Reference>> {
  const read = extname(file) === '.bib' ? readBibtex(file) : readData(file);
  const {
    found,
    partial = [],
    faults,
  } = checkItems(read, referenceSchema, {
    within: 'references',
    standIns: { type: 'document' },
  });
  return { found: found.map(archived), partial: partial.map(archived), faults };
}

function archived(reference: Sourced<Reference>): Sourced<Reference> {
  return { ...reference, item: withArchivedCopy(reference.item) };
}
