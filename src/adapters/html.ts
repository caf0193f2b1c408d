import type { Element, ElementContent, Root, RootContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { FoundInTree } from '../annotate/mark-tree.ts';
import type { Circumstances } from '../annotate/text/prose.ts';
import { type Marker, makeMarker } from './marker.ts';
import type { Options } from './options.ts';
import { unmark } from './unmark.ts';

/** What is told of a page of HTML. */
export interface HtmlOptions extends Options {
  /** A CSS selector of the elements whose words are marked; default: `article`, else `main`, else `body`. */
  selector?: string;
}

/** A page with its marks. */
export interface MarkedHtml {
  html: string;
  /** The words of its `<title>`. */
  title: string;
  /** What was found, all selected elements being one text; absent where the selector finds none. */
  found?: FoundInTree;
}

const parse = unified().use(rehypeParse, { verbose: true });
const parsePart = unified().use(rehypeParse, { fragment: true });
const stringify = unified().use(rehypeStringify, { characterReferences: { useNamedReferences: true } });

/**
 * Makes a function that marks HTML: a string in, a string out, for Eleventy’s transforms and the like.
 * A page with `<html>` or `<body>` is marked within the selected elements, and not a character outside of them changes;
 * anything else is a fragment, marked as a whole. Marks of an earlier run are made anew.
 * @throws Error if the glossary is at fault; SyntaxError if the selector is.
 */
export default function htmlLectern(options: HtmlOptions): (html: string) => string {
  const mark = makeMarker(options);
  return (html) => markHtml(html, mark, options.selector).html;
}

/** Marks a page or a fragment by a marker made before; see `htmlLectern`. */
export function markHtml(html: string, mark: Marker, selector?: string): MarkedHtml {
  if (!/<(?:html|body)[\s>]/i.test(html)) return markFragment(html, mark);
  const page = parse.parse(html);
  const [words] = select('title', page)?.children ?? [];
  const title = words?.type === 'text' ? words.value.trim() : '';
  const parts = chosen(page, selector).flatMap((node) => toPart(node, html) ?? []);
  if (parts.length === 0) return { html, title };
  const whole: Root = { type: 'root', children: parts.map(({ node }) => node) };
  unmark(whole);
  const found = mark(whole, circumstancesOf(page));
  const [marked, cards] = [whole.children.slice(0, parts.length), whole.children.slice(parts.length)] as Element[][];
  marked?.at(-1)?.children.push(...(cards ?? []));
  const inner = (marked ?? []).map(({ children }) => rendered(children));
  return { html: spliced(html, parts, inner), title, found };
}

/** What is wrong with a CSS selector; undefined of one that can be used. */
export function selectorFault(selector: string): string | undefined {
  try {
    select(selector, { type: 'root', children: [] });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function markFragment(html: string, mark: Marker): MarkedHtml {
  const tree = parsePart.parse(html);
  unmark(tree);
  const found = mark(tree);
  return { html: rendered(tree.children), title: '', found };
}

/** The selected elements, in order; of one within another the outer alone. */
function chosen(page: Root, selector: string | undefined): Element[] {
  const all = selector === undefined ? usual(page) : selectAll(selector, page);
  const inner = new Set(all.flatMap((node) => node.children.flatMap(descendants)));
  return all.filter((node) => !inner.has(node));
}

/** Where the text of a page stands by custom: in its articles, else what is the main part of it. */
function usual(page: Root): Element[] {
  const articles = selectAll('article', page);
  return articles.length > 0 ? articles : [select('main', page) ?? select('body', page)].flatMap((one) => one ?? []);
}

function descendants(node: RootContent | ElementContent): Element[] {
  return node.type === 'element' ? [node, ...node.children.flatMap(descendants)] : [];
}

/** The place of what an element holds; none where the page has no tag of it, as of a `<body>` that is implied. */
function toPart(node: Element, html: string): Part | undefined {
  const tags = (node.data as { position?: { opening?: Place; closing?: Place } } | undefined)?.position;
  const start = tags?.opening?.end.offset;
  const end = tags?.closing?.start.offset ?? node.position?.end.offset ?? html.length;
  return start === undefined ? undefined : { node, start, end };
}

function spliced(html: string, parts: readonly Part[], inner: readonly string[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const [at, { start, end }] of parts.entries()) {
    pieces.push(html.slice(from, start), inner[at] as string);
    from = end;
  }
  return pieces.join('') + html.slice(from);
}

function rendered(children: RootContent[]): string {
  return stringify.stringify({ type: 'root', children });
}

/** What the page says of its language and day. */
function circumstancesOf(page: Root): Circumstances {
  const lang = select('html', page)?.properties.lang;
  const published = select('meta[property="article:published_time"], meta[name="date"]', page)?.properties.content;
  const day = typeof published === 'string' ? /^\d{4}-\d\d-\d\d/.exec(published)?.[0] : undefined;
  return { ...(typeof lang === 'string' && { lang }), ...(day !== undefined && { date: day }) };
}

/** A selected element, and the stretch of the page that it holds: UTF-16 code units. */
interface Part {
  node: Element;
  start: number;
  end: number;
}

interface Place {
  start: { offset: number };
  end: { offset: number };
}
