import type { Element, Root } from 'hast';
import { element, text, visitElements } from './nodes.ts';
import type { Paragraph } from './paragraph.ts';
import { addSpeakerLabels, type Quoted } from './speaker-labels.ts';
import type { Typesetting } from './typesetting.ts';

/** Adds the names of speakers before their quotations, and behind each paragraph a link to its anchor. */
export function addApparatus(tree: Root, quoted: Quoted, typesetting: Typesetting): void {
  addSpeakerLabels(tree, quoted, typesetting);
  const ids = new Set(quoted.paragraphs.filter(({ kind }) => kind !== 'cell').map(({ id }) => id));
  visitElements(tree, (node) => {
    if (ids.has(String(node.properties.id))) node.children.push(anchorLink(String(node.properties.id), typesetting));
  });
}

/** The sign behind a paragraph, a link to it. */
function anchorLink(id: Paragraph['id'], { words }: Typesetting): Element {
  return element('a', { className: ['anchor'], href: `#${id}`, dataApparatus: '', ariaLabel: words.linkToParagraph }, [
    text('¶'),
  ]);
}
