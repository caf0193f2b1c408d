import type { ElementContent, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Span } from '../../model/annotation.ts';
import type { Remark } from '../remark.ts';
import type { Override, Prose } from '../text/prose.ts';
import { lastStartingBefore } from '../text/spans.ts';
import { makeFigures } from './figures.ts';
import { rehypeBeforeHtml } from './html/before-html.ts';
import { conform } from './html/conform.ts';
import { htmlLosses } from './html/html-losses.ts';
import { mendControls } from './html/mend-controls.ts';
import { movePlaces, shiftsInHtml } from './html/places-in-html.ts';
import { wrapBareText } from './html/wrap-bare-text.ts';
import { leadsElsewhere } from './links/links.ts';
import { mendAddresses } from './links/mend-addresses.ts';
import { mendLinks } from './links/mend-links.ts';
import { takeDirectives } from './parse/directives.ts';
import { parseBounded } from './parse/parse-bounded.ts';
import { type Piece, type ProseOfTree, proseOfTree } from './prose-of-tree.ts';
import { readSigns } from './signs/read-signs.ts';
import { unreadLinks } from './signs/unread-links.ts';
import type { EntryCalled } from './signs/wiki-links.ts';
import { descendants } from './tree/descendants.ts';
import { elementsIn } from './tree/elements-in.ts';
import { sanitizeSchema } from './tree/sanitize-schema.ts';
import { endOf, startOf } from './tree/source-map.ts';

/** A Markdown text read: its clean tree, its words, and the way back to the source. */
export interface ParsedMarkdown extends ProseOfTree, Pick<Prose, 'overrides'> {
  tree: Root;
  remarks: Remark[];
}

const footnotes = { clobberPrefix: '', footnoteLabel: 'Notes', footnoteLabelProperties: {} };
const toTree = unified().use(remarkRehype, footnotes);
const toRawTree = unified()
  .use(remarkRehype, { ...footnotes, allowDangerousHtml: true })
  .use(rehypeBeforeHtml);
const parseRaw = unified().use(rehypeRaw);
const sanitize = unified().use(rehypeSanitize, sanitizeSchema);

/**
 * Reads a whole Markdown file, front matter and all, so that offsets and lines are the file's.
 * Raw HTML is parsed and sanitised here, before anything of ours is added. Never throws.
 * @param entryCalled The id of the entry of the glossary that a link by name means.
 */
export function readMarkdown(source: string, entryCalled?: EntryCalled): ParsedMarkdown {
  const { tree: mdast, remarks: refused } = parseBounded(source);
  const remarks = [...refused, ...readSigns(mdast, source, entryCalled)];
  const { overrides, remarks: ofDirectives } = takeDirectives(mdast);
  const nodes = descendants(mdast);
  const hasHtml = nodes.some(({ type }) => type === 'html');
  const written = hasHtml ? treeWithHtml(mdast, source) : (toTree.runSync(mdast) as Root);
  const ofLinks = [...mendAddresses(written, source), ...unreadLinks(mdast, source)];
  const ofPictures = foreignImages(written);
  const ofHtml = hasHtml ? htmlLosses(nodes, written) : [];
  const tree = sanitize.runSync(written) as Root;
  conform(tree);
  const ofControls = mendControls(tree, source);
  wrapBareText(tree);
  mendLinks(tree);
  makeFigures(tree);
  const prose = proseOfTree(tree, source);
  return {
    ...prose,
    tree,
    remarks: [...remarks, ...ofDirectives, ...ofPictures, ...ofLinks, ...ofHtml, ...ofControls],
    overrides: inProse(overrides, prose),
  };
}

/** Parses raw HTML in the text and in each note apart, so that an element left open takes no other note into it. */
function treeWithHtml(mdast: MarkdownRoot, source: string): Root {
  const raw = toRawTree.runSync(mdast) as Root;
  const shifts = shiftsInHtml(raw, source);
  const notes = raw.children.filter(isFootnotes);
  raw.children = raw.children.filter((child) => !isFootnotes(child));
  const tree = parseRaw.runSync(raw) as Root;
  for (const section of notes) {
    visit(section, { tagName: 'li' }, (note) => {
      note.children = (parseRaw.runSync({ type: 'root', children: note.children }) as Root)
        .children as ElementContent[];
      return SKIP;
    });
  }
  tree.children.push(...notes);
  movePlaces(tree, shifts);
  return tree;
}

function isFootnotes(node: Root['children'][number]): boolean {
  return node.type === 'element' && node.properties.dataFootnotes !== undefined;
}

/** The place in the source of an offset into the prose: of the character at it, or just past the one before where `isEnd`. */
export function toSource({ pieces }: ProseOfTree, offset: number, isEnd = false): number {
  const at = isEnd ? offset - 1 : offset;
  const piece = pieceAt(pieces, at);
  if (!piece) return 0;
  const index = Math.max(0, Math.min(at, piece.end - 1) - piece.start);
  return isEnd ? endOf(piece.places, index) : startOf(piece.places, index);
}

/** The piece that holds the character at `offset`, or the last one before it. */
function pieceAt(pieces: Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/**
 * Overrides with their offsets moved from the source to the prose, without white space at their ends; those that hold no
 * words are left out.
 */
function inProse(overrides: Override[], { pieces, words }: ProseOfTree): Override[] {
  if (overrides.length === 0) return [];
  const bySource = pieces
    .map((piece) => ({
      ...piece,
      from: startOf(piece.places, 0),
      to: endOf(piece.places, piece.end - piece.start - 1),
    }))
    .sort((a, b) => a.from - b.from);
  const starts = bySource.map(({ from }) => ({ start: from, end: from }));
  return overrides.flatMap((override) => {
    const held: Span[] = [];
    for (let at = lastStartingBefore(starts, override.end); at >= 0; at -= 1) {
      const piece = bySource[at];
      if (!piece || piece.to <= override.start) break;
      const part = heldPart(piece, override);
      if (part.start < part.end) held.push(part);
    }
    if (held.length === 0) return [];
    const start = Math.min(...held.map((part) => part.start));
    const end = Math.max(...held.map((part) => part.end));
    const trimmed = withoutBlanks({ start, end }, words);
    return trimmed.start < trimmed.end ? [{ ...override, ...trimmed }] : [];
  });
}

function withoutBlanks({ start, end }: Span, words: string): Span {
  const held = words.slice(start, end);
  return { start: end - held.trimStart().length, end: start + held.trimEnd().length };
}

/** The part of a piece, in the prose, whose characters stand between two offsets of the source. */
function heldPart({ start, end, places }: Piece, source: Span): Span {
  let [first, last] = [0, end - start];
  while (first < last && startOf(places, first) < source.start) first += 1;
  while (last > first && startOf(places, last - 1) >= source.end) last -= 1;
  return { start: start + first, end: start + last };
}

/** Pictures from elsewhere, which pages may not show. */
function foreignImages(tree: Root): Remark[] {
  const remarks: Remark[] = [];
  for (const { tagName, properties, position } of elementsIn(tree)) {
    const { src } = properties;
    if (tagName !== 'img' || typeof src !== 'string' || !leadsElsewhere(src)) continue;
    const reason = `Unexpected picture at \`${src}\`, expected a file of the edition`;
    remarks.push({ rule: 'foreign-image', start: position?.start.offset ?? 0, reason });
  }
  return remarks;
}
