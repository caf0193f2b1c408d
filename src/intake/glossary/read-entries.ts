import { openExport } from '../ghost/ghost-export.ts';
import { decodeText } from '../text/decode-text.ts';
import type { EntriesReading, RawReading } from './entry-draft.ts';
import { readCsv } from './read-csv.ts';
import { readList } from './read-list.ts';
import { isProject, readProject } from './read-project.ts';
import { isRdfXml, readRdfXml } from './read-rdf-xml.ts';
import { readSkos } from './read-skos.ts';
import { isTeiList, readTeiLists } from './read-tei-lists.ts';
import { soundEntry } from './sound-entry.ts';

/** Whether a file is read as a glossary: by its ending, or, of XML and JSON, by what it holds, which `read` gives where it can. */
export function isGlossary(name: string, read: () => Uint8Array | string): boolean {
  if (/\.json$/i.test(name)) return !isGhostExport(read());
  if (/\.(?:csv|tsv)$/i.test(name) || isRdf.test(name) || isProject.test(name)) return true;
  const bytes = isXml.test(name) ? read() : '';
  if (typeof bytes === 'string') return false;
  const { text } = decodeText(bytes, { isHtml: true });
  return isRdfXml(text) || isTeiList(text);
}

/** An export of a blog holds texts. */
function isGhostExport(bytes: Uint8Array | string): boolean {
  return typeof bytes !== 'string' && openExport(decodeText(bytes).text) !== undefined;
}

const isXml = /\.(?:xml|tei|rdf|owl)$/i;
const isRdf = /\.(?:ttl|trig|nt|nq|rdf|owl)$/i;

/**
 * The entries of a glossary from elsewhere, or why there are none. Never throws for what a file holds.
 * @param language The edition's, a BCP 47 tag: of names in many languages, those in it are taken.
 */
export async function readGlossaryFile(bytes: Uint8Array, name: string, language: string): Promise<EntriesReading> {
  if (isProject.test(name)) return sound(await readProject(bytes, name));
  if (!isRdf.test(name) || isXml.test(name)) return readEntries(bytes, name, language);
  const { text, doubt } = decodeText(bytes);
  const { readTurtle } = await import('./read-turtle.ts');
  return sound(thesaurus(readTurtle(text), language), doubt);
}

/** The same of tables, lists and XML, which need no waiting. */
export function readEntries(bytes: Uint8Array, name: string, language = 'en'): EntriesReading {
  const { text, doubt } = decodeText(bytes, { isHtml: isXml.test(name) });
  return sound(readRaw(text, name, language), doubt);
}

function thesaurus(read: ReturnType<typeof readRdfXml>, language: string): RawReading {
  return 'refusal' in read ? read : readSkos(read, language);
}

function sound(read: RawReading, doubt?: string): EntriesReading {
  if ('refusal' in read) return read;
  const checked = read.raw.map(soundEntry);
  return {
    entries: checked.filter((one) => 'fields' in one),
    refused: [...read.refused, ...checked.filter((one) => 'refusal' in one)],
    columns: read.columns,
    doubts: doubt ? [doubt] : [],
  };
}

function readRaw(text: string, name: string, language: string): RawReading {
  if (isXml.test(name)) return isRdfXml(text) ? thesaurus(readRdfXml(text), language) : readTeiLists(text);
  return /\.json$/i.test(name) ? readList(text, language) : readCsv(text, name);
}
