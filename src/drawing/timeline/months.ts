/**
 * Time in months from the year 0, with 31 places to each: exact enough for a drawing and free of calendars' corners.
 * A partial date is the stretch that it may mean.
 */
export function monthsOf(date: string): { from: number; to: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const from = year * 12 + (month ?? 1) - 1 + ((day ?? 1) - 1) / 31;
  return { from, to: from + (day ? 1 / 31 : month ? 1 : 12) };
}
