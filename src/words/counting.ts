/**
 * Counts with their noun in a language whose nouns have one form for one and one for all other numbers:
 * `1 quote`, `12 quotes`, `1,200 quotes`.
 */
export function counting(language: string): (count: number, one: string, many: string) => string {
  const digits = new Intl.NumberFormat(language);
  return (count, one, many) => `${digits.format(count)} ${count === 1 ? one : many}`;
}
