import { isMap, isNode, isPair, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';

/** Options under which all YAML of the shelf is read: keys are text, as they are in JSON. */
export const yamlOptions = { stringKeys: true, prettyErrors: false, logLevel: 'error' } as const;

/**
 * Finds the places of values in YAML or JSON. The text is parsed for it at the first question, which is asked only
 * when something is wrong. `firstLine` is the line of the file that `text` begins on.
 */
export function placesIn(text: string, firstLine = 1): Source['place'] {
  let parsed: { root: Node | null; lines: LineCounter } | undefined;
  return (path, part = 'value') => {
    if (path.length === 0) return { line: 1, column: 1 };
    if (!parsed) {
      const lines = new LineCounter();
      parsed = { root: parseDocument(text, { ...yamlOptions, lineCounter: lines }).contents, lines };
    }
    const { line, col } = parsed.lines.linePos(offsetOf(parsed.root, path, part));
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
}

/** Where the node at `path` begins, in UTF-16 code units; what isn't there is looked for in what would hold it. */
function offsetOf(root: Node | null, path: Path, part: Part): number {
  let node = root;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find((item) => keyOf(item) === String(step)) : undefined;
    const item = isSeq(node) ? node.items[Number(step)] : undefined;
    node = pair && isNode(pair.value) ? pair.value : isNode(item) ? item : null;
    const marked = pair && (depth === path.length - 1 && part === 'key' ? pair.key : (node ?? pair.key));
    offset = startOf(marked) ?? startOf(item) ?? offset;
    if (!pair && !item) break;
  }
  return offset;
}

function keyOf(pair: Pair): string {
  return String(isNode(pair.key) && 'value' in pair.key ? pair.key.value : pair.key);
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** A file of data, or the front matter of a text, read but not checked. */
export interface Source {
  file: string;
  value: unknown;
  /** Where the value at `path`, or the key that leads to it, stands in the file. Of nothing's place: what holds it. */
  place(path: Path, part?: Part): { line: number; column: number };
  /** What the file calls the field at `path`, where that isn't what the data calls it. */
  fieldName?(path: Path): string;
}

/** Keys and indexes from the root of the data to a value. */
export type Path = readonly PropertyKey[];
type Part = 'key' | 'value';
