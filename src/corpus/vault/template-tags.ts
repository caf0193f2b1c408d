/**
 * A text of Jekyll, Eleventy and their like with what their plainest tags stand for in place of these: addresses,
 * pictures, and nothing for comments. What is put in is brought to the tag’s length by blanks before it, which Markdown
 * and HTML allow before an address, so that all else keeps its line and column. Other tags stay, to be told.
 * @see https://shopify.github.io/liquid/
 */
export function withoutTemplateTags(text: string): string {
  if (!/\{[{%]/.test(text)) return text;
  return text
    .replaceAll(comment, blank)
    .replaceAll(base, blank)
    .replaceAll(address, (tag: string, _, path: string) => inPlaceOf(tag, path))
    .replaceAll(picture, (tag: string, ...[, path = '', , alt = '']: string[]) => inPlaceOf(tag, pictureOf(path, alt)))
    .replaceAll(raw, blank);
}

const comment = /\{%-?\s*comment\s*-?%\}[\s\S]{0,20000}?\{%-?\s*endcomment\s*-?%\}/g;
const raw = /\{%-?\s*(?:end)?raw\s*-?%\}/g;
/** `{{ site.baseurl }}` before a path. */
const base = /\{\{-?\s*(?:site\.(?:baseurl|url)|page\.baseurl)\s*-?\}\}/g;
/** `{{ "/path" | url }}`. */
const address = /\{\{-?\s*(["'])([^"'{}\n]{1,300})\1\s*\|\s*(?:url|(?:relative|absolute)_url)\s*-?\}\}/g;
/** `{% image "path.png" "what it shows" %}`. */
const picture =
  /\{%-?\s*(?:image|img|figure|picture)\w*\s+(["'])([^"'{}\n]{1,300}\.(?:avif|gif|jpe?g|png|svg|webp))\1(?:,?\s+(["'])([^{}\n]*?)\3)?[^{}\n]{0,200}%\}/gi;

function pictureOf(path: string, alt: string): string {
  const words = alt.replaceAll(/[[\]\\]/g, '');
  return `![${words}](<${path.startsWith('/') ? path : `/${path}`}>)`;
}

function inPlaceOf(tag: string, text: string): string {
  return text.length <= tag.length ? text.padStart(tag.length) : tag;
}

/** The same with a blank for each character but line ends. */
function blank(tag: string): string {
  return tag.replaceAll(/[^\r\n]/g, ' ');
}
