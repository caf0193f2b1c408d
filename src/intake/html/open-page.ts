import { parseHTML } from 'linkedom';

/**
 * The document of a page's HTML. What lacks `<html>` or `<body>` gets them, and what stands beside these is put into them,
 * as a browser would do; linkedom else takes an empty body for the page's.
 */
export function openPage(html: string): Document {
  const { document } = parseHTML(html);
  const root = document.documentElement;
  if (root?.localName !== 'html' || !bodyOf(root)) {
    return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
  }
  const body = bodyOf(root) as Element;
  const head = document.head;
  let isBefore = true;
  for (const child of [...root.children]) {
    if (child === body) isBefore = false;
    else if (child.localName === 'body') body.append(...child.childNodes);
    else if (child !== head) (isBefore ? head : body).append(child);
    if (child.localName === 'body' && child !== body) child.remove();
  }
  return document;
}

function bodyOf(root: Element): Element | undefined {
  return [...root.children].find(({ localName }) => localName === 'body');
}
