import type { Block } from '../prose.ts';
import type { Passage } from './name-runs.ts';

/** Whether most words have capitals, as in headlines: a capital letter says little there. */
export function isTitleCase({ tokens, from, to }: Passage, block: Block): boolean {
  let big = 0;
  let small = 0;
  for (let at = from; at < to; at += 1) {
    const { shape, text } = tokens[at]?.word ?? { shape: 'mark', text: '' };
    if (text.length < 4) continue;
    if (shape === 'capital' || shape === 'upper') big += 1;
    else if (shape === 'lower') small += 1;
  }
  const ended = /[.?!]/.test(tokens[to - 1]?.word.text ?? '') || /[.?!]/.test(tokens[to - 2]?.word.text ?? '');
  if (big > 4 && small === 0) return true;
  return big > 2 && big > (block.kind === 'heading' ? small : 2 * small) && (!ended || block.kind === 'heading');
}
