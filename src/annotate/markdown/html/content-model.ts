/** Elements that may be part of a line of text: HTML’s phrasing content. */
export const phrasing: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'b', 'br', 'cite', 'code', 'del', 'em', 'i', 'img', 'ins', 'kbd', 'mark', 'q', 'ruby', 's', 'samp'],
  ...['small', 'span', 'strong', 'sub', 'sup', 'u', 'var'],
]);

/** Elements that may contain whatever their parent may contain: HTML calls them transparent. */
export const transparent: ReadonlySet<string> = new Set(['a', 'del', 'ins']);

/** Blocks that may contain only phrasing content. */
export const ofPhrasing: ReadonlySet<string> = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'dt',
  'summary',
]);

export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** For each element that may not stand everywhere, the parents that it may have. */
export const parentsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['ul', 'ol']],
  ['dt', ['dl']],
  ['dd', ['dl']],
  ['summary', ['details']],
  ['figcaption', ['figure']],
  ['caption', ['table']],
  ['thead', ['table']],
  ['tbody', ['table']],
  ['tfoot', ['table']],
  ['tr', ['thead', 'tbody', 'tfoot', 'table']],
  ['td', ['tr']],
  ['th', ['tr']],
  ['rt', ['ruby']],
  ['rp', ['ruby']],
]);

/** Obsolete elements, and what replaces them. */
export const successors: ReadonlyMap<string, string> = new Map([
  ['strike', 's'],
  ['tt', 'code'],
]);

/** Attributes that are whole numbers, with the least that each may be. */
export const integers: ReadonlyMap<string, number> = new Map([
  ['start', Number.NEGATIVE_INFINITY],
  ['value', Number.NEGATIVE_INFINITY],
  ['colSpan', 1],
  ['rowSpan', 1],
  ['width', 0],
  ['height', 0],
]);
