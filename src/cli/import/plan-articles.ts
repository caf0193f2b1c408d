import { posix } from 'node:path';
import { listShelf } from '../../corpus/list-shelf.ts';
import { readText } from '../../corpus/read-text.ts';
import type { Draft } from '../../intake/draft.ts';
import { articleFile } from '../../intake/file/article-file.ts';
import { freeSlug, slugOf } from '../../intake/file/slugs.ts';

/** Gives each draft its file in the content folder, and tells what is there already. */
export function planArticles(read: readonly ReadFile[], content: string): Planned[] {
  const there = new Map(
    listShelf(content).files.flatMap(({ file, mark }) => (mark.role === 'article' ? [[mark.slug, file] as const] : [])),
  );
  const mine = new Map<string, Planned>();
  return read.map(({ from, draft }) => {
    const text = articleFile(draft);
    const wished = draft.slug ?? slugOf(draft.fields.title ?? '', posix.basename(from));
    const twin = mine.get(wished);
    if (twin?.text === text) return { from, draft, text, to: twin.to, state: 'twin' };
    const slug = freeSlug(wished, new Set(mine.keys()));
    if (slug !== wished)
      draft.doubts.push(`\`${wished}\` is the name of ${twin?.from} already: this one is \`${slug}\``);
    const to = there.get(slug) ?? posix.join(content, 'articles', `${slug}.md`);
    const planned: Planned = { from, draft, text, to, state: there.has(slug) ? stateOf(to, text) : 'new' };
    mine.set(slug, planned);
    return planned;
  });
}

function stateOf(file: string, text: string): 'same' | 'taken' {
  const read = readText(file);
  return 'text' in read && read.text === text ? 'same' : 'taken';
}

export interface ReadFile {
  /** The source, as it was named. */
  from: string;
  draft: Draft;
}

/** A draft, its file and what is there: nothing, the same, another text, or the same from another source. */
export interface Planned extends ReadFile {
  text: string;
  /** The file in the content folder. */
  to: string;
  state: 'new' | 'same' | 'taken' | 'twin';
}
