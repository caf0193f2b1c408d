import { parseHTML } from 'linkedom';

/** The document of a page's HTML; what lacks `<html>` or `<body>` gets them, as a browser would give them. */
export function openPage(html: string): Document {
  const { document } = parseHTML(html);
  const root = document.documentElement;
  if (root?.localName === 'html' && hasBody(root)) return document;
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

function hasBody(root: Element): boolean {
  return [...root.children].some(({ localName }) => localName === 'body');
}
