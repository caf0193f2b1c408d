import { fold } from '../../model/fold.ts';

/**
 * Tells of each mention, asked in the order of the text, whether its name is one that a reader can't yet lay to the
 * entity: its first name, or one that has no word in common with those it had before (`DPRK` behind `North Korea`,
 * `Pompeo` behind `the Secretary of State`, but not `Lavrov` behind `Sergey Lavrov`).
 */
export function newNames(): (entityId: string, name: string) => boolean {
  const known = new Map<string, string[]>();
  return (entityId, name) => {
    const before = known.get(entityId);
    const words = tellingWords(name);
    known.set(entityId, [...(before ?? []), ...words]);
    return !before || !words.some((word) => before.some((other) => isAkin(word, other)));
  };
}

/** The words of a name, folded and without points; the small ones (`of`, `the`, `der`) only where it has no others. */
function tellingWords(name: string): string[] {
  const words = name.replaceAll('.', '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const large = words.filter((word) => !/^\p{Ll}{1,3}$/u.test(word));
  return (large.length > 0 ? large : words).map(fold);
}

/** Whether two words are the same but for an ending: `sanction` and `sanctions`, `Korea` and `Korean`. */
function isAkin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length > 3 && long.startsWith(short));
}
