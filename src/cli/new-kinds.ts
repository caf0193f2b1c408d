import { openSite } from '../corpus/read-site.ts';
import { kindsOf } from '../model/kinds.ts';

/** What `new` makes in a content folder: entries of each kind that the edition has. */
export function newKinds(content: string): string[] {
  return ['article', ...kindsOf(openSite(content)).map(({ kind }) => kind), 'words', 'schemas'];
}
