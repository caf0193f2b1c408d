/**
 * Counts with their noun in a language whose nouns have one form for one and one for all other numbers: `1 quote`,
 * `12 quotes`, `1,200 quotes`. Which numbers take which is Unicode's to say: in French nought takes that of one.
 */
export function counting(language: string): (count: number, one: string, many: string) => string {
  const digits = new Intl.NumberFormat(language);
  const plural = new Intl.PluralRules(language);
  return (count, one, many) => `${digits.format(count)} ${plural.select(count) === 'one' ? one : many}`;
}
