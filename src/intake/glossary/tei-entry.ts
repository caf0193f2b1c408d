import { childrenOf, findAll, wordsOf, type XmlElement } from '../xml/read-tree.ts';
import { structureIn } from './cells.ts';
import type { RawEntry } from './entry-draft.ts';

/** What an element of a list in TEI says of an entry. `holder` is the place or event that it stands in. */
export function teiEntry(item: XmlElement, index: number, holder?: XmlElement): RawEntry {
  const id = idnos(item, 'id')[0] ?? item.attributes['xml:id'];
  const elements = childrenOf(item).filter(({ name }) => nameElements.includes(name));
  const names = elements.filter(({ attributes }) => attributes.type !== 'family').map(nameIn);
  const family = [...new Set(elements.flatMap((name) => findAll(name, 'surname').map(wordsOf)))];
  const values = {
    id,
    kind: kindOfItems.get(item.name) ?? item.name,
    name: names[0],
    aliases: [...new Set(names.slice(1))],
    ...(family.length > 0 && { family }),
    summary: summaryOf(item),
    sameAs: childrenOf(item, 'idno').filter(isAddress).map(addressIn),
    symbol: idnos(item, 'symbol')[0],
    url: idnos(item, 'official')[0],
    formerly: idnos(item, 'formerly'),
    roles: childrenOf(item, 'occupation').map(roleIn),
    date: item.name === 'event' ? (item.attributes.when ?? item.attributes.from) : undefined,
    end: item.name === 'event' ? item.attributes.to : undefined,
    in: holder && (holder.attributes['xml:id'] ?? nameIn(firstName(holder))),
    ...ownValues(item),
  };
  return { place: id ?? `${item.name} ${index + 1}`, values, doubts: leftIn(item) };
}

const nameElements = ['persName', 'placeName', 'orgName', 'eventName', 'name', 'label', 'title', 'term'];
const kindOfItems = new Map([
  ['bibl', 'document'],
  ['item', 'term'],
]);

function firstName(item: XmlElement): XmlElement | undefined {
  return childrenOf(item).find(({ name }) => nameElements.includes(name));
}

/** A name as it is spoken: `Mina Okafor` where TEI has the surname first. */
function nameIn(element: XmlElement | undefined): string {
  if (!element) return '';
  const parts = ['forename', 'nameLink', 'surname'].map((name) => findAll(element, name).map(wordsOf).join(' '));
  return parts[0] && parts[2] ? parts.filter(Boolean).join(' ') : wordsOf(element);
}

/** The note that is called the summary, else all that aren't ours. */
function summaryOf(item: XmlElement): string {
  const notes = childrenOf(item).filter(({ name, attributes }) => isNote.has(name) && attributes.type !== 'lectern');
  const summaries = notes.filter(({ attributes }) => attributes.type === 'summary');
  return (summaries.length > 0 ? summaries : notes).map(wordsOf).join(' ');
}

const isNote = new Set(['note', 'desc']);

/** What our export puts into notes of its own, by the fields that they are for: words, or data as JSON. */
function ownValues(item: XmlElement): Record<string, unknown> {
  const notes = childrenOf(item, 'note').filter(({ attributes }) => attributes.type === 'lectern');
  return Object.fromEntries(
    notes.map((note) => {
      const words = wordsOf(note);
      const { subtype = '' } = note.attributes;
      if (subtype === 'draft') return [subtype, words === 'true'];
      return [subtype, subtype === 'body' ? words : (structureIn(words) ?? words)];
    }),
  );
}

const ownIdnos = ['id', 'symbol', 'official', 'formerly'];

function isAddress({ attributes }: XmlElement): boolean {
  return !ownIdnos.includes(attributes.type ?? '');
}

function idnos(item: XmlElement, type: string): string[] {
  return childrenOf(item, 'idno')
    .filter(({ attributes }) => attributes.type === type)
    .map(wordsOf);
}

function addressIn(element: XmlElement): string {
  const text = wordsOf(element);
  return /^Q\d{1,12}$/.test(text) ? `https://www.wikidata.org/wiki/${text}` : text;
}

/** An office: its name apart from the body that it is of, where TEI keeps them apart. */
function roleIn(element: XmlElement): object {
  const title = childrenOf(element, 'roleName')[0];
  const { from, to, 'from-custom': fromEdtf = from, 'to-custom': toEdtf = to } = element.attributes;
  if (!title) return { title: wordsOf(element), from: fromEdtf, to: toEdtf };
  const of = childrenOf(element).find(({ name }) => name === 'orgName' || name === 'placeName');
  return { title: wordsOf(title), of: of && bodyIn(of), from: fromEdtf, to: toEdtf };
}

/** The body of an office: the entry that it refers to, else its name. */
function bodyIn(element: XmlElement): string {
  const { ref = '' } = element.attributes;
  return /^#\S/.test(ref) ? ref.slice(1) : wordsOf(element);
}

/** What an entry has no field for. */
function leftIn(item: XmlElement): string[] {
  const left = new Set(childrenOf(item).flatMap(({ name }) => (read.has(name) ? [] : [`\`<${name}>\``])));
  return left.size > 0 ? [`${[...left].join(', ')} left out: an entry has no field for it`] : [];
}

const read = new Set([
  ...nameElements,
  ...isNote,
  ...['idno', 'occupation', 'listPerson', 'listPlace', 'listOrg', 'listEvent', 'person', 'place', 'org', 'event'],
]);
