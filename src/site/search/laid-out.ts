import { isWithoutSpaces } from '../../model/search/without-spaces.ts';
import { indexOf } from './ask-pagefind.ts';
import { unpacked } from './packed-file.ts';
import { piecesOf, zeroWidthSpace } from './pieces.ts';
import { asIndexed, pageOf, type SearchRecord, textOf } from './search-record.ts';

/** A record's words, parted. */
export interface LaidOut {
  record: SearchRecord;
  /** As an index of places has them. */
  words: string[];
  /** The same as they are printed, for an index that counts them. */
  text: string;
  /** What a result prints. */
  content: string;
  /** Where stretches begin: `location` counts words. */
  anchors: Anchor[];
}

/** As the engine's files have it. */
interface Anchor {
  element: 'i';
  id: string;
  text: '';
  title?: string;
  location: number;
}

/** Parts the words of records. Where no spaces part them, Pagefind does. */
export async function layOut(records: readonly SearchRecord[], language: string): Promise<LaidOut[]> {
  return isWithoutSpaces(language) ? partedByPagefind(records, language) : records.map(partedBySpaces);
}

function partedBySpaces(record: SearchRecord): LaidOut {
  const words: string[] = [];
  const anchors: Anchor[] = [];
  for (const { words: text, anchor, facts } of asIndexed(record).stretches) {
    if (anchor)
      anchors.push({ element: 'i', id: anchor, text: '', ...(facts && { title: facts }), location: words.length });
    for (const word of piecesOf(text)) words.push(word);
  }
  const text = textOf(record);
  return { record, words, text, content: text.trim().split(/\s+/).join(' '), anchors };
}

async function partedByPagefind(records: readonly SearchRecord[], language: string): Promise<LaidOut[]> {
  const pages = records.map((record) => ({ url: record.url, content: pageOf(record) }));
  const files = (await indexOf(language, pages)).filter(({ path }) => path.startsWith('fragment/'));
  const read = files.map((file): Fragment => JSON.parse(unpacked(file.content).toString()));
  const parted = new Map(read.map((one) => [one.url, one]));
  return records.map((record) => {
    const { content = '', anchors = [] } = parted.get(record.url) ?? {};
    const text = content.replaceAll(zeroWidthSpace, ' ');
    return { record, words: piecesOf(text), text, content, anchors };
  });
}

type Fragment = Pick<LaidOut, 'content' | 'anchors'> & { url: string };
