/** The words of a text in lower case, with one space for all that stands between letters and digits: editing often changes that. */
export function wordsOf(text: string): string {
  const words = plain.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return words.trim() || text;
}

/** Texts with only ASCII and typographic punctuation, which need no Unicode tables; for speed. */
const plain = /^[\0-\x7f\u2010-\u2027]*$/;

/** A hash of a text’s words, as sixteen hexadecimal digits. */
export function fingerprint(text: string): string {
  const words = wordsOf(text);
  return [0, 0x9e3779b9].map((seed) => hash(words, seed).toString(16).padStart(8, '0')).join('');
}

/**
 * A 32-bit FNV-1a hash over UTF-16 code units, with a final mixing step.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hash(text: string, seed = 0): number {
  let bits = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index += 1) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  return (bits ^ (bits >>> 13)) >>> 0;
}
