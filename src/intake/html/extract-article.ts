import { Readability } from '@mozilla/readability';
import type { Root } from 'hast';
import { domToHast } from './dom-to-hast.ts';
import { prunePage } from './prune-page.ts';
import { textOf } from './text-of.ts';
import { withoutFurniture } from './without-furniture.ts';

/**
 * The article of a page, by Mozilla's Readability, which the document is changed by; what the page itself marks as the
 * article where Readability keeps only a small part of that. Undefined where there are no words at all.
 */
export function extractArticle(document: Document): Root | undefined {
  prunePage(document.body);
  const element = markedArticle(document);
  const marked = element && withoutFurniture(domToHast(element));
  const found = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
  }).parse();
  const article = found?.content ? withoutFurniture(domToHast(found.content)) : undefined;
  const isMost = !marked || lengthOf(marked) < 500 || lengthOf(article) >= lengthOf(marked) * leastPart;
  const best = isMost ? (article ?? marked) : marked;
  return lengthOf(best) > 0 ? best : undefined;
}

/** The part of what a page marks as its article that Readability keeps at least, where it has understood it. */
const leastPart = 0.25;

/** The one element that a page marks as its article. */
function markedArticle(document: Document): Element | undefined {
  for (const selector of ['[itemprop~="articleBody"]', 'article', 'main', '[role="main"]']) {
    const found = document.querySelectorAll(selector);
    if (found.length === 1 && found[0]) return found[0];
  }
  return undefined;
}

function lengthOf(tree: Root | undefined): number {
  return tree ? textOf(tree).replace(/\s+/g, ' ').trim().length : 0;
}
