import type { CueAt, ReadSentence } from './noun-phrases.ts';

/** `Okafor was [asked]`: the words are others’. */
export function isAddressed(read: ReadSentence, { unit, verb }: CueAt): boolean {
  return (verb.kinds.has('tell') || verb.kinds.has('ask')) && verb.form === 'past' && isPassive(read, unit);
}

/** `it was [mentioned]`: nobody is named as saying it. */
export function isPassive({ units }: ReadSentence, verb: number): boolean {
  return /^(?:is|are|was|were|be|been|being)$/.test(units[verb - 1]?.word.lower ?? '');
}
