import type { Circumstances } from '../annotate/text/prose.ts';
import { genreSchema } from '../model/genre.ts';

/** Whether a text's front matter says `lectern: false`: then it stays as it is. */
export function isLeftAlone(matter: unknown): boolean {
  return fieldsOf(matter).lectern === false;
}

/** What the front matter of another program's text says that the engine can use; what it can't is left out. */
export function circumstancesIn(matter: unknown): Circumstances {
  const { date, pubDate, lang, author, authors = author, genre } = fieldsOf(matter);
  const day = dayOf(date) ?? dayOf(pubDate);
  const kind = genreSchema.safeParse(genre);
  return {
    ...(day !== undefined && { date: day }),
    ...(typeof lang === 'string' && { lang }),
    ...(authors !== undefined && { authors: [authors].flat().filter((one) => typeof one === 'string') }),
    ...(kind.success && { genre: kind.data }),
  };
}

function fieldsOf(matter: unknown): Record<string, unknown> {
  return typeof matter === 'object' && matter !== null ? (matter as Record<string, unknown>) : {};
}

/** The day of a date as YAML reads it, `YYYY[-MM[-DD]]`. */
function dayOf(date: unknown): string | undefined {
  if (date instanceof Date && !Number.isNaN(date.getTime())) return date.toISOString().slice(0, 10);
  if (typeof date === 'number') return /^\d{4}$/.test(String(date)) ? String(date) : undefined;
  return typeof date === 'string' ? /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])/.exec(date)?.[0] : undefined;
}
