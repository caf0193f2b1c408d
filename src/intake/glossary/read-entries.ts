import { decodeText } from '../text/decode-text.ts';
import type { EntriesReading, RawReading } from './entry-draft.ts';
import { readCsv } from './read-csv.ts';
import { readList } from './read-list.ts';
import { isTeiList, readTeiLists } from './read-tei-lists.ts';
import { soundEntry } from './sound-entry.ts';

/** Whether a file is read as a glossary: by its ending, or, of XML, by what it holds, which `read` gives where it can. */
export function isGlossary(name: string, read: () => Uint8Array | string): boolean {
  if (/\.(?:csv|tsv|json)$/i.test(name)) return true;
  const bytes = isXml.test(name) ? read() : '';
  return typeof bytes !== 'string' && isTeiList(decodeText(bytes, { isHtml: true }).text);
}

const isXml = /\.(?:xml|tei)$/i;

/**
 * The entries of a glossary from elsewhere, or why there are none. Never throws for what a file holds.
 * @param language The edition's, a BCP 47 tag: of names in many languages, those in it are taken.
 */
export function readEntries(bytes: Uint8Array, name: string, language = 'en'): EntriesReading {
  const { text, doubt } = decodeText(bytes, { isHtml: isXml.test(name) });
  const read = readRaw(text, name, language);
  if ('refusal' in read) return read;
  const sound = read.raw.map(soundEntry);
  return {
    entries: sound.filter((one) => 'fields' in one),
    refused: [...read.refused, ...sound.filter((one) => 'refusal' in one)],
    columns: read.columns,
    doubts: doubt ? [doubt] : [],
  };
}

function readRaw(text: string, name: string, language: string): RawReading {
  if (isXml.test(name)) return readTeiLists(text);
  return /\.json$/i.test(name) ? readList(text, language) : readCsv(text, name);
}
