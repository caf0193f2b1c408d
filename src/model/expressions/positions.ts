import type { Node } from './read-expression.ts';

/**
 * The automaton of an expression: a state for each place in it where a character is matched, and which may follow which.
 * Counted repetition is written out. Glushkov's construction, but that a place which may follow another in two ways is
 * there twice. https://en.wikipedia.org/wiki/Glushkov%27s_construction_algorithm
 * @returns Undefined where there would be more than `most` states, or where what may be empty is repeated without end.
 */
export function positionsOf(node: Node): Positions | undefined {
  const found: Positions = { characters: [], following: [], first: [] };
  const whole = fragmentOf(node, found);
  if (!whole || whole.empty > 1) return undefined;
  return { ...found, first: whole.first };
}

const most = 1500;

function fragmentOf(node: Node, found: Positions): Fragment | undefined {
  if (node.kind === 'character') return character(node.text, found);
  if (node.kind === 'sequence') return inOrder(node.items, found);
  if (node.kind === 'choice') return anyOf(node.options, found);
  return repeated(node, found);
}

function character(text: string, { characters, following }: Positions): Fragment | undefined {
  if (characters.length >= most) return undefined;
  following.push([]);
  const at = characters.push(text) - 1;
  return { first: [at], last: [at], empty: 0 };
}

function inOrder(items: Node[], found: Positions): Fragment | undefined {
  let whole: Fragment = { first: [], last: [], empty: 1 };
  for (const item of items) {
    const next = fragmentOf(item, found);
    if (!next) return undefined;
    whole = joined(whole, next, found);
  }
  return whole;
}

function joined(one: Fragment, next: Fragment, { following }: Positions): Fragment {
  for (const at of one.last) following[at]?.push(...next.first);
  return {
    first: [...one.first, ...times(next.first, one.empty)],
    last: [...next.last, ...times(one.last, next.empty)],
    empty: one.empty * next.empty,
  };
}

/** As many times as there are ways to be there; two are as bad as more. */
function times(places: number[], ways: number): number[] {
  return ways === 0 ? [] : ways === 1 ? places : [...places, ...places];
}

function anyOf(options: Node[], found: Positions): Fragment | undefined {
  const whole: Fragment = { first: [], last: [], empty: 0 };
  for (const option of options) {
    const one = fragmentOf(option, found);
    if (!one) return undefined;
    whole.first.push(...one.first);
    whole.last.push(...one.last);
    whole.empty += one.empty;
  }
  return whole;
}

/** `x{2,4}` is read as `xx(?:x(?:x)?)?`, `x{2,}` as `xxx*`. */
function repeated({ item, least, most: end }: Repeated, found: Positions): Fragment | undefined {
  const isEndless = end === Number.POSITIVE_INFINITY;
  const before = copies(item, least, found);
  const rest = isEndless ? loop(item, found) : optional(item, end - least, found);
  return before && rest && joined(before, rest, found);
}

function copies(item: Node, count: number, found: Positions): Fragment | undefined {
  return count > most ? undefined : inOrder(Array<Node>(count).fill(item), found);
}

function loop(item: Node, found: Positions): Fragment | undefined {
  const one = fragmentOf(item, found);
  if (!one || one.empty > 0) return undefined;
  for (const at of one.last) found.following[at]?.push(...one.first);
  return { ...one, empty: 1 };
}

function optional(item: Node, count: number, found: Positions): Fragment | undefined {
  if (count > most) return undefined;
  let whole: Fragment = { first: [], last: [], empty: 1 };
  for (let left = count; left > 0; left -= 1) {
    const one = fragmentOf(item, found);
    if (!one) return undefined;
    const longer = joined(one, whole, found);
    whole = { ...longer, empty: longer.empty + 1 };
  }
  return whole;
}

export interface Positions {
  /** What each state matches, as the expression has it. */
  characters: string[];
  /** The states that may follow each, one of them several times where there are several ways. */
  following: number[][];
  /** The states that a match may begin with. */
  first: number[];
}

/** Where a part begins and ends, and in how many ways it may be empty. */
interface Fragment {
  first: number[];
  last: number[];
  empty: number;
}

type Repeated = Extract<Node, { kind: 'repeated' }>;
