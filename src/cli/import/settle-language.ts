import type { ReadFile } from './plan-articles.ts';

/**
 * The language of an edition that is made for texts: the one that most of them say, English where few do. Texts in it
 * then need no `lang`, and theirs is taken out.
 */
export function settleLanguage(read: readonly ReadFile[]): string {
  const stated = read.flatMap(({ draft }) => draft.fields.lang ?? []);
  const counts = Map.groupBy(stated, primaryOf);
  const [most, texts = []] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const language = most !== undefined && texts.length * 2 > read.length ? most : 'en';
  for (const { draft } of read)
    if (draft.fields.lang !== undefined && primaryOf(draft.fields.lang) === language) delete draft.fields.lang;
  return language;
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
