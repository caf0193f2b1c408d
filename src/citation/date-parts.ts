/** A partial date, `YYYY[-MM[-DD]]`, in CSL's form. */
export function toDateParts(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
