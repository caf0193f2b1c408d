/** Elements that hold a block of running text themselves; the last line has those that only other people's pages have. */
export const textBlocks: ReadonlySet<string> = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'blockquote', 'section', 'figure', 'details', 'pre'],
  ...['li', 'dt', 'dd', 'summary', 'td', 'th', 'figcaption', 'caption'],
  ...['body', 'main', 'article', 'header', 'footer', 'aside', 'address', 'center'],
]);

/** All elements that are no part of a line of text. */
export const blockNames: ReadonlySet<string> = new Set([
  ...textBlocks,
  ...['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'hr'],
]);

/** Elements without content or end tag. @see https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
export const voidElements: ReadonlySet<string> = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'],
]);
