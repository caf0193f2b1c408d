/**
 * An address or DOI as the web knows it: what TeX needs escaped in a field (`\_`, `\&`, `\%`, `\~{}`) is taken out,
 * and so are braces and a `\url{…}` round the whole.
 */
export function addressOf(tex: string): string {
  const inner = /^\s*\\(?:url|path|nolinkurl)\s*\{(.*)\}\s*$/s.exec(tex)?.[1] ?? tex;
  return inner
    .replace(/\\(?:textasciitilde|string~|sim)(?:\{\}|\s)?|\$\\sim\$|\\~(?:\{\}|\{ \})?/g, '~')
    .replace(/\\textunderscore(?:\{\}|\s)?/g, '_')
    .replace(/\\-|\\\/|\\slash(?:\{\}|\s)?/g, (found) => (found === '\\-' ? '' : '/'))
    .replace(/\\([_&%#$~^{}\\])/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, '');
}

/** A DOI without what leads to its resolver. */
export function doiOf(tex: string): string {
  return addressOf(tex).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '');
}
