import type { ErrorCode } from 'yaml';

/** What is wrong, for those who don't write YAML every day, by the parser's code for it. */
export const yamlMistakes = new Map<ErrorCode, string>([
  ['BLOCK_AS_IMPLICIT_KEY', 'Unexpected second colon in a line, expected text with a colon in quotes: `title: "A: b"`'],
  ['MULTILINE_IMPLICIT_KEY', 'Unexpected line without a colon, expected `name: value`'],
  ['MISSING_CHAR', 'Unexpected end of a value, expected a colon, bracket or quotation mark to follow'],
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
