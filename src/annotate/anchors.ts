const consonants = 'bdfghjklmnprstvz';
const vowels = 'aiou';

/**
 * Gives anchors to texts: short ids that can be read out ("p-lusab-babad"), made from the words alone, so that an
 * anchor stays while its paragraph does, wherever it moves. Equal texts are told apart by a number.
 */
export function makeAnchors(): (prefix: 'p' | 'q', text: string) => string {
  const given = new Map<string, number>();
  return (prefix, text) => {
    const id = `${prefix}-${speakable(fingerprint(wordsOf(text)))}`;
    const count = (given.get(id) ?? 0) + 1;
    given.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** The words of a text without what editing often touches and nobody hears: case, marks, spaces. */
function wordsOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? text : words;
}

/** A 32-bit FNV-1a hash over UTF-16 code units, its bits mixed once more. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** 32 bits as two pronounceable quintuplets. @see https://arxiv.org/html/0901.4016 (Proquints) */
function speakable(bits: number): string {
  return `${quintuplet(bits >>> 16)}-${quintuplet(bits & 0xffff)}`;
}

function quintuplet(bits: number): string {
  const consonant = (shift: number) => consonants[(bits >>> shift) & 15] ?? '';
  const vowel = (shift: number) => vowels[(bits >>> shift) & 3] ?? '';
  return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0);
}
