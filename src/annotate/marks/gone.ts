import type { Element, Root } from 'hast';
import type { ArticleLedger, GoneAnchor, GoneWords } from '../anchors/anchor.ts';
import { element, text, visitElements } from './nodes.ts';

/** Adds targets for links to texts that are gone: in the paragraphs that stand in for them, else at the top. */
export function addGone(tree: Root, gone: Map<string, GoneAnchor[]>, { words }: ArticleLedger): void {
  if (gone.size === 0) return;
  const marksFor = (id: string) => (gone.get(id) ?? []).map((one) => goneMark(one, words));
  visitElements(tree, (node) => {
    node.children.unshift(...marksFor(String(node.properties.id ?? ' ')));
  });
  tree.children.unshift(...marksFor(''));
}

/** The target for links to a text that is gone, with a note that is shown to whoever follows one. */
function goneMark({ id, text: start, href }: GoneAnchor, words: GoneWords): Element {
  const way = href === undefined ? [] : [text(' '), element('a', { href }, [text(words.wentTo)])];
  const note = element('span', { className: ['gone-note'] }, [text(start ? words.noteOf(start) : words.note), ...way]);
  return element('span', { className: ['gone'], id, dataApparatus: '' }, [note]);
}
