/** A partial date written out for people in `language`: `27 September 2018`, `September 2018`, `2018`. */
export function writtenOut(date: string, language = 'en'): string {
  const [year = '', month, day] = date.split('-');
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  return format.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
}
