import { nearest } from '../model/nearest.ts';
import { wordsForFields } from './words-for-fields.ts';

/** The known field that an unknown name most likely stands for: another word for it, or the same misspelt. */
export function fieldMeant(name: string, known: readonly string[]): string | undefined {
  const meant = wordsForFields.get(name.toLowerCase());
  return meant && known.includes(meant) ? meant : nearest(name, known);
}
