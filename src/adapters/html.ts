import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { FoundInTree } from '../annotate/mark-tree.ts';
import { render } from '../annotate/render.ts';
import type { Circumstances } from '../annotate/text/prose.ts';
import { inserted, insertionsOf, textPlaces } from './html/insert-marks.ts';
import { isCards } from './html/marks.ts';
import { parseHtml, stretchOf, tagsOf } from './html/parse.ts';
import { unmark } from './html/unmark.ts';
import { type Marker, makeMarker } from './marker.ts';
import type { Options } from './options.ts';

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
  /** What was found, all selected elements being one text; absent where the selector finds none, or `isCrossed`. */
  found?: FoundInTree;
  /** Whether it stays without marks as its elements cross each other, so that marks could not be taken out again. */
  isCrossed?: true;
}

/**
 * Makes a function that marks HTML: a string in, a string out, for Eleventy’s transforms and the like.
 * A page with `<html>` or `<body>` is marked within the selected elements, anything else as a whole. Only tags are put
 * in, round words, and the cards behind the last element: taken out, they leave the page as it was, character for
 * character. Marks of an earlier run are made anew.
 * @throws Error if the glossary is at fault; SyntaxError if the selector is.
 */
export default function htmlLectern(options: HtmlOptions): (html: string) => string {
  const mark = makeMarker(options);
  return (html) => markHtml(html, mark, options.selector).html;
}

/** Marks a page or a fragment by a marker made before; see `htmlLectern`. */
export function markHtml(given: string, mark: Marker, selector?: string): MarkedHtml {
  const { html } = unmark(given);
  const { tree, isPage } = parseHtml(html);
  const title = titleOf(tree);
  const parts = isPage ? chosen(tree, selector).filter(isWritten) : [];
  if (isPage && parts.length === 0) return { html, title };
  const whole: Root = isPage ? { type: 'root', children: parts } : tree;
  const end = endOfPart(parts.at(-1)) ?? html.length;
  const places = textPlaces(whole, html);
  const found = mark(whole, circumstancesIn(tree));
  const { insertions, count } = insertionsOf(whole, places);
  const added = whole.children.filter((child) => child.type === 'element' && isCards(child)) as Element[];
  const behind = { at: end, text: added.map((node) => render(node)).join('') };
  const marked = inserted(html, [...insertions, ...(behind.text === '' ? [] : [behind])]);
  const back = marked === undefined ? undefined : unmark(marked);
  const isSound = back?.html === html && back.count === count + added.length;
  return isSound && marked !== undefined ? { html: marked, title, found } : { html, title, isCrossed: true };
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

/** The selected elements, in order; of one within another the outer alone. */
function chosen(page: Root, selector: string | undefined): Element[] {
  const all = selector === undefined ? usual(page) : selectAll(selector, page);
  const inner = new Set(all.flatMap((node) => node.children.flatMap(elementsIn)));
  return all.filter((node) => !inner.has(node));
}

/** Where the text of a page stands by custom: in its articles, else what is the main part of it. */
function usual(page: Root): Element[] {
  const articles = selectAll('article', page);
  return articles.length > 0 ? articles : [select('main', page) ?? select('body', page)].flatMap((one) => one ?? []);
}

function elementsIn(node: ElementContent): Element[] {
  return node.type === 'element' ? [node, ...node.children.flatMap(elementsIn)] : [];
}

/** Whether the source has the element’s tag; a `<body>` may be implied. */
function isWritten(node: Element): boolean {
  return tagsOf(node).opening !== undefined;
}

/** The offset at which what the element holds ends. */
function endOfPart(node: Element | undefined): number | undefined {
  return node && (tagsOf(node).closing?.start ?? stretchOf(node)?.end);
}

function titleOf(tree: Root): string {
  const [words] = select('title', tree)?.children ?? [];
  return words?.type === 'text' ? words.value.trim() : '';
}

/** What the page says of its language and day. */
function circumstancesIn(page: Root): Circumstances {
  const lang = select('html', page)?.properties.lang;
  const published = select('meta[property="article:published_time"], meta[name="date"]', page)?.properties.content;
  const day = typeof published === 'string' ? /^\d{4}-\d\d-\d\d/.exec(published)?.[0] : undefined;
  return { ...(typeof lang === 'string' && { lang }), ...(day !== undefined && { date: day }) };
}
