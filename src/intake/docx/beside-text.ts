import type { Archive } from '../archive/open-zip.ts';
import { findAll, readTree, wordsOf, type XmlElement } from '../xml/read-tree.ts';

/** What stands in a document beside its text, so that it can be told: comments, headers and footers, tracked changes. */
export function besideText({ files }: Archive): { left: string[]; doubts: string[] } {
  const parts = [...files].filter(([name]) => /^word\/(?:header|footer|comments)\d*\.xml$/.test(name));
  const left = parts.flatMap(([name, bytes]) => {
    const root = treeOf(bytes);
    if (!root) return [];
    const what = /comments|header|footer/.exec(name)?.[0];
    return what === 'comments' ? findAll(root, 'comment').map(comment) : [`${what}: ${wordsOf(root)}`];
  });
  const document = treeOf(files.get('word/document.xml'));
  return { left: [...new Set(left)].filter((line) => !/: $/.test(line)), doubts: document ? changesIn(document) : [] };
}

function comment(element: XmlElement): string {
  return `comment by ${element.attributes['w:author'] ?? 'somebody'}: ${wordsOf(element)}`;
}

function changesIn(document: XmlElement): string[] {
  const added = findAll(document, 'ins', 'moveTo').length;
  const dropped = findAll(document, 'del', 'moveFrom');
  const words = dropped.map((change) => deletedWords(change)).filter(Boolean);
  const shown = words.length > 0 ? `: “${words.slice(0, 3).join('”, “')}”` : '';
  return [
    ...(added > 0 ? [`${added} tracked ${added === 1 ? 'insertion is' : 'insertions are'} taken as accepted`] : []),
    ...(words.length > 0
      ? [`${words.length} tracked ${words.length === 1 ? 'deletion is' : 'deletions are'} taken as accepted${shown}`]
      : []),
  ];
}

function deletedWords(change: XmlElement): string {
  return findAll(change, 'delText', 't').map(wordsOf).join('').slice(0, 60);
}

function treeOf(bytes: Uint8Array | undefined): XmlElement | undefined {
  const root = bytes && readTree(new TextDecoder().decode(bytes));
  return root && 'name' in root ? root : undefined;
}
