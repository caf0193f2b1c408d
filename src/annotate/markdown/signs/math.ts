import type { InlineCode, Parents, PhrasingContent, Root, Text } from 'mdast';
import { endOf, startOf } from '../tree/source-map.ts';
import { isEscaped, placesOf, textPart } from '../tree/text-part.ts';

/**
 * `$…$` as Pandoc knows it: no blank inside its signs, no letter or digit outside them. It has to hold a sign of TeX,
 * so that no sums of money are taken for it.
 * @see https://pandoc.org/MANUAL.html#math
 */
const math =
  /(?<![\w$\\])(\${1,2})(?![\s$])([^$]{1,400}?)(?<!\s)\1(?![\w$])|(?<![\w$\\])\$\$\s([^$]{1,2000}?)\s\$\$(?![\w$])/g;
const tex = /[\\^_={}]|^\s*[A-Za-z]\s*$/;

/** Makes code of formulas, which nothing here sets, so that their signs stand as they were written. */
export function keepMath(tree: Root, source: string): void {
  if (source.includes('$')) keepBelow(tree, source);
}

function keepBelow(parent: Parents, source: string): void {
  for (const child of parent.children) if ('children' in child) keepBelow(child, source);
  if (!parent.children.some((child) => child.type === 'text' && child.value.includes('$'))) return;
  parent.children = (parent.children as PhrasingContent[]).flatMap((child) =>
    child.type === 'text' ? partsOf(child, source) : child,
  ) as typeof parent.children;
}

function partsOf(text: Text, source: string): PhrasingContent[] {
  const places = placesOf(text, source);
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { index, 0: whole, 2: inner, 3: display = '' } of text.value.matchAll(math)) {
    if (!tex.test(inner ?? display) || isEscaped(places, index, source)) continue;
    const end = index + whole.length;
    const [{ position } = {}] = textPart(text, places, { start: index, end });
    const written = source.slice(startOf(places, index), endOf(places, end - 1));
    const code: InlineCode = { type: 'inlineCode', value: written, ...(position && { position }) };
    parts.push(...textPart(text, places, { start: from, end: index }), code);
    from = end;
  }
  return from === 0 ? [text] : [...parts, ...textPart(text, places, { start: from, end: text.value.length })];
}
