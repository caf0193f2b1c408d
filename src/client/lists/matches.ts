import { fold } from '../../model/fold.ts';

/** Whether a folded text holds every word that was typed, in any order, whatever their case and accents. */
export function matches(folded: string, typed: string): boolean {
  return wordsOf(typed).every((word) => folded.includes(word));
}

/** The words that were typed, folded. */
export function wordsOf(typed: string): string[] {
  return typed
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
}

/** A text as `matches` compares it. */
export function foldedText(text: string): string {
  return fold(text.replace(/\s+/g, ' '));
}
