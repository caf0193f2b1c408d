import type { Element, Root as HastRoot, RootContent } from 'hast';
import { type Archive, openZip } from '../archive/open-zip.ts';
import type { Draft, DraftPicture, Reading } from '../draft.ts';
import { slugOf } from '../file/slugs.ts';
import { domToHast } from '../html/dom-to-hast.ts';
import { openPage } from '../html/open-page.ts';
import { toBody } from '../html/to-body.ts';
import { cleanTree } from '../markdown/clean-tree.ts';
import { mdastText } from '../markdown/mdast-text.ts';
import { placePictures } from '../markdown/place-pictures.ts';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { countWords, onOneLine } from '../text/words.ts';
import { keepLines } from './keep-lines.ts';
import { type Book, inFolder, readPackage } from './read-package.ts';

/** The chapters of an EPUB, in the order of its spine, each a draft; pages with fewer words than a paragraph are told. */
export async function readEpub(bytes: Uint8Array): Promise<Reading> {
  const archive = await openZip(bytes);
  if ('refusal' in archive) return archive;
  const book = readPackage(archive);
  if ('refusal' in book) return book;
  const chapters = book.chapters.flatMap((path, index) => {
    const page = archive.files.get(path);
    return page ? [readChapter({ page, path, number: index + 1, book, archive })] : [];
  });
  const long = chapters.filter(({ wordsKept }) => wordsKept >= fewestWords);
  const drafts = long.length > 0 ? long : chapters.filter(({ wordsKept }) => wordsKept > 0);
  const [first] = drafts;
  if (!first) return { refusal: 'Unexpected book without chapters of words, expected one at least' };
  const short = chapters.filter((chapter) => chapter.wordsKept > 0 && !drafts.includes(chapter));
  first.left.push(...short.map(({ body }) => onOneLine(body)));
  first.wordsLeft += short.reduce((sum, { wordsKept }) => sum + wordsKept, 0);
  return { drafts };
}

/** Covers and title pages have fewer. */
const fewestWords = 30;

/** Elements whose words are for programs that can't play what they hold. */
const playing = ['canvas', 'video', 'audio'];

function readChapter({ page, path, number, book, archive }: Chapter): Draft {
  const document = openPage(new TextDecoder().decode(page));
  const doubts = unshownIn(document);
  keepLines(document);
  const html = withShownOnly(domToHast(document.body));
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const inArchive = (src: string) => inFolder(folder, src);
  const { body, lostPictures } = toBody(html, { hasFile: (src) => archive.files.has(inArchive(src)) });
  const heading = onOneLine(
    mdastText(body.children.find(({ type }) => type === 'heading') ?? { type: 'text', value: '' }),
  );
  const title = titleOf(heading || book.titles.get(path) || '', book, number);
  const tree = cleanTree(body, heading);
  const placed = placePictures(tree, `${book.fields.publication ?? 'book'}-${number}`);
  return {
    fields: { ...book.fields, title },
    origins: { title: heading ? 'the chapter’s heading' : 'the book’s contents', ...book.origins },
    slug: slugOf(`${beginningOf(onOneLine(book.fields.publication ?? ''))} ${title}`, 'chapter'),
    body: writeMarkdown(tree),
    left: [],
    wordsKept: countWords(mdastText(tree)),
    wordsLeft: 0,
    doubts: [
      ...(lostPictures + placed.unfit > 0
        ? [`${lostPictures + placed.unfit} × a picture was left out, as the book doesn’t have it`]
        : []),
      ...doubts,
    ],
    pictures: placed.pictures.map((picture) => withBytes(picture, archive, inArchive(picture.from))),
  };
}

/** The first words of a book's name, some thirty letters. */
function beginningOf(name: string): string {
  return name.length <= 30 ? name : name.slice(0, Math.max(name.slice(0, 31).lastIndexOf(' '), 10));
}

function titleOf(heading: string, { fields }: Book, number: number): string {
  const name = heading || `Chapter ${number}`;
  const isNumber = /^(?:chapter|kapitel|chapitre|part|book)?\s?(?:\d{1,4}|[ivxlc]{1,8})\.?$/i.test(name);
  return isNumber ? `${fields.publication ?? ''}: ${name}`.replace(/^: /, '') : name;
}

function withBytes(picture: DraftPicture, { files }: Archive, path: string): DraftPicture {
  const bytes = files.get(path);
  return bytes ? { ...picture, bytes } : picture;
}

/** A page without what it doesn't show, its own table of contents, and the numbers of printed pages. */
function withShownOnly<Tree extends HastRoot | Element>(tree: Tree): Tree {
  tree.children = (tree.children as RootContent[]).filter((child) => {
    if (child.type !== 'element') return true;
    withShownOnly(child);
    return !hidden.has(child.tagName) && !/pagebreak/.test(String(child.properties.type ?? ''));
  }) as Tree['children'];
  return tree;
}

const hidden = new Set(['script', 'style', 'head', 'nav', ...playing]);

/** What a chapter has that Markdown has nothing for. */
function unshownIn(document: Document): string[] {
  const [films, formulas] = [playing.join(), 'math'].map((names) => document.querySelectorAll(names).length);
  return [
    ...(films ? [`${films} × a film, a sound or a drawing by script was left out, with the words in its place`] : []),
    ...(formulas ? [`${formulas} × a formula stands in a row, as code`] : []),
  ];
}

interface Chapter {
  page: Uint8Array;
  path: string;
  number: number;
  book: Book;
  archive: Archive;
}
