import { slipsBetween } from './slips-between.ts';

/**
 * The word of `known` that `word` most likely stands for: at most one slip in three letters away, letter case aside;
 * undefined where none is that near. Of several the first.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 100) return undefined;
  const letters = word.toLowerCase();
  let best: { candidate: string; slips: number } | undefined;
  for (const candidate of known) {
    const limit = Math.min(best ? best.slips - 1 : Math.max(1, Math.floor(word.length / 3)), candidate.length - 1);
    const slips = slipsBetween(letters, candidate.toLowerCase(), limit);
    if (slips <= limit) best = { candidate, slips };
  }
  return best?.candidate;
}
