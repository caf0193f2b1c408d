import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { isFolder, listShelf } from '../../corpus/list-shelf.ts';
import { readText } from '../../corpus/read-text.ts';
import type { Draft } from '../../intake/draft.ts';
import { articleFile } from '../../intake/file/article-file.ts';
import { freeSlug, slugOf } from '../../intake/file/slugs.ts';
import { type Articles, mendLinks } from '../../intake/markdown/mend-links.ts';
import { noteOf, webPictures, withPicture } from '../../intake/markdown/web-pictures.ts';

/** Gives each draft its file in the content folder, and tells what is there already. */
export function planArticles(read: readonly ReadFile[], content: string): Planned[] {
  const there = new Map(
    listShelf(content).files.flatMap(({ file, mark }) => (mark.role === 'article' ? [[mark.slug, file] as const] : [])),
  );
  const mine = new Map<string, Planned>();
  const copies = picturesIn(content);
  const former = new Set<string>();
  const articles = articlesAmong(read, new Set(there.keys()));
  return read.map(({ from, draft }) => {
    const wished = wishedSlug(from, draft);
    const { body, dead } = mendLinks(draft.body, articles);
    if (dead > 0) draft.doubts.push(`${dead} × a link to nothing in the edition: its words stay`);
    draft.body = withCopies(body, draft, copies);
    draft.fields.formerly = formerSlugs(draft, articles.slugs, former);
    const text = articleFile(draft);
    const twin = mine.get(wished);
    if (twin?.text === text) return { from, draft, text, to: twin.to, state: 'twin' };
    const slug = freeSlug(datedSlug(wished, draft, mine), mine);
    if (slug !== wished)
      draft.doubts.push(`\`${wished}\` is the name of ${twin?.from} already: this one is \`${slug}\``);
    const to = there.get(slug) ?? posix.join(content, 'articles', `${slug}.md`);
    const planned: Planned = { from, draft, text, to, state: there.has(slug) ? stateOf(to, text) : 'new' };
    mine.set(slug, planned);
    return planned;
  });
}

/** The pictures in an edition's folder for them, by their names without an ending. */
function picturesIn(content: string): Map<string, string> {
  const folder = posix.join(content, 'images');
  const names = isFolder(folder) ? readdirSync(folder) : [];
  return new Map(names.map((name) => [name.replace(/\.[a-z]+$/, ''), `images/${name}`]));
}

/** A text that shows the copies that were fetched of pictures before. */
function withCopies(body: string, { licence }: Draft, copies: ReadonlyMap<string, string>): string {
  return webPictures(body).reduce((text, { address, stem }) => {
    const path = copies.get(stem);
    return path === undefined ? text : withPicture(text, address, { path, note: noteOf(address, licence) });
  }, body);
}

/** The slugs that an article had and no other has or had. */
function formerSlugs({ fields }: Draft, slugs: ReadonlySet<string>, former: Set<string>): string[] {
  const own = (fields.formerly ?? []).filter((slug) => !slugs.has(slug) && !former.has(slug));
  for (const slug of own) former.add(slug);
  return own;
}

/** What links of the texts may lead to: what is there, and what will be. */
function articlesAmong(read: readonly ReadFile[], there: ReadonlySet<string>): Articles {
  const named = read.map(({ from, draft }) => ({ slug: wishedSlug(from, draft), address: draft.fields.source ?? '' }));
  const bySource = new Map(named.map(({ slug, address }) => [address.replace(/\/$/, ''), slug]));
  bySource.delete('');
  return { bySource, slugs: new Set([...there, ...named.map(({ slug }) => slug)]) };
}

/** The slug with the year behind it where a text of another year has it. */
function datedSlug(wished: string, { fields }: Draft, mine: ReadonlyMap<string, Planned>): string {
  const [year, other] = [fields.date, mine.get(wished)?.draft.fields.date].map(
    (date) => /^\d{4}/.exec(date ?? '')?.[0],
  );
  return mine.has(wished) && year !== undefined && year !== other ? `${wished}-${year}` : wished;
}

function wishedSlug(from: string, draft: Draft): string {
  return draft.slug ?? slugOf(draft.fields.title ?? '', posix.basename(from));
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
