import { addressOf } from './tex-address.ts';
import { accents, addressed, declarations, faces, hidden, quoting, signs, transparent } from './tex-commands.ts';

/**
 * A value of a field as people read it: TeX's accents, signs and quotation marks as the characters that they stand
 * for. With `markup`, what is set in another face and words that braces keep in their case bear CSL's tags.
 * Commands that aren't known are left out, their arguments kept, and named in `unknown`. Time is linear.
 * @see https://docs.citationstyles.org/en/stable/specification.html#rich-text
 */
export function readTex(tex: string, markup = false): { text: string; unknown: string[] } {
  const reader: Reader = { tex, markup, stack: [newGroup()], unknown: [], singles: 0 };
  let end = 0;
  for (const token of tex.matchAll(tokens)) {
    if (token.index < end) continue;
    end = readToken(reader, token);
  }
  while (reader.stack.length > 1) closeGroup(reader);
  const text = wrapped(top(reader))
    .normalize('NFC')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
  return { text, unknown: reader.unknown };
}

/** A text without markup, for fields that hold none. */
export function plainTex(tex: string): string {
  return readTex(tex).text;
}

const tokens =
  /\\(?:(?<word>[A-Za-z]+)\*?\s*|(?<sign>[\s\S]))|---?|``|''|[?!]`|[{}$~^_`']|\s+|[^\\{}$~^_`'\s?!-]+|[\s\S]/g;

interface Group {
  text: string;
  /** What awaits the next letter or group as its argument, the innermost last. */
  waiting: ((argument: string) => string)[];
  /** Tags round the rest of it. */
  around: [before: string, after: string][];
  isMath: boolean;
  /** Whether it began in braces that no command asked for. */
  isBare: boolean;
}

interface Reader {
  tex: string;
  markup: boolean;
  stack: Group[];
  unknown: string[];
  /** How many single quotation marks are open. */
  singles: number;
}

function newGroup({ isMath = false, isBare = false } = {}): Group {
  return { text: '', waiting: [], around: [], isMath, isBare };
}

function top({ stack }: Reader): Group {
  return stack.at(-1) as Group;
}

/** Reads a token and tells the offset up to which the text is read. */
function readToken(reader: Reader, token: RegExpExecArray): number {
  const [found] = token;
  const end = token.index + found.length;
  const { word, sign } = token.groups ?? {};
  if (word !== undefined) return readCommand(reader, word, end);
  if (sign !== undefined) readSign(reader, sign);
  else if (found === '{') reader.stack.push(newGroup({ isMath: top(reader).isMath, isBare: isBareAt(reader, end) }));
  else if (found === '}') closeGroup(reader);
  else if (found === '$') return readDollar(reader, end);
  else if (top(reader).isMath && (found === '^' || found === '_')) top(reader).waiting.push(face(reader, found));
  else if (found === "'") emit(reader, closingMark(reader, end));
  else emit(reader, plainMark(reader, found));
  return end;
}

const marks = new Map([
  ['--', '–'],
  ['---', '—'],
  ['``', '“'],
  ["''", '”'],
  ['~', '\u00A0'],
  ['?`', '¿'],
  ['!`', '¡'],
]);

function plainMark(reader: Reader, found: string): string {
  if (found === '`') reader.singles += 1;
  return found === '`' ? '‘' : (marks.get(found) ?? found);
}

/**
 * An apostrophe within a word stays as it is; a mark that closes a quotation is told from it by what opened that. One
 * before a word (`'t Hooft`) is printed, or it would be taken for an opening mark.
 */
function closingMark(reader: Reader, end: number): string {
  if (reader.singles === 0 && !/\w\}*$/.test(reader.tex.slice(Math.max(0, end - 5), end - 1))) return '’';
  if (reader.singles === 0 || /[\p{L}\p{N}]/u.test(reader.tex[end] ?? '')) return "'";
  reader.singles -= 1;
  return '’';
}

/** Math, if a dollar sign further on closes it as Pandoc would have it; else the sign itself. */
function readDollar(reader: Reader, end: number): number {
  const { tex, stack } = reader;
  if (top(reader).isMath && stack.length > 1) {
    closeGroup(reader);
    return end;
  }
  const closing = /(?:[^$\\{}]|\\[\s\S]|[{}])*?\$/y;
  closing.lastIndex = end;
  const inner = /^\s/.test(tex[end] ?? ' ') ? undefined : closing.exec(tex)?.[0];
  const isMath = inner !== undefined && !/\s\$$|^\$$/.test(inner) && !/\d/.test(tex[end + inner.length] ?? '');
  if (isMath) stack.push(newGroup({ isMath: true }));
  else emit(reader, '$');
  return end;
}

function readSign(reader: Reader, sign: string): void {
  const accent = accents.get(sign);
  if (accent !== undefined) top(reader).waiting.push((letter) => accented(letter, accent));
  else emit(reader, signs.get(sign) ?? sign.replace(/\s/, ' '), true);
}

function readCommand(reader: Reader, word: string, end: number): number {
  const group = top(reader);
  const accent = accents.get(word);
  const around = quoting.get(word);
  if (addressed.has(word)) {
    const argument = /\{((?:[^{}]|\{[^{}]*\})*)\}/y;
    argument.lastIndex = end;
    const found = argument.exec(reader.tex);
    if (word !== 'href') emit(reader, found ? addressOf(found[1] ?? '') : '', true);
    return end + (found?.[0].length ?? 0);
  }
  if (word === 'frac') group.waiting.push((above) => `${above}/`);
  else if (hidden.has(word)) group.waiting.push(() => '');
  else if (declarations.has(word)) group.around.push(tagsOf(reader, word));
  else if (faces.has(word)) group.waiting.push(face(reader, word));
  else if (around) group.waiting.push((inner) => around.join(inner));
  else if (signs.has(word)) emit(reader, signs.get(word) ?? '', true);
  else if (accent !== undefined) group.waiting.push((letter) => accented(letter, accent));
  else if (!transparent.has(word)) reader.unknown.push(word);
  return end;
}

function tagsOf({ markup }: Reader, name: string): [string, string] {
  return (markup && faces.get(name)) || ['', ''];
}

function face(reader: Reader, name: string): (inner: string) => string {
  const [before, after] = tagsOf(reader, name);
  return (inner) => (inner === '' ? '' : `${before}${inner}${after}`);
}

/** The mark goes on the first letter, a dotless one getting its dot back. */
function accented(text: string, accent: string): string {
  const [first = ' ', ...rest] = text;
  const base = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first;
  const alone = new Map([
    ['\u0303', '~'],
    ['\u0302', '^'],
  ]);
  return base.trim() === '' ? `${alone.get(accent) ?? ''}${text}` : [`${base}${accent}`, ...rest].join('');
}

function closeGroup(reader: Reader): void {
  if (reader.stack.length === 1) return;
  const group = reader.stack.pop() as Group;
  const inner = wrapped(group);
  const isKept = reader.markup && group.isBare && reader.stack.length === 1 && lowerWord.test(inner);
  emit(reader, isKept ? `<span class="nocase">${inner}</span>` : inner, true);
}

/** A word that a style for titles would capitalise. */
const lowerWord = /(?<![\p{L}\p{N}'’-])\p{Ll}/u;

/** A group's text, with what still awaited an argument that never came. */
function wrapped(group: Group): string {
  const text = group.waiting.reduceRight((inner, wrap) => inner + wrap(''), group.text);
  return group.around.reduceRight((inner, [before, after]) => `${before}${inner}${after}`, text);
}

/** Whether braces before `end` hold words as they are: neither an argument nor what a command begins. */
function isBareAt(reader: Reader, end: number): boolean {
  return top(reader).waiting.length === 0 && reader.tex[end] !== '\\';
}

/** Puts text into the group; what awaits an argument takes the first letter of it, or the whole where `isOne`. */
function emit(reader: Reader, text: string, isOne = false): void {
  const group = top(reader);
  let rest = text;
  if (group.waiting.length > 0 && !isOne) {
    rest = rest.trimStart();
    if (rest === '') return;
  }
  let one = isOne ? rest : ([...rest.slice(0, 2)][0] ?? '');
  if (group.waiting.length > 0) {
    rest = rest.slice(one.length);
    for (let wrap = group.waiting.pop(); wrap; wrap = group.waiting.pop()) one = wrap(one);
    rest = one + rest;
  }
  group.text += rest;
}
