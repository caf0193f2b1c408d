import { blank, blankBetween } from './blank-between.ts';

/**
 * A text of Jekyll, Eleventy and their like with what their plainest tags stand for in place of these: addresses,
 * pictures, and nothing for comments. What is put in is brought to the tag’s length by blanks before it, which Markdown
 * and HTML allow before an address, so that all else keeps its line and column. Other tags stay, to be told.
 * @see https://shopify.github.io/liquid/
 */
export function withoutTemplateTags(text: string): string {
  if (!/\{[{%]/.test(text)) return text;
  return blankBetween(text, comment)
    .replaceAll(base, blank)
    .replaceAll(address, (tag: string, one?: string, other?: string) => inPlaceOf(tag, one ?? other ?? ''))
    .replaceAll(picture, (tag: string, words: string) => inPlaceOf(tag, pictureOf(words) ?? tag))
    .replaceAll(raw, blank);
}

/** `{% comment %}` and `{% endcomment %}`. */
const comment = /\{%-?\s*(?:comment|(endcomment))\s*-?%\}/g;
const raw = /\{%-?\s*(?:end)?raw\s*-?%\}/g;
/** `{{ site.baseurl }}` before a path. */
const base = /\{\{-?\s*(?:site\.(?:baseurl|url)|page\.baseurl)\s*-?\}\}/g;
/** `{{ "/path" | url }}`. */
const address = /\{\{-?\s*(?:"([^"'{}\n]+)"|'([^"'{}\n]+)')\s*\|\s*(?:url|(?:relative|absolute)_url)\s*-?\}\}/g;
/** `{% image "path.png" "what it shows" %}`, and what stands in it from the path on. */
const picture = /\{%-?\s*(?:image|img|figure|picture)\w*\s+(["'][^{}\n]*)%\}/gi;
const pathAndAlt = /^(?:"([^"']+)"|'([^"']+)')(?:,?\s+(?:"([^"]*)"|'([^']*)'))?/;
const pictureName = /[^.]\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

function pictureOf(words: string): string | undefined {
  const [, double, single, doubleAlt, singleAlt] = pathAndAlt.exec(words) ?? [];
  const path = double ?? single ?? '';
  const alt = (doubleAlt ?? singleAlt ?? '').replaceAll(/[[\]\\]/g, '');
  return pictureName.test(path) ? `![${alt}](<${path.startsWith('/') ? path : `/${path}`}>)` : undefined;
}

function inPlaceOf(tag: string, text: string): string {
  return text.length <= tag.length ? text.padStart(tag.length) : tag;
}
