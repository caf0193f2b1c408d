import type { RawEntry, RawReading, RefusedEntry } from './entry-draft.ts';

/** A list of entries in JSON, with the fields of a list file of the glossary; `surname` counts as `family`. */
export function readList(text: string): RawReading {
  const data = parsed(text);
  if (data === undefined) return { refusal: 'Unexpected end or sign in the JSON, expected it whole' };
  if (!Array.isArray(data)) return { refusal: 'Unexpected JSON without a list, expected a list of entries' };
  const items = data.map(rawEntry);
  const raw = items.filter((one) => 'values' in one);
  return { raw, refused: items.filter((one) => 'refusal' in one), columns: [] };
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
