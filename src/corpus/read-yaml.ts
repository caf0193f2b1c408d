import { type Alias, type Document, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { Fault, FaultRule } from '../model/fault.ts';
import type { Reading } from './reading.ts';
import { placesIn, type Source, yamlOptions } from './source.ts';
import { findMistake, type Mistake } from './yaml-mistakes.ts';

/**
 * The data of a YAML text. Of several documents all but one must be empty, as in Pandoc's metadata blocks.
 * `firstLine` is the line of the file that `text` begins on.
 */
export function readYaml({ file, text, rule, firstLine = 1 }: YamlText): Reading<Source> {
  // An old Mac's line ends, which the parser doesn't take for any; one character each, so offsets stay true.
  const yaml = text.replace(/\r(?!\n)/g, '\n');
  const lines = new LineCounter();
  const documents = [parseAllDocuments(yaml, { ...yamlOptions, lineCounter: lines })].flat();
  const mistake = findMistake(documents, yaml);
  if (mistake) return { found: [], faults: [faultOf(mistake, { file, rule, firstLine, lines })] };
  const filled = documents.filter(isFilled);
  if (filled[1]) {
    const { line } = lines.linePos(filled[1].range[0]);
    const reason = 'Unexpected second document after `---`, expected one';
    return { found: [], faults: [{ rule, file, line: line + firstLine - 1, reason }] };
  }
  const [document] = filled;
  const alias = document && yaml.includes('*') ? firstAlias(document) : undefined;
  if (alias) {
    const { line, col } = lines.linePos(alias.range?.[0] ?? 0);
    const reason = `Unexpected \`*${alias.source}\`, expected text in quotes, or the value in full`;
    return { found: [], faults: [{ rule, file, line: line + firstLine - 1, column: col, reason }] };
  }
  return { found: [{ file, value: document?.toJS() ?? null, place: placesIn(yaml, firstLine) }], faults: [] };
}

/** YAML's way to repeat a value, which may grow without end: refused, and most often meant as text. */
function firstAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, node) {
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

function isFilled({ contents }: Document): boolean {
  return contents !== null && !(isScalar(contents) && contents.value === null);
}

function faultOf({ offset, reason }: Mistake, { file, rule, firstLine, lines }: Where): Fault {
  const { line, col } = lines.linePos(offset);
  return { rule, file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1), reason };
}

interface YamlText {
  file: string;
  text: string;
  /** The rule that a text which isn't YAML breaks. */
  rule: Extract<FaultRule, 'front-matter' | 'data-file'>;
  firstLine?: number;
}

interface Where extends Omit<Required<YamlText>, 'text'> {
  lines: LineCounter;
}
