import { readEdtf } from '../../model/csl-date.ts';
import { webAddress } from '../../model/web-address.ts';
import type { BibEntry } from './entry.ts';
import { archives } from './eprints.ts';
import {
  editorTypes,
  type ItemField,
  itemFields,
  ordinals,
  paginations,
  titleFields,
  unprinted,
} from './item-fields.ts';
import { isPart, kindOf } from './kinds.ts';
import { languageTag } from './languages.ts';
import { readDate } from './read-dates.ts';
import { readNames } from './read-names.ts';
import { splitList } from './split-list.ts';
import { addressOf, doiOf } from './tex-address.ts';
import { plainTex, readTex } from './tex-text.ts';

/** An entry in CSL's form, the fields that its variables come from, the TeX in them that isn't known, and what is no address. */
export interface Item {
  value: Record<string, unknown>;
  from: Map<string, string>;
  unknown: { field: string; command: string }[];
  refused: { field: string; address: string }[];
}

/** What an entry with all its inherited fields is in CSL. */
export function toItem(entry: BibEntry): Item {
  const textOf = (field: string) => entry.fields.get(field)?.text;
  const { type, genre } = kindOf(entry.kind, textOf('entrysubtype'), textOf('type') && plainTex(textOf('type') ?? ''));
  const item: Item = {
    value: { id: entry.key, type, ...(genre && { genre }) },
    from: new Map(),
    unknown: [],
    refused: [],
  };
  const draft: Draft = { entry, item, type, textOf };
  addTitles(draft);
  for (const field of itemFields) addField(draft, field);
  addEditors(draft);
  addDates(draft);
  addSeries(draft);
  addWhereabouts(draft);
  return item;
}

interface Draft {
  entry: BibEntry;
  item: Item;
  type: string;
  textOf(field: string): string | undefined;
}

function set({ item }: Draft, variable: string, { value, from }: { value: unknown; from: string }): void {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return;
  if (Object.hasOwn(item.value, variable)) return;
  if ((variable === 'URL' || variable === 'archived') && !webAddress.safeParse(value).success) {
    item.refused.push({ field: from, address: String(value) });
    return;
  }
  item.value[variable] = value;
  item.from.set(variable, from);
}

function isMeant(type: string, { types, but }: { types?: string[]; but?: string[] }): boolean {
  return (!types || types.includes(type)) && !but?.includes(type);
}

/** A title, its subtitle behind a colon and its addition behind a full stop. */
function addTitles(draft: Draft): void {
  for (const { variable, from, ...limits } of titleFields) {
    const fields = isMeant(draft.type, limits)
      ? from.find(([first = '']) => draft.textOf(first) !== undefined)
      : undefined;
    if (fields) set(draft, variable, { value: joinedTitle(draft, fields), from: fields[0] ?? '' });
  }
  const hasMain = draft.textOf('maintitle') !== undefined && isPart(draft.entry.kind);
  const book = ['booktitle', 'booksubtitle', 'booktitleaddon'];
  if (hasMain) set(draft, 'volume-title', { value: joinedTitle(draft, book), from: 'booktitle' });
}

function joinedTitle(draft: Draft, fields: string[]): string {
  const [title = '', subtitle = '', addition = ''] = fields.map((field) => rich(draft, field));
  const whole = subtitle ? `${title}${/[?!:.]$/.test(title) ? ' ' : ': '}${subtitle}` : title;
  return addition ? `${whole}${/[?!.]$/.test(whole) ? ' ' : '. '}${addition}` : whole;
}

function rich(draft: Draft, field: string): string {
  return read(draft, field, true);
}

function read({ item, textOf }: Draft, field: string, markup: boolean): string {
  const { text, unknown } = readTex(textOf(field) ?? '', markup);
  item.unknown.push(...unknown.map((command) => ({ field, command })));
  return text;
}

function addField(draft: Draft, field: ItemField): void {
  const from = isMeant(draft.type, field) ? field.from.find((name) => draft.textOf(name) !== undefined) : undefined;
  if (!from) return;
  const before = draft.item.unknown.length;
  set(draft, field.variable, { value: readAs(draft, field.as, from), from });
  if (unprinted.has(field.variable)) draft.item.unknown.length = before;
}

function readAs(draft: Draft, as: ItemField['as'], field: string): unknown {
  const tex = draft.textOf(field) ?? '';
  switch (as) {
    case 'names':
      return readNames(tex, usePrefix(draft));
    case 'list':
      return joined(splitList(tex).map((item) => (/^others$/i.test(item) ? item : plainTex(item))));
    case 'rich':
      return rich(draft, field);
    case 'doi':
      return doiOf(tex);
    case 'address':
      return addressOf(tex);
    case 'language':
      return languageTag(plainTex(tex));
    default:
      return as === 'pages' || as === 'ordinal' ? numbers(draft, as, field) : read(draft, field, false);
  }
}

/** BibLaTeX's option of the entry: `useprefix`, `useprefix=false`. */
function usePrefix({ textOf }: Draft): boolean | undefined {
  const [, value] = /\buseprefix\b(?:\s*=\s*(\w+))?/.exec(textOf('options') ?? '') ?? [undefined, 'unset'];
  return value === 'unset' ? undefined : value !== 'false';
}

/** `Durham and London`; three and more with commas between. */
function joined(items: string[]): string {
  const hasOthers = /^others$/i.test(items.at(-1) ?? '');
  const all = hasOthers ? items.slice(0, -1) : items;
  if (hasOthers) return `${all.join(', ')} et al.`;
  return all.length > 2 ? `${all.slice(0, -1).join(', ')}, and ${all.at(-1)}` : all.join(' and ');
}

function numbers(draft: Draft, as: 'pages' | 'ordinal', field: string): string {
  const text = read(draft, field, false);
  const ordinal = ordinals.indexOf(text.toLowerCase().replace(/ (?:ed\.?|edition)$/, ''));
  if (as === 'ordinal') return ordinal < 0 ? text.replace(/ (?:ed\.?|edition)$/i, '') : String(ordinal + 1);
  const counted = paginations.get(plainTex(draft.textOf('bookpagination') ?? '')) ?? '';
  return field === 'pages' ? counted + withHyphens(text) : text;
}

/** A range's dash with the space around it becomes a hyphen, as CSL has it between two pages. */
function withHyphens(text: string): string {
  const pieces = text.split(/([–—]+)/);
  const isDash = (at: number) => at % 2 === 1;
  const isRange = (at: number) =>
    /\w$/.test(pieces[at - 1]?.trimEnd() ?? '') && /^\w/.test(pieces[at + 1]?.trimStart() ?? '');
  const read = pieces.map((piece, at) => {
    if (isDash(at)) return isRange(at) ? '-' : piece;
    const start = isRange(at - 1) ? piece.trimStart() : piece;
    return isRange(at + 1) ? start.trimEnd() : start;
  });
  return read.join('');
}

/** People in `editor` who are something else there or go behind the title, and those in `editora` to `editorc`. */
function addEditors(draft: Draft): void {
  const { item, textOf } = draft;
  const main = editorTypes.get(textOf('editortype') ?? '');
  if (main && item.value.editor) {
    set(draft, main, { value: item.value.editor, from: 'editor' });
    delete item.value.editor;
  }
  const isHidden = /\buseeditor\s*=\s*false/.test(textOf('options') ?? '') && !item.value.author;
  if (isHidden && item.value.editor) {
    set(draft, 'editorial-director', { value: item.value.editor, from: 'editor' });
    delete item.value.editor;
  }
  if (textOf('bookauthor') === textOf('author')) delete item.value['container-author'];
  for (const field of ['editora', 'editorb', 'editorc']) {
    const names = textOf(field);
    const variable = editorTypes.get(textOf(`${field}type`) ?? '') ?? 'contributor';
    if (names !== undefined) set(draft, variable, { value: readNames(names, usePrefix(draft)), from: field });
  }
}

function addDates(draft: Draft): void {
  const { textOf } = draft;
  const from = textOf('date') !== undefined ? 'date' : textOf('month') !== undefined ? 'month' : 'year';
  const [date, year, month, day] = ['date', 'year', 'month', 'day'].map(textOf);
  set(draft, 'issued', { value: readDate({ date, year, month, day }), from });
  for (const [variable, field] of [
    ['accessed', 'urldate'],
    ['event-date', 'eventdate'],
    ['original-date', 'origdate'],
  ] as const) {
    const own = textOf(field);
    if (own !== undefined) set(draft, variable, { value: readDate({ date: own }), from: field });
  }
  const first = textOf('origyear');
  if (first !== undefined) set(draft, 'original-date', { value: readEdtf(plainTex(first)), from: 'origyear' });
}

/** The run of a journal: `newseries` and `3` stand for words. */
function addSeries({ item, type, textOf }: Draft): void {
  const series = textOf('series');
  if (series === undefined || type !== 'article-journal') return;
  const number = /^\d+$/.exec(series)?.[0];
  if (series === 'newseries') item.value['collection-title'] = 'n.s.';
  if (series === 'oldseries') item.value['collection-title'] = 'o.s.';
  if (number) item.value['collection-title'] = `${number}${ending(Number(number))} ser.`;
}

function ending(number: number): string {
  return number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
}

/** Where it is read: an archive's own address, or the one in `howpublished` or `note`. */
function addWhereabouts(draft: Draft): void {
  const { textOf, item } = draft;
  const eprint = textOf('eprint');
  const type = (textOf('eprinttype') ?? textOf('archiveprefix') ?? '').toLowerCase();
  const archive = Object.hasOwn(archives, type) ? archives[type] : undefined;
  const [number, how] = [addressOf(eprint ?? ''), textOf('howpublished')];
  if (archive && number) {
    set(draft, 'URL', { value: archive.address + number, from: 'eprint' });
    set(draft, 'archive', { value: archive.name, from: 'eprint' });
    set(draft, 'archive_location', { value: number, from: 'eprint' });
    if (type === 'arxiv') set(draft, 'number', { value: `arXiv:${number}`, from: 'eprint' });
  }
  if (how === undefined) return;
  const address = /https?:\/\/[^\s{}]+(?:\{\}[^\s{}]*)*/.exec(how)?.[0];
  if (address) set(draft, 'URL', { value: addressOf(address), from: 'howpublished' });
  else if (!item.value.publisher)
    set(draft, 'publisher', { value: read(draft, 'howpublished', false), from: 'howpublished' });
}
