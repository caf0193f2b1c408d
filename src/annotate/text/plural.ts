import { sibilantEnding } from '../languages/en/endings.ts';
import { hardChEnding, irregularPlurals, unmanlyEnding } from '../languages/en/plurals.ts';

const irregular = new Map(irregularPlurals);

/** The plural of an English noun in lower case: `agencies`, `witnesses`, `crises`, `boatmen`, `monarchs`, `heroes`. */
export function pluralOf(noun: string): string {
  const known = irregular.get(noun);
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/[^s]sis$/.test(noun)) return `${noun.slice(0, -2)}es`;
  if (sibilantEnding.test(noun) && !hardChEnding.test(noun)) return `${noun}es`;
  return noun.endsWith('man') && !unmanlyEnding.test(noun) ? `${noun.slice(0, -2)}en` : `${noun}s`;
}
