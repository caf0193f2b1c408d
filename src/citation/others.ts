import type { Reference } from '../model/reference.ts';

/** A name of Unicode's private use that stands for those who aren't named, until the list is set. */
const sign = '\uE0A0';

/** The reference with a name for the others behind each list that says there are more, where there is no other word. */
export function withOthers(reference: Reference, family = sign): Reference {
  const lists = Object.entries(reference).filter(([, value]) => Array.isArray(value) && value.some(hasOthers));
  if (lists.length === 0) return reference;
  const named = lists.map(([variable, names]) => [variable, [...(names as object[]), { family }]]);
  return { ...reference, ...Object.fromEntries(named) };
}

function hasOthers(name: unknown): boolean {
  return typeof name === 'object' && name !== null && 'and-others' in name && name['and-others'] === true;
}

/** What a style set, the name for the others and the "and" before it replaced by the words for "et al.". */
export function printOthers(html: string, terms: { and: string; etAl: string }): string {
  if (!html.includes(sign)) return html;
  const [before = '', ...after] = html.split(sign);
  return after.reduce(
    (set, next) =>
      `${withoutAnd(set, terms.and)} ${terms.etAl}${terms.etAl.endsWith('.') ? next.replace(/^\./, '') : next}`,
    before,
  );
}

function withoutAnd(set: string, and: string): string {
  const end = [and, '&#38;', '&amp;', '&'].find((word) => word && set.trimEnd().endsWith(` ${word}`)) ?? '';
  return set
    .trimEnd()
    .slice(0, set.trimEnd().length - end.length)
    .trimEnd();
}
