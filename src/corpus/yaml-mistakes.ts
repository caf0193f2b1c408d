import { type Document, type ErrorCode, isScalar, type Scalar, visit, type YAMLError } from 'yaml';

/**
 * The first thing wrong with a YAML text: one mistake, though the parser may complain of several, and where the editor
 * made it rather than where the parser noticed. Undefined where nothing is wrong.
 */
export function findMistake(documents: readonly Document[], text: string): Mistake | undefined {
  const errors = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  const [first] = errors;
  if (!first) return swallowedItem(documents, text);
  if (/^Missing closing ['"]quote/.test(first.message)) return openQuote(first, documents);
  const dash = dashWithoutBlank(lineStart(text, first.pos[0]), text);
  if (dash) return dash;
  const blankless = colonWithoutBlank(first, text);
  if (blankless) return blankless;
  const start = badlyIndented(errors, text);
  if (start !== undefined) return { offset: start, reason: indentation };
  const reason = mistakes.get(first.code) ?? `Unexpected YAML (${first.message}), expected \`name: value\``;
  return { offset: first.pos[0], reason };
}

/** A field whose colon has no blank behind it, so that its line is a text without a colon. */
function colonWithoutBlank({ code, pos }: YAMLError, text: string): Mistake | undefined {
  if (code !== 'MISSING_CHAR' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const offset = lineStart(text, pos[0]);
  const [, name, value] = /^([A-Za-z]\w*):([^\s:/][^\n]{0,60})/.exec(text.slice(offset)) ?? [];
  if (name === undefined) return undefined;
  return { offset, reason: `Unexpected \`${name}:\` without a blank behind it, expected \`${name}: ${value}\`` };
}

const indentation =
  'Unexpected spaces at the start of a line, expected as many as before the line above that it goes with';

/** The start of the line that stands too deep or too shallow, where the first error is of that. */
function badlyIndented([first, ...others]: readonly YAMLError[], text: string): number | undefined {
  if (!first) return undefined;
  if (/^Sequence item without/.test(first.message) || /^A block sequence may not/.test(first.message))
    return lineStart(text, first.pos[0]);
  if (first.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const name = others.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === first.pos[0]);
  return name && lineStart(text, name.pos[1] - 1);
}

/** A line of a list whose hyphen has no blank behind it: `-Minister Okafor` below `- M. O.`. */
function dashWithoutBlank(start: number, text: string): Mistake | undefined {
  const [, spaces, item] = /^([ \t]{0,99})-(\p{L}[^\n]{0,60})/u.exec(text.slice(start, start + 200)) ?? [];
  if (spaces === undefined || !/^[ \t]*- [^\n]*$/.test(text.slice(lineStart(text, start - 1), start - 1)))
    return undefined;
  const reason = `Unexpected \`-\` without a blank behind it, expected \`- ${item}\` right below the item above`;
  return { offset: start + spaces.length, reason };
}

/** The quotation mark that opens a text and that nothing closes; fields below it may have become part of the text. */
function openQuote({ pos, message }: YAMLError, documents: readonly Document[]): Mistake {
  const quoted = scalarsOf(documents).filter(({ type }) => type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE');
  const open = quoted.findLast(({ range }) => range && range[0] < pos[0] && range[1] >= pos[0]);
  const reason = message.includes("'")
    ? 'Unexpected `\'` at the start of a text, expected one at its end in the same line, or double quotes round the text: `"\'Tis"`'
    : 'Unexpected `"` that nothing closes in the same line, expected the text on one line, or spaces before its next line';
  return { offset: open?.range?.[0] ?? pos[0], reason };
}

/** An item of a list that stands deeper than the one above, whose text it has become. */
function swallowedItem(documents: readonly Document[], text: string): Mistake | undefined {
  if (!/\n[ \t]+-[ \p{L}]/u.test(text)) return undefined;
  for (const { type, range } of scalarsOf(documents)) {
    if (type !== 'PLAIN' || !range) continue;
    const lines = text.slice(range[0], range[1]);
    const dash = lines.includes('\n') && dashWithoutBlank(range[0] + lines.indexOf('\n') + 1, text);
    if (dash) return dash;
    const at = lines.search(/\n[ \t]*- /);
    if (at < 0) continue;
    const reason = 'Unexpected `-` inside a text, expected as many spaces before it as before the item above';
    return { offset: text.indexOf('-', range[0] + at), reason };
  }
  return undefined;
}

function scalarsOf(documents: readonly Document[]): Scalar[] {
  const scalars: Scalar[] = [];
  for (const document of documents)
    visit(document, { Scalar: (_, node) => void (isScalar(node) && scalars.push(node)) });
  return scalars;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** What is wrong, for those who don't write YAML every day, by the parser's code for it. */
const mistakes = new Map<ErrorCode, string>([
  ['BLOCK_AS_IMPLICIT_KEY', 'Unexpected second colon in a line, expected text with a colon in quotes: `title: "A: b"`'],
  [
    'MULTILINE_IMPLICIT_KEY',
    'Unexpected line without a colon, expected `name: value`, or spaces before it where the text above goes on',
  ],
  ['MISSING_CHAR', 'Unexpected end of a value, expected a colon or bracket to follow'],
  ['TAB_AS_INDENT', 'Unexpected tab, expected spaces before a field'],
  ['BAD_INDENT', 'Unexpected start of a line, expected more spaces before it or a closing bracket'],
  ['DUPLICATE_KEY', 'Unexpected second field of this name, expected each once'],
  ['BAD_SCALAR_START', 'Unexpected sign at the start of a text, expected the text in quotes'],
  [
    'UNEXPECTED_TOKEN',
    'Unexpected text after a value, expected the line to end (a quotation mark inside quotes is doubled)',
  ],
  ['BAD_DQ_ESCAPE', 'Unexpected backslash in double quotes, expected two, or single quotes around the text'],
  ['TAG_RESOLVE_FAILED', 'Unexpected `!` at the start of a text, expected the text in quotes'],
  ['NON_STRING_KEY', 'Unexpected list or fields as a name, expected text before the colon'],
]);

/** What is wrong, and where: in UTF-16 code units. */
export interface Mistake {
  offset: number;
  reason: string;
}
