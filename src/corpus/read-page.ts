import { type OwnPage, ownPageSchema } from '../model/own-page.ts';
import { checkData } from './check-data.ts';
import { readFrontMatter } from './read-front-matter.ts';
import type { Reading } from './reading.ts';

/** The page of the edition's own that a file holds; of a faulty one what links to it need, so that these aren't told of. */
export function readPage(file: string, id: string): Reading<OwnPage> {
  const { found, faults } = readFrontMatter(file);
  const checks = found.map(({ source, text }) => {
    const { found, faults } = checkData(ownPageSchema, source);
    const fields = found[0] ?? ownPageSchema.parse({ title: id });
    return { found: [{ ...fields, id, path: file, text }], faults };
  });
  return {
    found: checks.flatMap(({ found }) => found),
    faults: [...faults, ...checks.flatMap(({ faults }) => faults)],
  };
}
