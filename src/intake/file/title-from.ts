import { onOneLine } from '../text/words.ts';
import { dayInName, yearInName } from './date-in-name.ts';

/**
 * The title that a file's name makes: `2018-09-27-harbour_talks.txt` gives `Harbour talks`; undefined for numbers and codes.
 * @param date The text's date: the day or year that the name begins with is no part of the title where the date says it.
 */
export function titleFromName(name: string, date = ''): string | undefined {
  const stem = name.replace(/\.[a-z\d]{1,8}$/i, '').replace(dayInName, '');
  const year = yearInName(stem);
  const unsaid = year !== undefined && date.startsWith(year) ? stem.slice(year.length) : stem;
  const words = unsaid.split(/[\s_.-]+/).filter(Boolean);
  const isNamed = words.some(
    (word) =>
      /^\p{L}{3,}$/u.test(word) && !/^(?:index|page|text|article|document|untitled|copy|file|scan)$/i.test(word),
  );
  if (!isNamed || words.some((word) => /^[\da-f]{8,}$/i.test(word) && /\d/.test(word))) return undefined;
  const title = words.join(' ');
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

/** The first words of a text as its title, cut where a sentence or some eighty characters end. */
export function titleFromText(body: string): string {
  const line = onOneLine(
    body
      .slice(0, 2000)
      .replace(/\\(?=\p{P}|\p{S})/gu, '')
      .replace(/^[#>\s*_-]+/, '')
      .split('\n\n')[0] ?? '',
  );
  const words = line.split(' ');
  let title = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (title.length + word.length > 80 || /\p{L}{3}[.!?]$/u.test(title)) break;
    title = `${title} ${word}`;
  }
  if (title === line || /[.!?]$/.test(title)) return title.replace(/\.$/, '');
  return `${title.replace(/(?: \S{1,3}){1,3}$/, '')} …`;
}
