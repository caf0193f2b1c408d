/** A partial date written out for people in `language`: `27 September 2018`, `September 2018`, `2018`. */
export function writtenOut(date: string, language = 'en'): string {
  return formatOf(date, language).format(firstDayOf(date));
}

/** From one partial date to another: `27–29 September 2018` where both are as exact. */
export function spanWrittenOut(from: string, to: string, language = 'en'): string {
  return from.length === to.length
    ? formatOf(from, language).formatRange(firstDayOf(from), firstDayOf(to))
    : `${writtenOut(from, language)} – ${writtenOut(to, language)}`;
}

/** Formats by language and exactness: making one costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(date: string, language: string): Intl.DateTimeFormat {
  const [, month, day] = date.split('-');
  const key = [language, month && 'month', day && 'day'].join(' ');
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
    });
  formats.set(key, format);
  return format;
}

function firstDayOf(date: string): Date {
  const [year = '', month, day] = date.split('-');
  return new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
}
