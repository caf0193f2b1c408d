/** Whether two parts of an expression that each match one character, such as `[a-z]` and `\d`, have one in common. */
export function haveCommon(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [setOf(a), setOf(b)];
  if (one.letter !== undefined && other.letter !== undefined) return one.letter === other.letter;
  if (one.letter !== undefined) return other.expression.test(one.letter);
  if (other.letter !== undefined) return one.expression.test(other.letter);
  one.ranges ??= rangesOf(a);
  other.ranges ??= rangesOf(b);
  return overlap(one.ranges, other.ranges);
}

const sets = new Map<string, CharacterSet>();

function setOf(text: string): CharacterSet {
  const known = sets.get(text);
  if (known) return known;
  const [, escaped, plain] = /^(?:\\([^\p{L}\p{N}])|([^\\.[]))$/u.exec(text) ?? [];
  const letter = escaped ?? plain;
  const set = { letter, expression: new RegExp(`^(?:${text})$`, 'u') };
  sets.set(text, set);
  return set;
}

let everyCharacter: string | undefined;

/** Where the characters of a set stand among all: every code point once, halves of surrogate pairs so that none make one. */
function rangesOf(text: string): Range[] {
  everyCharacter ??= [
    between(0, 0xd7ff),
    between(0xdc00, 0xdfff),
    between(0xd800, 0xdbff),
    between(0xe000, 0x10ffff),
  ].join('');
  const runs = everyCharacter.matchAll(new RegExp(`(?:${text})+`, 'gu'));
  return Array.from(runs, ({ 0: run, index }) => [index, index + run.length]);
}

function between(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');
}

function overlap(a: Range[], b: Range[]): boolean {
  let [at, other] = [0, 0];
  for (let one = a[at], two = b[other]; one && two; one = a[at], two = b[other]) {
    if (one[0] < two[1] && two[0] < one[1]) return true;
    if (one[1] <= two[1]) at += 1;
    else other += 1;
  }
  return false;
}

/** Offsets, the end exclusive. */
type Range = [start: number, end: number];

interface CharacterSet {
  /** Where it has one character that is written as itself. */
  letter: string | undefined;
  expression: RegExp;
  ranges?: Range[];
}
