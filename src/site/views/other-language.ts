import { directionOf } from '../../model/direction.ts';

/** The attributes of an element whose words are in `language`, inside one whose words are in `around`. */
export function otherLanguage(language: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language === around) return {};
  const dir = directionOf(language);
  return { lang: language, ...(dir !== directionOf(around) && { dir }) };
}
