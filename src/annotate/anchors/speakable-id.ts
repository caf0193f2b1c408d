import { hash, wordsOf } from './fingerprint.ts';

const consonants = 'bdfghjklmnprstvz';
const vowels = 'aiou';

/** A short id that can be read out ("p-lusab-babad"), made from the words of a text alone. */
export function speakableId(prefix: 'p' | 'q', text: string): string {
  const bits = hash(wordsOf(text));
  return `${prefix}-${quintuplet(bits >>> 16)}-${quintuplet(bits & 0xffff)}`;
}

/** 16 bits as a pronounceable quintuplet. @see https://arxiv.org/html/0901.4016 (Proquints) */
function quintuplet(bits: number): string {
  const consonant = (shift: number) => consonants[(bits >>> shift) & 15] ?? '';
  const vowel = (shift: number) => vowels[(bits >>> shift) & 3] ?? '';
  return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0);
}
