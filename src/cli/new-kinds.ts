import { foldersOfKinds } from '../model/entity.ts';

/** What `new` makes. */
export const newKinds: readonly string[] = ['article', ...Object.keys(foldersOfKinds), 'words', 'schemas'];
