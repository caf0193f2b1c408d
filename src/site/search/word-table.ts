import { highestLevel, writePositions, writePostings } from '../../model/search/postings.ts';
import { foldedWords } from '../../model/search/search-words.ts';

/** What a document is found by. */
export interface Searched {
  title: string;
  /** Names of people, tags and the like. */
  facts: string[];
  text: string;
}

/** One file of words: what the words of a stretch of the alphabet are found in, and where they stand there. */
export interface WordFile {
  first: string;
  postings: Record<string, string>;
  positions: Record<string, string>;
}

/** About how long the postings of a file of words are, in characters: what a search for one word fetches. */
const fileSize = 12_000;

/** How many words of the text one of the title counts for. */
const titleWeight = 4;

/**
 * The words of documents in files by alphabet, each with how much it counts in a document: the part of BM25 (Robertson
 * and Zaragoza 2009, k1 1.2, b 0.75) that the document alone decides, in 26 steps. What is common in all is the
 * browser's to weigh.
 */
export function wordFiles(documents: Searched[]): WordFile[] {
  const read = documents.map(wordsOf);
  const mean = read.reduce((sum, { length }) => sum + length, 0) / Math.max(read.length, 1);
  const words = new Map<string, { documents: number[]; levels: number[]; positions: string[] }>();
  for (const [document, { length, places }] of read.entries()) {
    for (const [word, { weight, positions }] of places) {
      const known = words.get(word) ?? { documents: [], levels: [], positions: [] };
      words.set(word, known);
      known.documents.push(document);
      known.levels.push(levelOf(weight, length / mean));
      known.positions.push(writePositions(positions));
    }
  }
  const files: WordFile[] = [];
  let size = fileSize;
  for (const word of [...words.keys()].sort()) {
    const { documents = [], levels = [], positions = [] } = words.get(word) ?? {};
    if (size >= fileSize) {
      files.push({ first: word, postings: {}, positions: {} });
      size = 0;
    }
    const postings = writePostings(documents, levels);
    const file = files.at(-1);
    if (file) {
      file.postings[word] = postings;
      file.positions[word] = positions.join(';');
    }
    size += postings.length + word.length;
  }
  return files;
}

function levelOf(weight: number, length: number): number {
  const saturated = weight / (weight + 1.2 * (0.25 + 0.75 * length));
  return Math.max(1, Math.round(saturated * highestLevel));
}

/** A document's words with how often and where each stands: title, facts and text one after the other, apart from each other. */
function wordsOf({ title, facts, text }: Searched) {
  const places = new Map<string, { weight: number; positions: number[] }>();
  let at = 0;
  const take = (part: string, weight: number) => {
    for (const word of foldedWords(part)) {
      const place = places.get(word) ?? { weight: 0, positions: [] };
      places.set(word, place);
      place.weight += weight;
      place.positions.push(at);
      at += 1;
    }
    at += 1;
  };
  take(title, titleWeight);
  for (const fact of facts) take(fact, 1);
  take(text, 1);
  return { length: at, places };
}
