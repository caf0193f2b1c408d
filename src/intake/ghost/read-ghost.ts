import type { Root as HastRoot, RootContent } from 'hast';
import type { Link, Nodes, Root } from 'mdast';
import type { Draft, DraftFields, Reading, Surroundings } from '../draft.ts';
import { textAt, valueAt } from '../glossary/value-at.ts';
import { domToHast } from '../html/dom-to-hast.ts';
import { openPage } from '../html/open-page.ts';
import { toBody } from '../html/to-body.ts';
import { cleanTree } from '../markdown/clean-tree.ts';
import { mdastText } from '../markdown/mdast-text.ts';
import { placePictures } from '../markdown/place-pictures.ts';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { countWords, onOneLine } from '../text/words.ts';
import { type GhostExport, openExport } from './ghost-export.ts';

/** The posts and pages of an export of Ghost, each a draft. Its pictures are looked for beside it, in `content/images/`. */
export function readGhost(text: string, surroundings: Surroundings): Reading {
  const ghost = openExport(text);
  if (!ghost) return { refusal: 'Unexpected JSON, expected an export of Ghost' };
  const drafts = ghost.posts.map((post) => toDraft(post, { ghost, ...surroundings }));
  const [first, ...others] = drafts.filter(({ body }) => body.trim() !== '');
  if (!first) return { refusal: 'Unexpected export without posts that have words, expected one at least' };
  const empty = drafts.filter(({ body }) => body.trim() === '').map(({ fields }) => `“${fields.title}”`);
  if (empty.length > 0) first.doubts.push(`posts without words are left out: ${empty.join(', ')}`);
  return { drafts: [first, ...others] };
}

function toDraft(post: unknown, site: Site): Draft {
  const html = (textAt(post, 'html') ?? '').replaceAll('__GHOST_URL__', home);
  const page = openPage(`<html><body>${withPicture(post, site)}${html}</body></html>`);
  for (const card of page.querySelectorAll('.kg-bookmark-card')) card.replaceWith(bookmarkOf(card, page));
  const hast = domToHast(page.body);
  const embeds = takeEmbeds(hast);
  const { body, lostPictures } = toBody(ownPaths(hast), { hasFile: site.hasFile });
  const tree = cleanTree(withPaths(body), textAt(post, 'title'));
  const placed = placePictures(tree, textAt(post, 'slug') ?? site.name);
  const lost = lostPictures + placed.unfit;
  const fields = fieldsOf(post, site);
  return {
    fields,
    origins: Object.fromEntries(Object.keys(fields).map((field) => [field, 'Ghost'])),
    body: writeMarkdown(tree),
    left: [],
    wordsKept: countWords(mdastText(tree)),
    wordsLeft: 0,
    doubts: [
      ...(lost > 0 ? [`${lost} × a picture was left out: put Ghost’s \`content\` folder beside the export`] : []),
      ...(embeds > 0 ? [`${embeds} × what is embedded from other sites was left out`] : []),
      ...(isPublic(post) ? [] : ['only members could read it']),
    ],
    pictures: placed.pictures,
    ...(textAt(post, 'slug') && { slug: textAt(post, 'slug') ?? '' }),
  };
}

/** A card that shows another page as a paragraph: the link with the page's title, what it says, and the card's caption. */
function bookmarkOf(card: Element, page: Document): Element {
  const says = (part: string) => onOneLine(card.querySelector(part)?.textContent ?? '');
  const link = page.createElement('a');
  link.setAttribute('href', card.querySelector('a')?.getAttribute('href') ?? '');
  link.textContent = says('.kg-bookmark-title') || link.getAttribute('href');
  const origin = ['.kg-bookmark-publisher', '.kg-bookmark-author'].map(says).filter(Boolean).join(', ');
  const others = [origin, says('.kg-bookmark-description'), says('figcaption')].filter(Boolean);
  const paragraph = page.createElement('p');
  paragraph.append(link, others.map((words) => ` – ${words}`).join(''));
  return paragraph;
}

/** What stands for the site's own address, which an export doesn't say. */
const home = 'https://ghost.invalid';

function fieldsOf(post: unknown, { ghost }: Site): DraftFields {
  const date = textAt(post, 'published_at') ?? textAt(post, 'created_at');
  const summary = textAt(post, 'custom_excerpt') ?? ghost.detail(post, 'meta_description');
  const source = textAt(post, 'canonical_url');
  const lang = textAt(post, 'locale') ?? ghost.language;
  const authors = ghost.authorsOf(post);
  const tags = ghost.tagsOf(post).filter((tag) => !tag.startsWith('#'));
  return {
    title: textAt(post, 'title') ?? '',
    ...(date && { date: date.slice(0, 10) }),
    ...(authors.length > 0 && { authors }),
    ...(ghost.title && { publication: ghost.title }),
    ...(source && { source }),
    ...(lang && { lang }),
    ...(summary && { summary }),
    ...(tags.length > 0 && { tags }),
    ...(textAt(post, 'status') !== 'published' && { draft: true }),
  };
}

/** The picture that a post opens with. */
function withPicture(post: unknown, { ghost }: Site): string {
  const src = textAt(post, 'feature_image')?.replaceAll('__GHOST_URL__', home);
  if (!src) return '';
  const quoted = (words: string) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const caption = ghost.detail(post, 'feature_image_caption') ?? '';
  return `<p><img src="${quoted(src)}" alt="${quoted(ghost.detail(post, 'feature_image_alt') ?? '')}"></p><p>${caption}</p>`;
}

function isPublic(post: unknown): boolean {
  return [undefined, null, 'public'].includes(valueAt(post, 'visibility') as string | null | undefined);
}

/** Takes out what shows other sites. @returns How many there were. */
function takeEmbeds(tree: HastRoot | RootContent): number {
  if (!('children' in tree)) return 0;
  const kept = (tree.children as RootContent[]).filter(
    (child) => child.type !== 'element' || !foreign.has(child.tagName),
  );
  const scripts = tree.children.filter((child) => child.type === 'element' && child.tagName === 'script').length;
  const taken = tree.children.length - kept.length - scripts;
  tree.children = kept as typeof tree.children;
  return kept.reduce((sum, child) => sum + takeEmbeds(child), taken);
}

const foreign = new Set(['iframe', 'script', 'object', 'embed', 'video', 'audio']);

/** A tree whose pictures of the site's own are named by their paths from its folder. */
function ownPaths<Tree extends HastRoot | RootContent>(tree: Tree): Tree {
  if (tree.type === 'element' && tree.tagName === 'img')
    tree.properties.src = String(tree.properties.src ?? '').replace(`${home}/`, '');
  if ('children' in tree) for (const child of tree.children) ownPaths(child as RootContent);
  return tree;
}

/** A text whose links to the site's own posts are paths. */
function withPaths(tree: Root): Root {
  const visit = (node: Nodes) => {
    if (node.type === 'link') node.url = pathOf(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return tree;
}

function pathOf({ url }: Link): string {
  return url.startsWith(`${home}/`) ? url.slice(home.length).replace(/[?#].*$/s, '') : url;
}

interface Site extends Surroundings {
  ghost: GhostExport;
}
