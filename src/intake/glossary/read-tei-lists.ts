import { childrenOf, findAll, readTree, wordsOf, type XmlElement } from '../xml/read-tree.ts';
import type { RawEntry, RawReading } from './entry-draft.ts';

/** Whether an XML file is a list of persons, places or organizations in TEI rather than a text. */
export function isTeiList(text: string): boolean {
  const root = treeOf(text);
  if ('refusal' in root) return false;
  const found = findAll({ name: '', attributes: {}, children: [root] }, 'teiHeader', 'p', 'l', 'ab', ...lists);
  return found.some(({ name }) => lists.includes(name)) && !found.some(({ name }) => ['p', 'l', 'ab'].includes(name));
}

const lists = ['listPerson', 'listPlace', 'listOrg'];

/**
 * The persons, places and organizations that TEI lists: the first name, others as aliases, the surname, `idno` that are
 * addresses or items of Wikidata, `occupation` with its days as offices, the note. Other elements are told.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/ND.html
 */
export function readTeiLists(text: string): RawReading {
  const root = treeOf(text);
  if ('refusal' in root) return root;
  const items = itemsIn(root);
  return { raw: items.map(rawEntry), refused: [], columns: [] };
}

/** Those in an element at any depth, such as a place in another. */
function itemsIn(element: XmlElement): XmlElement[] {
  return findAll(element, ...kinds).flatMap((item) => [item, ...itemsIn(item)]);
}

const kinds = ['person', 'place', 'org'];

function rawEntry(item: XmlElement, index: number): RawEntry {
  const { 'xml:id': id } = item.attributes;
  const names = childrenOf(item).filter(({ name }) => nameElements.includes(name));
  const family = [...new Set(names.flatMap((name) => findAll(name, 'surname').map(wordsOf)))];
  const [name, ...aliases] = names.map(nameIn);
  const values = {
    id,
    kind: item.name,
    name,
    aliases: [...new Set(aliases)],
    ...(family.length > 0 && { family }),
    summary: childrenOf(item).filter(isNote).map(wordsOf).join(' '),
    sameAs: childrenOf(item, 'idno').map(addressIn),
    roles: childrenOf(item, 'occupation').map(roleIn),
  };
  return { place: id ?? `${item.name} ${index + 1}`, values, doubts: leftIn(item) };
}

const nameElements = ['persName', 'placeName', 'orgName', 'name'];

function isNote({ name }: XmlElement): boolean {
  return name === 'note' || name === 'desc';
}

/** A name as it is spoken: `Mina Okafor` where TEI has the surname first. */
function nameIn(element: XmlElement): string {
  const parts = ['forename', 'nameLink', 'surname'].map((name) => findAll(element, name).map(wordsOf).join(' '));
  return parts[0] && parts[2] ? parts.filter(Boolean).join(' ') : wordsOf(element);
}

function addressIn(element: XmlElement): string {
  const text = wordsOf(element);
  return /^Q\d{1,12}$/.test(text) ? `https://www.wikidata.org/wiki/${text}` : text;
}

function roleIn(element: XmlElement): object {
  const { from, to } = element.attributes;
  return { title: wordsOf(element), from, to };
}

/** What an entry has no field for. */
function leftIn(item: XmlElement): string[] {
  const read = [...nameElements, 'note', 'desc', 'idno', 'occupation', ...lists, ...kinds];
  const left = new Set(childrenOf(item).flatMap(({ name }) => (read.includes(name) ? [] : [`\`<${name}>\``])));
  return left.size > 0 ? [`${[...left].join(', ')} left out: an entry has no field for it`] : [];
}

function treeOf(text: string): ReturnType<typeof readTree> {
  return readTree(text.replace(/^\s*<\?xml[^>]*\?>/, ''));
}
