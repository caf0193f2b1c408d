import type { Image, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toId } from '../../model/id.ts';
import type { Draft, DraftPicture, Reading, Surroundings } from '../draft.ts';
import { countWords, onOneLine } from '../text/words.ts';
import { applyEdits, type Edit } from './edits.ts';
import { mdastText } from './mdast-text.ts';
import { placeOf } from './place-pictures.ts';
import { readFields } from './read-fields.ts';
import { splitFront } from './split-front.ts';
import { turnTags } from './turn-tags.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * An article of another house in Markdown: its front matter in our fields, its text as it is but for tags that Markdown
 * has something for, pictures that come along, and a first heading that is the title.
 */
export function readMarkdown(text: string, surroundings: Surroundings): Reading {
  const { fields: given, body, fault } = splitFront(text);
  const { fields, strangers, slug } = readFields(given);
  const { text: turned, others } = turnTags(withEmbeds(body));
  const tree = parser.parse(turned);
  const [first] = tree.children;
  const heading = first?.type === 'heading' && first.depth === 1 ? onOneLine(mdastText(first)) : undefined;
  const { edits, pictures, lost } = pictureEdits(tree, surroundings);
  if (heading && first && (!fields.title || onOneLine(fields.title) === heading))
    edits.push({ ...spanOf(first), text: '' });
  const mended = applyEdits(turned, edits).trim();
  if (countWords(mdastText(tree)) === 0) return { refusal: 'Unexpected file without words, expected a text' };
  const draft: Draft = {
    fields: { ...fields, ...(!fields.title && heading && { title: heading }) },
    origins: Object.fromEntries(Object.keys(fields).map((field) => [field, 'the front matter'])),
    body: `${mended}\n`,
    left: [],
    wordsKept: countWords(mdastText(tree)),
    wordsLeft: 0,
    doubts: doubtsOf({ fault, strangers, others, lost }),
    pictures,
    slug: slug ?? slugOfFile(surroundings),
  };
  return { drafts: [draft] };
}

function doubtsOf({
  fault,
  strangers,
  others,
  lost,
}: {
  fault: string | undefined;
  strangers: string[];
  others: string[];
  lost: number;
}): string[] {
  return [
    ...(fault ? [fault] : []),
    ...(strangers.length > 0 ? [`fields without a place here are left out: ${strangers.slice(0, 12).join(', ')}`] : []),
    ...(others.length > 0
      ? [`tags of another program stay as they are: ${others.slice(0, 4).map(onOneLine).join(' ')}`]
      : []),
    ...(lost > 0 ? [`${lost} × a picture that isn’t there was left out`] : []),
  ];
}

/** The name of the file, without a date before it; of the folder where the file is called `index`. */
function slugOfFile({ name, folder = '' }: Surroundings): string {
  const stem = name.replace(/\.[^.]+$/, '');
  const words = /^_?index$/i.test(stem) && folder ? folder : stem;
  return toId(words.replace(/^\d{4}-\d\d-\d\d[-_ ]/, '')).slice(0, 120) || toId(words) || 'text';
}

/** Obsidian’s embeds of pictures as Markdown has them, `![[crane.png|A crane]]`; its numbers are sizes. */
function withEmbeds(body: string): string {
  if (!body.includes('![[')) return body;
  const code = codeIn(parser.parse(body));
  const edits = [...body.matchAll(embed)].flatMap(({ index, 0: whole, 1: path = '', 2: words = '' }): Edit[] => {
    const isCode = code.some(({ start, end }) => start <= index && index < end);
    if (isCode || !/\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(path)) return [];
    const shows = words.replace(/(?:^|\|)\d{1,5}(?:x\d{1,5})?$/, '').replace(/[|[\]\\]/g, ' ');
    return [{ start: index, end: index + whole.length, text: `![${shows}](<${path}>)` }];
  });
  return applyEdits(body, edits);
}

/** Where a text is code. */
function codeIn(node: Nodes): { start: number; end: number }[] {
  if (node.type === 'code' || node.type === 'inlineCode') return [spanOf(node)];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}

const embed = /!\[\[([^[\]|#\\\n]{1,200})(?:#[^[\]|\n]{0,100})?(?:\\?\|([^[\]\n]{0,200}))?\]\]/g;

/** What to write for pictures: their place in the edition, or what they show where they aren't there. */
function pictureEdits(
  tree: Root,
  { name, hasFile }: Surroundings,
): { edits: Edit[]; pictures: DraftPicture[]; lost: number } {
  const found = { edits: [] as Edit[], pictures: [] as DraftPicture[], lost: 0 };
  for (const { html, span } of htmlIn(tree)) {
    for (const tag of html.matchAll(/<img\b[^<>]{0,2000}>/gi)) {
      const src = attributeOf(tag[0], 'src');
      if (/^(?:https?:)?\/\//i.test(src)) continue;
      const from = decoded(src);
      const to = hasFile(from) ? placeOf(from, name) : undefined;
      if (to === undefined) found.lost += 1;
      else if (!found.pictures.some((picture) => picture.to === to)) found.pictures.push({ from, to });
      const start = span.start + tag.index;
      const alt = attributeOf(tag[0], 'alt').replace(/[<>[\]\\]/g, '');
      found.edits.push({
        start,
        end: start + tag[0].length,
        text: to === undefined ? alt : tag[0].replace(src, `/${to}`),
      });
    }
  }
  for (const image of imagesIn(tree)) {
    if (/^(?:https?:)?\/\//i.test(image.url)) continue;
    const from = decoded(image.url);
    const to = hasFile(from) ? placeOf(from, name) : undefined;
    if (to === undefined) found.lost += 1;
    else if (!found.pictures.some((picture) => picture.to === to)) found.pictures.push({ from, to });
    const alt = (image.alt ?? '').replace(/[[\]\\]/g, '');
    found.edits.push({
      ...spanOf(image),
      text: to === undefined ? alt : `![${alt}](/${to}${image.title ? ` "${image.title.replaceAll('"', '”')}"` : ''})`,
    });
  }
  return found;
}

function attributeOf(tag: string, name: 'src' | 'alt'): string {
  const expression = name === 'src' ? /\bsrc ?= ?["']([^"']{0,1000})["']/i : /\balt ?= ?["']([^"']{0,1000})["']/i;
  return expression.exec(tag)?.[1] ?? '';
}

/** Raw HTML in a text, and where it stands. */
function htmlIn(node: Nodes): { html: string; span: { start: number; end: number } }[] {
  if (node.type === 'html') return [{ html: node.value, span: spanOf(node) }];
  return 'children' in node ? node.children.flatMap(htmlIn) : [];
}

function imagesIn(node: Nodes): Image[] {
  if (node.type === 'image') return [node];
  return 'children' in node ? node.children.flatMap(imagesIn) : [];
}

/** Where a node stands, in UTF-16 code units. */
function spanOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function decoded(address: string): string {
  const path = address.replace(/[?#].*$/s, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
