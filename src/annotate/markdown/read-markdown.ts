import type { Root } from 'hast';
import type { Root as Mdast } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import type { Override, Prose } from '../prose.ts';
import type { Remark } from '../remark.ts';
import { remarkOurDirectives, takeDirectives } from './directives.ts';
import { mendLinks } from './mend-links.ts';
import { type Piece, type ProseOfTree, proseOfTree } from './prose-of-tree.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { endOf, startOf } from './source-map.ts';

/** A Markdown text read: its clean tree, its words, and the way back to the source. */
export interface Reading extends ProseOfTree, Pick<Prose, 'overrides'> {
  tree: Root;
  remarks: Remark[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkOurDirectives);
const footnotes = { clobberPrefix: '', footnoteLabel: 'Notes', footnoteLabelProperties: {} };
const toTree = unified().use(remarkRehype, footnotes).use(rehypeSanitize, sanitizeSchema);
const toTreeWithHtml = unified()
  .use(remarkRehype, { ...footnotes, allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, sanitizeSchema);

/**
 * Reads a whole Markdown file, front matter and all, so that offsets and lines are the file's.
 * Raw HTML is parsed and sanitised here, before anything of ours is added. Never throws.
 */
export function readMarkdown(source: string): Reading {
  const mdast = parser.parse(source) as Mdast;
  const { overrides, remarks } = takeDirectives(mdast);
  const tree = (hasHtml(mdast) ? toTreeWithHtml : toTree).runSync(mdast) as Root;
  mendLinks(tree);
  const prose = proseOfTree(tree, source);
  return { ...prose, tree, remarks, overrides: overrides.flatMap((override) => inProse(override, prose)) };
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

/** An override with its offsets moved from the source to the prose; none where it holds no words. */
function inProse(override: Override, { pieces }: ProseOfTree): Override[] {
  const held = pieces.flatMap(({ start, end, places }) => {
    const length = end - start;
    if (startOf(places, 0) >= override.end || endOf(places, length - 1) <= override.start) return [];
    let [first, last] = [0, length];
    while (first < length && startOf(places, first) < override.start) first += 1;
    while (last > first && startOf(places, last - 1) >= override.end) last -= 1;
    return last > first ? [{ start: start + first, end: start + last }] : [];
  });
  const [from, to] = [held[0], held.at(-1)];
  return from && to ? [{ ...override, start: from.start, end: to.end }] : [];
}

function hasHtml(tree: Mdast): boolean {
  let found = false;
  visit(tree, 'html', () => {
    found = true;
    return EXIT;
  });
  return found;
}
