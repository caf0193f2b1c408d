import type { Form } from './form.ts';
import type { Naming } from './naming.ts';
import type { Unions } from './unions.ts';

/**
 * Joins letters in brackets and the name that they stand behind, where the letters tell it: the `Social Democrats (SDP)` are
 * the `SDP`, though a word of its name is left out.
 */
export function joinBrackets(forms: readonly Form[], unions: Unions): void {
  const ends = new Map(
    forms.flatMap((form) => form.namings.map((naming) => [placeOf(naming.slug, naming.end), form] as const)),
  );
  for (const form of forms)
    for (const naming of form.namings) {
      const named = naming.isBracketed ? ends.get(placeOf(naming.slug, naming.start - 2)) : undefined;
      if (named && named.kind !== 'person' && isToldBy(named, naming)) unions.join(named.key, form.key);
    }
}

function placeOf(slug: string, offset: number): string {
  return `${offset} ${slug}`;
}

/** Whether letters begin as a name does and have the first letters of all its words in their order. */
function isToldBy({ words }: Form, { surface, key }: Naming): boolean {
  if (words.length < 2 || !/^\p{Lu}[\p{Lu}\p{Ll}.&]{1,9}$/u.test(surface) || words[0]?.[0] !== key[0]) return false;
  let at = 0;
  return words.every((word) => {
    at = small.has(word) ? at : key.indexOf(word[0] ?? '', at) + 1 || Number.POSITIVE_INFINITY;
    return at !== Number.POSITIVE_INFINITY;
  });
}

const small = new Set(['of', 'the', 'and', 'for', 'de', 'du', 'la', 'des', 'von', 'on', 'in', 'to', 'at']);
