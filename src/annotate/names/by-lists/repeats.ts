import type { Kind } from '../../../model/entity.ts';
import { As } from './name-lists.ts';
import type { Reading } from './reading.ts';

/** Takes the words that are names elsewhere in the text: the surname of a person named in full, a place told once. */
export function takeRepeats(read: Reading): void {
  const kinds = new Map<string, Kind | undefined>();
  for (const { from, to, kind } of read.names()) {
    const last = read.lower(to - 1);
    if (kind === 'person' ? last.length > 2 : to - from === 1) kinds.set(last, kind);
  }
  if (kinds.size === 0) return;
  for (let at = 0; at < read.tokens.length; at += 1) {
    if (!read.isNameLike(at) || read.is(at, As.title)) continue;
    const known = read.lists.withoutGenitive(read.lower(at)).find((word) => kinds.has(word));
    if (known === undefined) continue;
    const from = kinds.get(known) === 'person' ? surnameStart(read, at) : at;
    read.take(from, at + 1, kinds.get(known));
  }
}

/** The first of two surnames, in languages where a capital tells one: `[García] Ondarra`. */
function surnameStart(read: Reading, at: number): number {
  const isSurname =
    !read.lists.nounsHaveCapitals && read.isNameLike(at - 1) && read.isBeside(at) && !read.opens(at - 1);
  return isSurname && !read.is(at - 1, As.title | As.role) ? at - 1 : at;
}
