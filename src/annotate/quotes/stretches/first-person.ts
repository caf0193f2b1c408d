import { plainForms } from '../../languages/en/speech/report-words.ts';
import { memoizedCall } from '../../text/memo.ts';
import type { Token } from '../../text/tokens.ts';
import { Tag } from '../../text/word-tags.ts';
import type { Stretch } from './pair-marks.ts';

/** How often a text uses the first person outside of marks, and how much it reports. */
export interface FirstPerson {
  /** `I` */
  singular: number;
  /** `we`, `us` and `our`, for each 250 tokens outside of marks. */
  plural: number;
  /** Stretches in marks, and the plainest verbs of saying, for each 1,000 tokens outside of marks. */
  marked: number;
  sayings: number;
  /** Tokens outside of marks. */
  bare: number;
}

/** How often the writer uses the first person, counted at the first call. */
export function firstPersonIn(tokens: readonly Token[], stretches: readonly Stretch[]): () => FirstPerson {
  return memoizedCall(() => countFirstPerson(tokens, stretches));
}

const personal = Tag.pronoun | Tag.possessive;

function countFirstPerson(tokens: readonly Token[], stretches: readonly Stretch[]): FirstPerson {
  let singular = 0;
  let plural = 0;
  let sayings = 0;
  let bare = 0;
  let at = 0;
  for (const { from, to } of [...stretches, { from: tokens.length, to: tokens.length }]) {
    for (; at < from; at += 1, bare += 1) {
      const { text, lower, tags } = (tokens[at] as Token).word;
      if (plainForms.has(lower)) sayings += 1;
      if (!(tags & personal)) continue;
      if (text === 'I' && tokens[at + 1]?.word.text !== '.') singular += 1;
      else if (lower === 'we' || lower === 'us' || lower === 'our') plural += 1;
    }
    at = Math.max(at, to);
  }
  const thousands = Math.max(bare, 1) / 1000;
  return {
    singular,
    plural: plural / (4 * thousands),
    marked: stretches.length / thousands,
    sayings: sayings / thousands,
    bare,
  };
}
