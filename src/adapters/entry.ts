import type { Element, ElementContent } from 'hast';
import { markTree } from '../annotate/mark-tree.ts';
import { readMarkdown } from '../annotate/markdown/read-markdown.ts';
import type { Entity } from '../model/entity.ts';
import type { KnownEntry } from '../model/known-entity.ts';
import { type CardSetting, paragraphsOf } from './card.ts';
import type { Glossary } from './read-glossary.ts';

/**
 * What the page of an entry says of it below its name: kind, offices, summary, longer text with its own marks, and the
 * addresses of the same thing elsewhere.
 */
export function entryContent(
  entry: Entity | KnownEntry,
  { knowledge }: Glossary,
  setting: CardSetting,
): ElementContent[] {
  const elsewhere = entry.sameAs.map((href): ElementContent => item(href));
  return [
    ...paragraphsOf(entry, { ...setting, date: undefined }),
    ...longerText(entry, knowledge, setting),
    ...(elsewhere.length > 0
      ? [{ type: 'element', tagName: 'ul', properties: {}, children: elsewhere } as Element]
      : []),
  ];
}

function longerText(
  entry: Entity | KnownEntry,
  knowledge: Glossary['knowledge'],
  setting: CardSetting,
): ElementContent[] {
  if (!('body' in entry) || entry.body.trim() === '') return [];
  const { tree } = readMarkdown(entry.body);
  const hrefOf = (id: string) => {
    const named = knowledge.entities.get(id);
    return (named && setting.pageOf(named)) ?? '#';
  };
  markTree(tree, knowledge, { hrefOf, cards: false, self: entry.id, ...(setting.lang && { lang: setting.lang }) });
  return tree.children as ElementContent[];
}

function item(href: string): Element {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text', value: href }],
  };
  return { type: 'element', tagName: 'li', properties: {}, children: [link] };
}
