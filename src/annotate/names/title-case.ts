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
  if (big > 4 && small === 0) return true;
  if (block.kind === 'heading') return big > 2 && big > small;
  return big > 2 && big > 2 * small && ![to - 1, to - 2].some((at) => /[.?!]/.test(tokens[at]?.word.text ?? ''));
}
