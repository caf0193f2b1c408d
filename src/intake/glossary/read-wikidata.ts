import type { RawEntry, RawReading, RefusedEntry } from './entry-draft.ts';
import { listAt, textAt, valueAt } from './value-at.ts';
import { kindOfClasses } from './wikidata-kinds.ts';
import { wikidataTime } from './wikidata-time.ts';

/** The items in a JSON file of Wikidata: `Special:EntityData`, `wbgetentities`, or a list of them; undefined for other JSON. */
export function itemsIn(data: unknown): unknown[] | undefined {
  const held = valueAt(data, 'entities') ?? data;
  const items = Array.isArray(held) ? held : Object.values(isItem(held) ? [held] : Object(held));
  return items.length > 0 && items.every(isItem) ? items : undefined;
}

function isItem(value: unknown): boolean {
  return /^Q\d{1,12}$/.test(textAt(value, 'id') ?? '') && valueAt(value, 'labels') !== undefined;
}

/**
 * Entries of items of Wikidata: names and descriptions in a language, the kind by the classes (P31), offices (P39) with
 * their days, dates, the official website. Items that others name as their office, its body or family name are told by
 * their labels, where the file has them; those of no known kind that only serve for that make no entry.
 * @see https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html
 */
export function readWikidata(items: readonly unknown[], language: string): RawReading {
  const labels = new Map(items.map((item) => [textAt(item, 'id') ?? '', inLanguage(item, 'labels', language)]));
  const served = new Set<string>();
  const labelOf = (id: string) => {
    served.add(id);
    return labels.get(id);
  };
  const read = items.map((item) => rawEntry(item, { language, labelOf }));
  const refused = read.filter((one) => 'refusal' in one);
  const raw = read.filter((one) => 'values' in one);
  return { raw, refused: refused.filter(({ place }) => !served.has(place)), columns: [] };
}

function rawEntry(item: unknown, { language, labelOf }: Reader): RawEntry | RefusedEntry {
  const place = textAt(item, 'id') ?? '';
  const classes = idsOf(item, 'P31');
  const kind = kindOfClasses(classes);
  if (kind === undefined) {
    const found = classes.length > 0 ? `class ${classes.join(', ')}` : 'absence of a class';
    return { place, refusal: `Unexpected ${found} (P31), expected one that tells a kind of entry` };
  }
  const doubts: string[] = [];
  const family = idsOf(item, 'P734').flatMap((id) => labelOf(id) ?? []);
  const values = {
    kind,
    name: inLanguage(item, 'labels', language),
    aliases: aliasesOf(item, language),
    summary: textAt(item, 'descriptions', language, 'value'),
    sameAs: [`https://www.wikidata.org/wiki/${place}`],
    ...(family.length > 0 && { family }),
    roles: kind === 'person' ? statements(item, 'P39').flatMap((one) => roleOf(one, labelOf, doubts)) : [],
    date: firstTime(item, beginnings, doubts),
    end: firstTime(item, endings, doubts),
    url: statements(item, 'P856').flatMap((one) => textAt(one, 'mainsnak', 'datavalue', 'value') ?? [])[0],
  };
  if (values.summary === undefined) doubts.push(`it has no description in the edition’s language (${language})`);
  return { place, values, doubts };
}

/** Inception, the point in time, start and publication. */
const beginnings = ['P571', 'P585', 'P580', 'P577'];
/** The end of what was dissolved, and of what lasted. */
const endings = ['P576', 'P582'];

function firstTime(item: unknown, properties: readonly string[], doubts: string[]): string | undefined {
  const found = properties.flatMap((property) => statements(item, property));
  const values = found.map((one) => valueAt(one, 'mainsnak', 'datavalue', 'value'));
  return values.map((value) => timeOf(value, doubts)).find(Boolean);
}

/** A time as it can be kept; one that is less exact is told. */
function timeOf(value: unknown, doubts: string[]): string | undefined {
  const time = wikidataTime(value);
  const stated = textAt(value, 'time');
  if (time === undefined && stated !== undefined) doubts.push(`the time ${stated} is left out: it is too inexact`);
  return time;
}

/** An office, where the file has its label. */
function roleOf(statement: unknown, labelOf: Reader['labelOf'], doubts: string[]): object[] {
  const id = textAt(statement, 'mainsnak', 'datavalue', 'value', 'id') ?? '';
  const title = labelOf(id);
  if (title === undefined) {
    const doubt = `its office ${id} is left out, as the file lacks the item: add it to the file`;
    if (!doubts.includes(doubt)) doubts.push(doubt);
    return [];
  }
  const qualifier = (property: string) => valueAt(listAt(statement, 'qualifiers', property)[0], 'datavalue', 'value');
  const of = labelOf(textAt(qualifier('P642'), 'id') ?? '');
  return [{ title, of, from: timeOf(qualifier('P580'), doubts), to: timeOf(qualifier('P582'), doubts) }];
}

/** What an item says of a property, but for what is deprecated. */
function statements(item: unknown, property: string): unknown[] {
  return listAt(item, 'claims', property).filter((one) => valueAt(one, 'rank') !== 'deprecated');
}

function idsOf(item: unknown, property: string): string[] {
  return statements(item, property).flatMap((one) => textAt(one, 'mainsnak', 'datavalue', 'value', 'id') ?? []);
}

/** Those of the language and those of all languages (`mul`), each once; the language without its region counts as well. */
function aliasesOf(item: unknown, language: string): string[] {
  const tags = new Set([language, language.split('-')[0] ?? '', 'mul']);
  const found = [...tags].flatMap((tag) => listAt(item, 'aliases', tag));
  return [...new Set(found.flatMap((alias) => textAt(alias, 'value') ?? []))];
}

/** In the language, else in that of all, else in English, else in the first that there is. */
function inLanguage(item: unknown, part: string, language: string): string | undefined {
  const texts = valueAt(item, part);
  const tags = [language, language.split('-')[0] ?? '', 'mul', 'en', ...Object.keys(Object(texts))];
  return tags.map((tag) => textAt(texts, tag, 'value')).find((text) => text !== undefined);
}

interface Reader {
  language: string;
  /** The label of an item of the same file. */
  labelOf(id: string): string | undefined;
}
