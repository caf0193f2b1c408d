import { isPlainDate } from '../../model/dates/plain-date.ts';
import { type Alias, type AnyKind, type Entity, type Kind, kinds, type Role } from '../../model/entity.ts';
import { wholeLines } from '../../model/whole-lines.ts';
import { dateAttributes } from '../tei/date-attributes.ts';
import { type Attributes, element, escapeXml } from '../tei/xml.ts';

/**
 * Entries as lists of TEI P5 in a `standOff`: persons, organizations, places and events in the lists that TEI has for
 * them, documents in a `listBibl`, terms in a `list`. What TEI has no element for stands in notes of the type `lectern`,
 * so that `import` reads the same entries back.
 * @param title What the file is called in its header.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/ND.html
 */
export function glossaryTei(entities: readonly Entity[], title = 'Glossary'): string {
  const header = element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, say('title', title)) +
        element('publicationStmt', {}, say('p', 'Written by Lectern.')) +
        element('sourceDesc', {}, say('p', 'The glossary of an edition.')),
    ),
  );
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const own = new Set(entities.map(({ kind }) => kind).filter((kind) => !Object.hasOwn(elements, kind)));
  const lists = [...kinds, ...own].flatMap((kind) => listOf(kind, entities, names));
  const root = { xmlns: 'http://www.tei-c.org/ns/1.0' };
  const standOff = element('standOff', {}, `\n${lists.join('\n')}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('TEI', root, `\n${header}\n${standOff}\n`)}\n`;
}

/** The elements of TEI for each kind: of the list, of an entry, of its name. */
const elements: Readonly<Record<Kind, TeiElements>> = {
  person: { list: 'listPerson', item: 'person', name: 'persName' },
  organization: { list: 'listOrg', item: 'org', name: 'orgName' },
  place: { list: 'listPlace', item: 'place', name: 'placeName' },
  document: { list: 'listBibl', type: 'documents', item: 'bibl', name: 'title' },
  event: { list: 'listEvent', item: 'event', name: 'eventName' },
  term: { list: 'list', type: 'terms', item: 'item', name: 'term' },
};

/** The elements of a kind; one of the edition's own is a list of its type, with names of its type. */
function elementsOf(kind: AnyKind): TeiElements {
  return elements[kind as Kind] ?? { list: 'list', type: kind, item: 'item', name: 'name', nameType: kind };
}

function listOf(kind: AnyKind, entities: readonly Entity[], names: Names): string[] {
  const items = entities.filter((entity) => entity.kind === kind).map((entity) => entryOf(entity, names));
  const { list, type } = elementsOf(kind);
  return items.length === 0 ? [] : [element(list, { type }, `\n${items.join('\n')}\n`)];
}

/** An entry: names first, then addresses and what else TEI has a place for, notes last, as its content models ask. */
function entryOf(entity: Entity, names: Names): string {
  const { item } = elementsOf(entity.kind);
  const isOwn = isXmlId.test(entity.id);
  const parts = [
    ...namesOf(entity),
    ...addressesOf(entity, isOwn),
    ...(entity.kind === 'person' ? entity.roles.map((role) => officeOf(role, names)) : []),
    ...notesOf(entity),
  ];
  return element(item, { 'xml:id': isOwn ? entity.id : undefined }, parts.join(''));
}

/** An id that can be XML's as well: it begins with a letter. */
const isXmlId = /^[a-z][a-z\d-]*$/;

function namesOf({ kind, name, aliases, family = [] }: Entity): string[] {
  const { name: element, nameType: type } = elementsOf(kind);
  const surnames = kind === 'person' ? family.map(surnameOf) : [];
  return [
    say(element, name, { type }),
    ...aliases.map((alias) => say(element, textOf(alias), { type: 'alias' })),
    ...surnames,
  ];
}

function surnameOf(family: string): string {
  return element('persName', { type: 'family' }, say('surname', family));
}

function textOf(alias: Alias): string {
  return typeof alias === 'string' ? alias : alias.text;
}

function addressesOf({ id, sameAs, symbol, url, formerly }: Entity, isOwn: boolean): string[] {
  return [
    ...(isOwn ? [] : [say('idno', id, { type: 'id' })]),
    ...sameAs.map((address) => say('idno', address, { type: 'URI' })),
    ...(symbol === undefined ? [] : [say('idno', symbol, { type: 'symbol' })]),
    ...(url === undefined ? [] : [say('idno', url, { type: 'official' })]),
    ...formerly.map((one) => say('idno', one, { type: 'formerly' })),
  ];
}

/** An office with its days; dates that W3C's forms can't say stand as EDTF, in the attributes for a calendar of one's own. */
function officeOf({ title, of, from, to }: Role, names: Names): string {
  const days = { ...day('from', from), ...day('to', to) };
  return element('occupation', days, say('roleName', title) + holderOf(of, names));
}

/** The body of an office; one of the glossary by its name, with the way to its entry. */
function holderOf(of: string | undefined, names: Names): string {
  if (of === undefined) return '';
  const name = isXmlId.test(of) ? names.get(of) : undefined;
  return name === undefined ? say('orgName', of) : say('orgName', name, { ref: `#${of}` });
}

function day(name: string, date?: string): Attributes {
  return date === undefined ? {} : { [isPlainDate(date) ? name : `${name}-custom`]: date };
}

function notesOf(entity: Entity): string[] {
  const { kind, aliases, family, summary, date, end, in: holder, image, roles, draft } = entity;
  const body = wholeLines(entity.body);
  return [
    summary === '' ? '' : say('note', summary, { type: 'summary' }),
    date === undefined ? '' : own('date', dated(date)),
    end === undefined ? '' : own('end', dated(end)),
    holder === undefined ? '' : own('in', escapeXml(holder)),
    body === '' ? '' : say('note', body, { type: 'lectern', subtype: 'body' }),
    aliases.every((alias) => typeof alias === 'string') ? '' : data('aliases', aliases),
    family === undefined || kind === 'person' ? '' : data('family', family),
    roles.length === 0 || kind === 'person' ? '' : data('roles', roles),
    image === undefined ? '' : data('image', image),
    draft ? data('draft', draft) : '',
  ].filter(Boolean);
}

function own(subtype: string, content: string): string {
  return element('note', { type: 'lectern', subtype }, content);
}

/** What is no text alone, as JSON. */
function data(subtype: string, value: unknown): string {
  return say('note', JSON.stringify(value), { type: 'lectern', subtype });
}

function dated(date: string): string {
  return element('date', dateAttributes(date) ?? {}, escapeXml(date));
}

/** An element of words; its white space is kept where it is more than blanks between them. */
function say(name: string, words: string, attributes: Attributes = {}): string {
  const isPlain = words === words.replace(/\s+/g, ' ').trim();
  return element(name, { ...attributes, 'xml:space': isPlain ? undefined : 'preserve' }, escapeXml(words));
}

/** The names of all entries, by id. */
type Names = ReadonlyMap<string, string>;

interface TeiElements {
  list: string;
  type?: string;
  item: string;
  name: string;
  /** The type of its name, where the element says none. */
  nameType?: string;
}
