import { languageTag } from '../../model/language-tag.ts';
import { webAddress } from '../../model/web-address.ts';
import type { DraftFields } from '../draft.ts';
import { namesIn, readByline } from '../text/read-byline.ts';
import { readDate } from '../text/read-date.ts';
import { onOneLine } from '../text/words.ts';
import { decodeReferences } from './decode-references.ts';
import { readJsonLd } from './json-ld.ts';
import { type MetaField, vocabularies } from './meta-names.ts';
import { isPublisher } from './publishers.ts';
import { withoutSite } from './without-site.ts';

/**
 * What a page says of its article, and where it says it. JSON-LD is believed first, then `citation_*`, Dublin Core, Open
 * Graph, other meta tags and last what the page shows. To be asked before the page is changed.
 */
export function readMetadata(document: Document): Metadata {
  const statements: Statements[] = [
    { name: 'JSON-LD', values: readJsonLd(document) },
    ...metaStatements(document),
    { name: 'the page', values: shownIn(document) },
  ];
  const found: Metadata = { fields: {}, origins: {}, doubts: [] };
  for (const field of fieldNames) take(field, statements, found);
  dropPublishers(found);
  dropSiteName(found);
  return found;
}

/** Leaves out of the authors those who only publish, and tells them. */
function dropPublishers({ fields, origins, doubts }: Metadata): void {
  const { authors = [], publication } = fields;
  const writers = authors.filter((name) => !isPublisher(name, publication));
  if (writers.length === authors.length) return;
  const others = authors.filter((name) => !writers.includes(name)).map((name) => `“${name}”`);
  doubts.push(`${others.join(', ')} stands where authors do, and is left out`);
  if (writers.length > 0) fields.authors = writers;
  else {
    delete fields.authors;
    delete origins.authors;
  }
}

/** Takes the name of the site off a title that it stands behind; it is the publication where nothing else says one. */
function dropSiteName({ fields, origins }: Metadata): void {
  if (fields.title === undefined) return;
  const stated = fields.title.replace(/ [-–—|»]$/, '');
  const { title, site } = withoutSite(stated, [fields.publication, hostOf(fields.source)]);
  fields.title = title;
  if (fields.publication !== undefined || site === undefined) return;
  fields.publication = site;
  origins.publication = 'the title';
}

const fieldNames = ['title', 'date', 'authors', 'publication', 'source', 'lang', 'summary', 'tags'] as const;

/** Takes a field from the first statement of it that can be used. */
function take(field: MetaField, statements: readonly Statements[], found: Metadata): void {
  for (const { name, values } of statements) {
    const stated = values[field]?.filter((value) => value.trim() !== '') ?? [];
    if (stated.length === 0) continue;
    const { value, doubt } = usable(field, stated);
    if (doubt && !found.doubts.includes(doubt)) found.doubts.push(doubt);
    if (value === undefined) continue;
    Object.assign(found.fields, { [field]: value });
    found.origins[field] = name;
    return;
  }
}

function usable(field: MetaField, stated: readonly string[]): { value?: string | string[]; doubt?: string } {
  const [first = ''] = stated;
  if (field === 'date') {
    const { date, doubt } = readDate(first);
    return { ...(date && { value: date }), ...(doubt && { doubt }) };
  }
  const value = ofText(field, stated);
  return value === undefined ? {} : { value };
}

function ofText(field: MetaField, stated: readonly string[]): string | string[] | undefined {
  const [first = ''] = stated;
  if (field === 'authors') return nonEmpty(stated.flatMap(authorsIn));
  if (field === 'tags')
    return nonEmpty(
      [...new Set(stated.flatMap((one) => one.split(',')).map(onOneLine))]
        .filter((tag) => tag !== '' && tag.length < 50)
        .slice(0, 12),
    );
  if (field === 'source') return webAddress.safeParse(first).success ? withoutFragment(first) : undefined;
  if (field === 'lang')
    return languageTag.safeParse(first.replace('_', '-')).success ? first.replace('_', '-') : undefined;
  if (field === 'summary') return /(?:…|\.\.\.|\[…\])$/.test(first) ? undefined : onOneLine(first);
  return onOneLine(first);
}

/** A name as it stands where it is one, else the names in it; an address of a profile is none. */
function authorsIn(text: string): string[] {
  const line = onOneLine(text);
  if (/^https?:|@|^\d/.test(line) || line.length > 120) return [];
  const names = namesIn(line);
  return names.length > 0 ? names : /^(?:by |admin$|redaktion$)/i.test(line) ? [] : [line];
}

function metaStatements(document: Document): Statements[] {
  const contents = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('name') ??
      meta.getAttribute('property') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content) contents.set(name, [...(contents.get(name) ?? []), decodeReferences(content)]);
  }
  return vocabularies.map(({ name, names }) => {
    const pairs = Object.entries(names).map(([field, options]) => {
      const known = options.find((option) => contents.has(option));
      return [field, known === undefined ? [] : contents.get(known)];
    });
    return { name, values: Object.fromEntries(pairs) };
  });
}

/** What readers of the page see, and its `<html lang>` and canonical address. */
function shownIn(document: Document): Statements['values'] {
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => onOneLine(element.textContent ?? '')).filter(Boolean);
  const times = [...document.querySelectorAll('time')].map(
    (time) => time.getAttribute('datetime') || onOneLine(time.textContent ?? ''),
  );
  const bylines = [...texts('[rel~="author"]'), ...texts('[itemprop~="author"]'), ...texts('.byline')];
  const heads = texts('h1');
  return {
    title: heads.length === 1 ? heads : [...texts('title'), ...heads],
    date: times.filter((time) => readDate(time).date).slice(0, 1),
    authors: bylines.flatMap((line) => (readByline(line).length > 0 ? readByline(line) : namesIn(line))),
    source: [document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? ''],
    lang: [document.documentElement.getAttribute('lang') ?? ''],
  };
}

/** An address without the place on its page; `#!` is part of the page's address. */
function withoutFragment(address: string): string {
  const [page = '', fragment = ''] = address.split('#', 2);
  return fragment.startsWith('!') ? address : page;
}

function hostOf(address: string | undefined): string | undefined {
  return address === undefined
    ? undefined
    : new URL(address).hostname.replace(/^www\./, '').replace(/\.[a-z]{2,12}$/, '');
}

function nonEmpty(values: string[]): string[] | undefined {
  return values.length > 0 ? [...new Set(values)] : undefined;
}

interface Statements {
  /** The vocabulary, as it is told. */
  name: string;
  values: Partial<Record<MetaField, string[]>>;
}

export interface Metadata {
  fields: DraftFields;
  origins: Partial<Record<keyof DraftFields, string>>;
  doubts: string[];
}
