import { languageTag } from '../../model/language-tag.ts';
import type { Archive } from '../archive/open-zip.ts';
import type { Draft, DraftFields } from '../draft.ts';
import { readDate } from '../text/read-date.ts';
import { childrenOf, findAll, readTree, wordsOf, type XmlElement } from '../xml/read-tree.ts';

/**
 * What the package document of an EPUB says: the book, and its chapters in the order of reading.
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 */
export function readPackage({ files }: Archive): Book | { refusal: string } {
  const container = treeOf(files, 'META-INF/container.xml');
  const path = container && findAll(container, 'rootfile')[0]?.attributes['full-path'];
  const opf = path === undefined ? undefined : treeOf(files, path);
  if (!opf || path === undefined) return { refusal: 'Unexpected archive without a package document, expected an EPUB' };
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const items = new Map(
    findAll(opf, 'item').map(({ attributes }) => [attributes.id, inFolder(folder, attributes.href ?? '')]),
  );
  const chapters = findAll(opf, 'itemref').flatMap(({ attributes }) => {
    const item = attributes.linear === 'no' ? undefined : items.get(attributes.idref);
    return item === undefined ? [] : [item];
  });
  return { ...describe(opf), chapters: [...new Set(chapters)], titles: titlesIn(files, [...items.values()]) };
}

function describe(opf: XmlElement): Pick<Book, 'fields' | 'origins'> {
  const all = (name: string) => findAll(opf, name).map(wordsOf).filter(Boolean);
  const [title, publisher, language] = ['title', 'publisher', 'language'].map((name) => all(name)[0]);
  const { date } = readDate(all('date')[0] ?? '');
  const fields: DraftFields = {
    authors: all('creator'),
    ...(date && { date }),
    ...((title ?? publisher) && { publication: title ?? publisher }),
    ...(language && languageTag.safeParse(language).success && { lang: language }),
  };
  const origins = Object.fromEntries(Object.keys(fields).map((field) => [field, 'the book']));
  return { fields, origins };
}

/** The names of chapters in the book's table of contents, NCX or navigation document, by path. */
function titlesIn(files: Archive['files'], items: readonly string[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const item of items) {
    const folder = item.slice(0, item.lastIndexOf('/') + 1);
    const root = /\.ncx$|nav|toc/i.test(item) ? treeOf(files, item) : undefined;
    const points = root ? [...everyOf(root, 'navPoint').map(ofPoint), ...everyOf(root, 'a').map(ofLink)] : [];
    for (const { href, words } of points) {
      const path = inFolder(folder, href.replace(/#.*$/s, ''));
      if (words && !titles.has(path)) titles.set(path, words);
    }
  }
  return titles;
}

function everyOf(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...everyOf(child, name)]);
}

function ofPoint(point: XmlElement) {
  const label = childrenOf(point, 'navLabel')[0];
  return { href: childrenOf(point, 'content')[0]?.attributes.src ?? '', words: wordsOf(label) };
}

function ofLink(link: XmlElement) {
  return { href: link.attributes.href ?? '', words: wordsOf(link) };
}

function treeOf(files: Archive['files'], path: string): XmlElement | undefined {
  const bytes = files.get(path);
  const root = bytes && readTree(new TextDecoder().decode(bytes));
  return root && 'name' in root ? root : undefined;
}

/** The path in the archive of what a file names from its folder. */
export function inFolder(folder: string, href: string): string {
  return URL.canParse(href, `epub:///${folder}`) ? decoded(new URL(href, `epub:///${folder}`).pathname.slice(1)) : href;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export interface Book extends Pick<Draft, 'fields' | 'origins'> {
  /** Paths in the archive, in the order of reading. */
  chapters: string[];
  /** Chapters' names in the table of contents, by path. */
  titles: Map<string, string>;
}
