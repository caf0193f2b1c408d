import { fold } from '../model/fold.ts';
import { slipsBetween } from '../model/slips-between.ts';

/** For each name that has nearly that of another, which stands more often or, of equals, earlier: that other. */
export function otherSpellings(names: readonly string[]): Map<string, string> {
  const counts = Map.groupBy(
    names.filter((name) => isFullName(name)),
    (name) => name,
  );
  const before = new Map<string, string[]>();
  const others = new Map<string, string>();
  for (const [name] of [...counts].sort((a, b) => b[1].length - a[1].length)) {
    // A slip leaves one word at least as it is, the first or the last.
    const words = fold(name).split(' ');
    const keys = [`${words[0]} …`, `… ${words.at(-1)}`];
    const other = keys
      .flatMap((key) => before.get(key) ?? [])
      .find((one) => fold(one) === fold(name) || isNear(fold(name), fold(one)));
    if (other !== undefined) others.set(name, other);
    for (const key of keys) before.set(key, [...(before.get(key) ?? []).slice(-mostCompared), name]);
  }
  return others;
}

/** Whether it is a name, not a description: `senior officials` are no slip of `senior official`. */
function isFullName(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && [words[0], words.at(-1)].every((word) => /^\p{Lu}/u.test(word ?? ''));
}

/** So many names of one first or last word are compared, so that the time stays linear where thousands share it. */
const mostCompared = 100;

/** Whether names of two words and more differ by one letter. */
export function isNear(one: string, other: string): boolean {
  return one.includes(' ') && one.length >= 8 && one[0] === other[0] && slipsBetween(one, other, 1) === 1;
}
