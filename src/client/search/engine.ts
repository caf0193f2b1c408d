import { highestLevel, readPositions, readPostings } from '../../model/search/postings.ts';
import {
  type NameFamily,
  nameFile,
  nameKey,
  readDates,
  type SearchIndex,
  type SearchText,
} from '../../model/search/search-index.ts';
import { fetched } from './fetched.ts';
import { isForm, stemOf } from './word-forms.ts';

/** What documents are held against: all of it must fit. */
export interface Asked {
  /** Folded words. */
  words: string[];
  /** Folded words that must stand one after the other; those that must not. */
  phrases: string[][];
  without: string[][];
  /** Of each group one name at least, or, where it is ruled out, none. */
  names: NameGroup[];
  suits(facts: Facts): boolean;
}

export interface NameGroup {
  family: NameFamily;
  ids: string[];
  not: boolean;
}

/** What is known of a document before its text is read. */
export interface Facts {
  /** `article`, or an entry's kind. */
  kind: string;
  /** Empty for entries. */
  date: string;
  publication: string | undefined;
}

/** A document that was found. */
export interface Hit extends Facts {
  document: number;
  text(): Promise<SearchText>;
}

export interface Engine {
  /** Documents that have all that is asked for, best first; in the order of their numbers where only names are asked for. */
  search(asked: Asked): Promise<Hit[]>;
  /** Whether any text has a word. */
  knows(word: string): Promise<boolean>;
  /** How many of the hits have a name. */
  count(hits: Hit[], family: NameFamily, id: string): Promise<number>;
}

/**
 * Opens the index.
 * @throws {Error} where there is none, as while the site is served to its authors.
 */
export async function openEngine(base: string): Promise<Engine> {
  // A copy of an older build would name files that are no more.
  const index = await fetched<SearchIndex>(`${base}search/index.json`, { cache: 'no-cache' });
  const file = <T>(path: string) => fetched<T>(`${base}search/${index.folder}/${path}.json`);
  const dates = readDates(index.dates);
  const size = index.articles + index.kinds.length;

  return {
    async search({ words, phrases, without, names, suits }) {
      const score = new Float32Array(size);
      const left = new Uint8Array(size);
      const steps = await Promise.all([
        ...words.map(async (word) => weigh(await found(word), score)),
        ...phrases.map(async (phrase) => weigh(await inRow(phrase), score)),
        ...names.filter(({ not }) => !not).map(having),
      ]);
      for (const documents of steps) for (const document of documents) left[document] = (left[document] ?? 0) + 1;
      const unwanted = new Set(
        await Promise.all([
          ...without.map(async (phrase) => [...(await inRow(phrase)).keys()]),
          ...names.filter(({ not }) => not).map(having),
        ]).then((lists) => lists.flatMap((list) => [...list])),
      );
      const hits: Hit[] = [];
      for (let document = 0; document < size; document += 1) {
        if (left[document] !== steps.length || unwanted.has(document)) continue;
        const facts = factsOf(document);
        if (suits(facts)) hits.push({ ...facts, document, text: () => file<SearchText>(`texts/${document}`) });
      }
      return hits.sort((a, b) => (score[b.document] ?? 0) - (score[a.document] ?? 0) || a.document - b.document);
    },
    async knows(word) {
      return (await found(word)).size > 0;
    },
    async count(hits, family, id) {
      const documents = new Set(await having({ family, ids: [id], not: false }));
      return hits.filter(({ document }) => documents.has(document)).length;
    },
  };

  function factsOf(document: number): Facts {
    const kind = index.kinds[document - index.articles] ?? 'article';
    return { kind, date: dates[document] ?? '', publication: index.publications[index.published[document] ?? -1] };
  }

  /** Documents that have a form of a word, with how much it counts there. */
  async function found(word: string): Promise<Map<number, number>> {
    const levels = new Map<number, number>();
    for (const { words } of await filesOf(word, 'words')) {
      for (const [form, postings] of words) {
        // What was typed counts for more than other forms of it.
        const share = form === word ? 1 : 0.7;
        readPostings(postings, (document, level) =>
          levels.set(document, Math.max(levels.get(document) ?? 0, level * share)),
        );
      }
    }
    return levels;
  }

  /** Documents that have words one after the other, with how much that counts there. */
  async function inRow(phrase: string[]): Promise<Map<number, number>> {
    if (phrase.length === 1) return found(phrase[0] ?? '');
    const places = await Promise.all(phrase.map(placesOf));
    const rows = new Map<number, number>();
    for (const [document, starts] of places[0] ?? []) {
      const found = starts.filter((start) =>
        places.every((place, at) => at === 0 || place.get(document)?.includes(start + at)),
      );
      if (found.length > 0) rows.set(document, Math.min(highestLevel, 8 * found.length));
    }
    return rows;
  }

  async function placesOf(word: string): Promise<Map<number, number[]>> {
    const [words, positions] = await Promise.all([filesOf(word, 'words'), filesOf(word, 'positions')]);
    const places = new Map<number, number[]>();
    for (const [at, { words: forms }] of words.entries()) {
      for (const [form, postings] of forms) {
        const written = (positions[at]?.file[form] ?? '').split(';');
        readPostings(postings, (document, _, index) => {
          const known = places.get(document) ?? [];
          places.set(document, [...known, ...readPositions(written[index] ?? '')]);
        });
      }
    }
    return places;
  }

  /** The files that may hold forms of a word, with those forms. */
  async function filesOf(word: string, kind: 'words' | 'positions') {
    const stem = stemOf(word);
    const start = word.startsWith(stem) && word.length > 2 ? stem : word;
    const numbers = index.words.flatMap((first, at) => {
      const next = index.words[at + 1];
      const isLate = next !== undefined && next <= start;
      return isLate || (first > start && !first.startsWith(start)) ? [] : [at];
    });
    const files = await Promise.all(
      numbers.slice(0, mostFiles).map((at) => file<Record<string, string>>(`${kind}/${at}`)),
    );
    return files.map((file) => ({
      file,
      words: Object.entries(file).filter(([form]) => (word.length > 2 ? isForm(form, word) : form === word)),
    }));
  }

  async function having({ family, ids }: NameGroup): Promise<number[]> {
    const documents = new Set<number>();
    for (const id of ids) {
      const key = nameKey(family, id);
      const names = await file<Record<string, string>>(`names/${nameFile(key, index.names)}`);
      readPostings(names[key] ?? '', (document) => documents.add(document));
    }
    return [...documents];
  }

  /** Adds to the scores how much a word counts, the more the rarer it is (BM25's inverse document frequency). */
  function weigh(levels: Map<number, number>, score: Float32Array): Iterable<number> {
    const rarity = Math.log(1 + (size - levels.size + 0.5) / (levels.size + 0.5));
    for (const [document, level] of levels) score[document] = (score[document] ?? 0) + rarity * level;
    return levels.keys();
  }
}

/** Of a word that so much begins with that more files would be needed, the first ones must do. */
const mostFiles = 4;
