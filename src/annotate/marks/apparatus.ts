import type { Element, Root } from 'hast';
import type { Quote } from '../../model/annotation.ts';
import { lastStartingBefore } from '../text/spans.ts';
import { element, text, visitElements } from './nodes.ts';
import type { Paragraph } from './paragraph.ts';
import type { Typesetting } from './typesetting.ts';
import { voices } from './voices.ts';

/** Adds the names of its speakers before each paragraph, a link to its anchor behind it, and a sign behind each quotation. */
export function addApparatus(tree: Root, { quotes, paragraphs }: MarkedQuotes, typesetting: Typesetting): void {
  const lastPieces = new Map<string, Element>();
  const byId = new Map(paragraphs.filter(({ kind }) => kind !== 'cell').map((paragraph) => [paragraph.id, paragraph]));
  visitElements(tree, (node) => {
    if (node.properties.dataQuote !== undefined) lastPieces.set(String(node.properties.dataQuote), node);
    const paragraph = byId.get(String(node.properties.id));
    if (!paragraph) return;
    const from = lastStartingBefore(quotes, paragraph.start) + 1;
    const spoken = quotes.slice(from, lastStartingBefore(quotes, paragraph.end) + 1);
    node.children = [...voices(spoken, typesetting), ...node.children, ...anchorLink(paragraph, typesetting)];
  });
  for (const [id, piece] of lastPieces) piece.children.push(quoteSign(id, typesetting));
}

/** The sign behind a quotation: a link to it, which a script makes a menu. The style sheet draws it. */
function quoteSign(id: string, { words }: Typesetting): Element {
  const properties = { className: ['of-quote'], href: `#${id}`, dataApparatus: '', ariaLabel: words.aboutQuote };
  return element('a', properties, []);
}

/** The sign behind a paragraph, a link to it. */
function anchorLink({ id }: Paragraph, { words }: Typesetting): Element[] {
  return [
    element('a', { className: ['anchor'], href: `#${id}`, dataApparatus: '', ariaLabel: words.linkToParagraph }, [
      text('¶'),
    ]),
  ];
}

interface MarkedQuotes {
  quotes: Quote[];
  paragraphs: Paragraph[];
}
