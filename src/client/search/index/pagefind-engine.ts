/** One of the indexes of Pagefind's that an engine has read. */
export interface PagefindIndex {
  /** Which of its parts a search for a term needs. */
  partsFor(term: string): string[];
  add(part: Uint8Array): void;
  /**
   * The records that have all words of a term, best first, by the names of their files; of the empty term all records,
   * in the order they were indexed in.
   * @param printed The term with its accents: words that have them too come first.
   * @param isPhrase Whether the words must stand one after the other.
   */
  search(term: string, printed: string, isPhrase: boolean): { name: string; score: number }[];
}

/**
 * Starts Pagefind's engine, without the script of 13 kB that comes with it, which loads one file after the other,
 * unpacks them more slowly than the browser does, and can't open two indexes with one engine. Calls follow the
 * conventions of wasm-bindgen, as that script has them in Pagefind 1.6.0.
 * @returns What opens an index, given its table of contents.
 */
export async function startPagefind(code: BufferSource): Promise<(contents: Uint8Array) => PagefindIndex> {
  const module = await WebAssembly.compile(code);
  const { exports } = await WebAssembly.instantiate(
    module,
    importsOf(module, () => wasm.__wbindgen_externrefs),
  );
  const wasm = exports as unknown as Exports;
  wasm.__wbindgen_start();
  const given = (bytes: Uint8Array): Given => {
    const at = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(wasm.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const text = (value: string) => given(encoder.encode(value));
  const answered = ([at, length]: Given): string => {
    const start = at >>> 0;
    const answer = decoder.decode(new Uint8Array(wasm.memory.buffer, start, length));
    wasm.__wbindgen_free(start, length, 1);
    return answer;
  };
  return (contents) => {
    let index = wasm.init_pagefind(...given(contents));
    return {
      partsFor: (term) => JSON.parse(answered(wasm.request_indexes(index, ...text(term)))).filter(Boolean),
      add(part) {
        index = wasm.load_index_chunk(index, ...given(part));
      },
      search(term, printed, isPhrase) {
        const asked = [...text(term), ...text(printed), ...text('{}'), ...text('')] as const;
        return foundIn(answered(wasm.search(index, ...asked, isPhrase, false)));
      },
    };
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Its only import sets up a table that it shares with its script. */
function importsOf(module: WebAssembly.Module, table: () => WebAssembly.Table): WebAssembly.Imports {
  const setUp = () => {
    const first = table().grow(4);
    for (const [at, value] of [undefined, null, true, false].entries()) table().set(first + at, value);
  };
  const wanted = WebAssembly.Module.imports(module);
  return Object.fromEntries(wanted.map(({ module: from, name }) => [from, { [name]: setUp }]));
}

/**
 * The records of an answer, which is JSON: for each its name, its group and its score, and after them all places of its
 * words. These are most of the answer, a megabyte for two common words, and to parse them takes seven times as long.
 */
function foundIn(answer: string): { name: string; score: number }[] {
  const found = answer.matchAll(/\{"p":"([^"]*)","g":"[^"]*","s":([-\d.e]+)/g);
  return Array.from(found, ([, name = '', score]) => ({ name, score: Number(score) }));
}

/** Where bytes stand in the engine's memory, and how many. */
type Given = [at: number, length: number];

/** What the engine offers; an index is known by its address, which changes with all that is added to it. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(at: number, length: number, align: number): void;
  init_pagefind(...contents: Given): number;
  load_index_chunk(index: number, ...part: Given): number;
  request_indexes(index: number, ...term: Given): Given;
  search(
    index: number,
    ...rest: [...term: Given, ...printed: Given, ...filters: Given, ...sort: Given, isPhrase: boolean, isExact: boolean]
  ): Given;
}
