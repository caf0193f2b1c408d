import type { RawEntry, RawReading, RefusedEntry } from './entry-draft.ts';
import { itemsIn, readWikidata } from './read-wikidata.ts';

/**
 * A list of entries in JSON, with the fields of a list file of the glossary, where `surname` counts as `family`; or items
 * of Wikidata, read in a language.
 */
export function readList(text: string, language: string): RawReading {
  const data = parsed(text);
  if (data === undefined) return { refusal: 'Unexpected end or sign in the JSON, expected it whole' };
  const items = itemsIn(data);
  if (items) return readWikidata(items, language);
  if (!Array.isArray(data))
    return { refusal: 'Unexpected JSON without a list, expected a list of entries or items of Wikidata' };
  const read = data.map(rawEntry);
  const raw = read.filter((one) => 'values' in one);
  return { raw, refused: read.filter((one) => 'refusal' in one), columns: [] };
}

function rawEntry(item: unknown, index: number): RawEntry | RefusedEntry {
  const place = `entry ${index + 1}`;
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    return { place, refusal: 'Unexpected value, expected an object with `kind` and `name`' };
  const { surname, ...values } = item as Record<string, unknown>;
  return { place, values: surname === undefined ? values : { family: surname, ...values } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
