import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { Draft, Reading, Surroundings } from '../draft.ts';
import { cleanTree } from '../markdown/clean-tree.ts';
import { mdastText } from '../markdown/mdast-text.ts';
import { placePictures } from '../markdown/place-pictures.ts';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { isDateline, readDate } from '../text/read-date.ts';
import { countWords, onOneLine } from '../text/words.ts';
import { blocksOf } from './blocks-of.ts';
import { domToHast } from './dom-to-hast.ts';
import { extractArticle } from './extract-article.ts';
import { openPage } from './open-page.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';
import { textOf } from './text-of.ts';
import { toBody } from './to-body.ts';
import { lengthOfLinks } from './without-furniture.ts';

/** The article of a page that was saved from the web. */
export function readPage(html: string, surroundings: Surroundings): Reading {
  const document = openPage(html);
  const metadata = readMetadata(document);
  const licence = document.querySelector('link[rel~="license"], a[rel~="license"]')?.getAttribute('href') ?? undefined;
  const shown = blocksOf(domToHast(document.body));
  if (shown.length === 0) return { refusal: 'Unexpected page without words, expected an article' };
  const article = extractArticle(document);
  if (!article) return { refusal: 'Unexpected page without sentences, expected an article' };
  if (isMenu(article)) return { refusal: 'Unexpected page that is a list of links, expected an article' };
  takeDateline(metadata, shown);
  return { drafts: [{ ...toDraft({ article, metadata, shown }, surroundings), ...(licence && { licence }) }] };
}

function toDraft({ article, metadata, shown }: Parts, { name, hasFile }: Surroundings): Draft {
  const kept = blocksOf(article);
  const losses = lossesBetween(shown, kept);
  const { body, lostPictures } = toBody(article, { base: metadata.fields.source, hasFile });
  const tree = withoutDateline(cleanTree(body, metadata.fields.title), metadata.fields.date);
  const placed = placePictures(tree, name);
  return {
    fields: metadata.fields,
    origins: metadata.origins,
    body: writeMarkdown(tree),
    left: losses.left,
    wordsKept: countWords(mdastText(tree)),
    wordsLeft: losses.words,
    doubts: [...metadata.doubts, ...losses.doubts, ...pictureDoubts(lostPictures + placed.unfit)],
    pictures: placed.pictures,
  };
}

/** Whether most of what was found leads elsewhere. */
function isMenu(article: HastRoot): boolean {
  return lengthOfLinks(article) > onOneLine(textOf(article)).length * 0.6;
}

/** What a page shows and its article lacks. Lines of menus and headings count as words alone. */
function lossesBetween(shown: readonly string[], kept: readonly string[]) {
  const inArticle = new Set(kept);
  // Without blanks, as Readability makes paragraphs of what stands between two breaks.
  const whole = kept.join('').replaceAll(' ', '');
  const lost = shown.filter((block) => !inArticle.has(block) && !whole.includes(block.replaceAll(' ', '')));
  const left = lost.filter(isParagraph);
  const lengthOf = (blocks: readonly string[]) => blocks.reduce((sum, block) => sum + block.length, 0);
  const part = lengthOf(left) / Math.max(1, lengthOf(shown.filter(isParagraph)));
  const percent = Math.round(100 * part);
  const doubts = part > 0.4 ? [`${percent} % of the words in the page’s paragraphs are left out`] : [];
  return { left, doubts, words: lost.reduce((sum, block) => sum + countWords(block), 0) };
}

function isParagraph(block: string): boolean {
  return /[.!?…:][”"’)]{0,2}$/.test(block) && countWords(block) >= 10;
}

/** The first line that is only a date, where nothing else says one. */
function takeDateline({ fields, origins }: Metadata, shown: readonly string[]): void {
  if (fields.date !== undefined) return;
  const { date } = readDate(shown.find(isDateline) ?? '');
  if (date === undefined) return;
  fields.date = date;
  origins.date = 'a line of the page';
}

/** An article without a first line that only says its date once more. */
function withoutDateline(tree: Root, date: string | undefined): Root {
  const [first, ...others] = tree.children;
  const line = first?.type === 'paragraph' ? onOneLine(mdastText(first)) : '';
  const isSame = date !== undefined && isDateline(line) && readDate(line).date === date;
  return isSame ? { ...tree, children: others } : tree;
}

function pictureDoubts(lost: number): string[] {
  const [found, has] = lost === 1 ? ['1 picture was', 'it'] : [`${lost} pictures were`, 'them'];
  return lost === 0 ? [] : [`${found} left out, as the file doesn’t have ${has}`];
}

interface Parts {
  article: HastRoot;
  metadata: Metadata;
  /** All lines that the page shows. */
  shown: readonly string[];
}
