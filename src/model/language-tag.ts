import { z } from 'zod';

/** A BCP 47 tag that `Intl` takes: `en`, `pt-BR`. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, { error: 'expected a language tag such as en, pt-BR or zh-Hans' });

/** Whether a text is such a tag. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
