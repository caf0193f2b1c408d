import { createIndex, type IndexFile } from 'pagefind';

/** Has Pagefind make an index of pages, and gives its files. */
export async function indexOf(language: string, pages: { url: string; content: string }[]): Promise<IndexFile[]> {
  const index = checked(await createIndex({ forceLanguage: language })).index;
  if (!index) throw new Error('Unexpected answer of Pagefind, expected an index');
  // One after the other: the order of records is that of results.
  for (const page of pages) checked(await index.addHTMLFile(page));
  const { files } = checked(await index.getFiles());
  // Pagefind's process keeps each index with all its texts for as long as it runs.
  await index.deleteIndex();
  const hasOwn = files.some(({ path }) => path.startsWith('wasm.') && path !== unknown);
  return files.filter(({ path }) => !(path === unknown && hasOwn));
}

/** For languages whose word forms Pagefind doesn't know. */
const unknown = 'wasm.unknown.pagefind';

function checked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Unexpected refusal of a search record: ${answer.errors.join('; ')}`);
  return answer;
}
