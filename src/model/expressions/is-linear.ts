import { haveCommon } from './character-sets.ts';
import { type Positions, positionsOf } from './positions.ts';
import { readExpression } from './read-expression.ts';

/**
 * Whether an expression leads to each of its places in one way only, whatever the text: then a matcher that goes back and
 * tries again takes, from one place of a text, no more steps than the expression has places for each character of it. The
 * same holds of each part that looks ahead or behind. Stricter than need be: some that are refused would do as well.
 * @see Weber & Seidl, On the degree of ambiguity of finite automata (1991), of which this is the simplest case.
 */
export function isLinear(source: string): boolean {
  const parts = readExpression(source)?.parts;
  return (
    parts?.every((part) => {
      const positions = positionsOf(part);
      return positions !== undefined && isUnambiguous(positions);
    }) ?? false
  );
}

/** Follows two ways of matching one text for as long as they differ; they may not meet again. */
function isUnambiguous({ characters, following, first }: Positions): boolean {
  const met = new Set<number>();
  const left: [number, number][] = [];
  const goOn = (ones: number[], others: number[]): boolean => {
    for (const one of ones)
      for (const other of others) {
        if (one === other) return false;
        const key = Math.min(one, other) * characters.length + Math.max(one, other);
        if (met.has(key) || !haveCommon(characters[one] ?? '', characters[other] ?? '')) continue;
        met.add(key);
        left.push([one, other]);
      }
    return true;
  };
  const part = (places: number[]) => places.every((place, at) => goOn([place], places.slice(at + 1)));
  if (![first, ...following].every(part)) return false;
  for (let pair = left.pop(); pair; pair = left.pop()) {
    if (met.size > mostPairs || !goOn(following[pair[0]] ?? [], following[pair[1]] ?? [])) return false;
  }
  return true;
}

/** More pairs would take longer to look at than an expression of an edition is worth. */
const mostPairs = 200_000;
