import { childrenOf, findAll, readTree, wordsOf, type XmlElement } from '../xml/read-tree.ts';
import type { RawReading } from './entry-draft.ts';
import { teiEntry } from './tei-entry.ts';
import { withNameTurned } from './turned-name.ts';

/** Whether an XML file is a list of persons, places, organizations and the like in TEI rather than a text. */
export function isTeiList(text: string): boolean {
  const root = treeOf(text);
  if ('refusal' in root) return false;
  const found = findAll({ name: '', attributes: {}, children: [root] }, 'teiHeader', ...running, ...lists, ...ownLists);
  return found.some(isList) && !found.some(({ name }) => running.includes(name));
}

const running = ['p', 'l', 'ab'];
const lists = ['listPerson', 'listPlace', 'listOrg', 'listEvent'];
/** TEI has no list of its own for these: they count where they have the type that our export gives them. */
const ownLists = ['listBibl', 'list'];
const ownTypes = ['documents', 'terms'];

function isList({ name, attributes }: XmlElement): boolean {
  return lists.includes(name) || (ownLists.includes(name) && ownTypes.includes(attributes.type ?? ''));
}

/**
 * The entries of TEI's lists: the first name, others as aliases, the surname, `idno` that are addresses or items of
 * Wikidata, `occupation` with its days as offices, the note, and what our own export puts into notes of the type
 * `lectern`. A place in another lies in it. Other elements are told.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/ND.html
 */
export function readTeiLists(text: string): RawReading {
  const root = treeOf(text);
  if ('refusal' in root) return root;
  const items = itemsIn(root);
  const raw = items.map(({ item, holder }, index) => teiEntry(item, index, holder));
  return { raw: isOurs(root) ? raw : raw.map(withNameTurned), refused: [], columns: [] };
}

/** Whether our own export wrote it, with names as they are spoken. */
function isOurs(root: XmlElement): boolean {
  return findAll(root, 'publicationStmt').some((one) => wordsOf(one) === 'Written by Lectern.');
}

const kinds = ['person', 'place', 'org', 'event'];

/** Those in an element at any depth, with the one that holds them. */
function itemsIn(element: XmlElement, holder?: XmlElement): Held[] {
  return findAll(element, ...kinds, ...ownLists).flatMap((item) => {
    if (!ownLists.includes(item.name)) return [{ item, holder }, ...itemsIn(item, item)];
    return isList(item) ? childrenOf(item).map((one) => ({ item: one, holder: undefined })) : itemsIn(item, holder);
  });
}

function treeOf(text: string): ReturnType<typeof readTree> {
  return readTree(text.replace(/^\s*<\?xml[^>]*\?>/, ''));
}

interface Held {
  item: XmlElement;
  holder: XmlElement | undefined;
}
