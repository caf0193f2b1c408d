import { writePostings } from '../../model/search/postings.ts';
import { type NameFamily, nameFile, nameKey } from '../../model/search/search-index.ts';

/** About how long a file of names is, in characters: each name that results are counted by fetches one. */
const fileSize = 1500;

/** The documents that each name has, in files by the name's hash. Documents come in the order of their numbers. */
export function nameFiles(documents: [NameFamily, string][][]): Record<string, string>[] {
  const names = new Map<string, number[]>();
  for (const [document, found] of documents.entries()) {
    for (const [family, id] of found) {
      const key = nameKey(family, id);
      const having = names.get(key) ?? [];
      having.push(document);
      names.set(key, having);
    }
  }
  const written = [...names].map(([key, having]): [string, string] => [key, writePostings(having, [])]);
  const size = written.reduce((sum, [key, postings]) => sum + key.length + postings.length, 0);
  const count = Math.max(1, Math.ceil(size / fileSize));
  const files = Array.from({ length: count }, (): Record<string, string> => ({}));
  for (const [key, postings] of written) {
    const file = files[nameFile(key, count)];
    if (file) file[key] = postings;
  }
  return files;
}
