import type { DateWords } from '../date-words.ts';
import { numberedGroups } from '../numbered-groups.ts';

/** The Spanish words that begin or make a date, as parts of one expression; a space may be one that doesn’t break. */
const space = '[ \\u00a0\\u202f]';
const month =
  '(?<month>[Ee]nero|[Ff]ebrero|[Mm]arzo|[Aa]bril|[Mm]ayo|[Jj]unio|[Jj]ulio|[Aa]gosto|[Ss]ep?tiembre|[Oo]ctubre|[Nn]oviembre|[Dd]iciembre)';
const weekday = '(?<weekday>[Ll]unes|[Mm]artes|[Mm]iércoles|[Jj]ueves|[Vv]iernes|[Ss]ábado|[Dd]omingo)';
const day = '(?<day>[12]\\d|3[01]|0?[1-9])(?:\\.?[º°])?';
const anyYear = '(?:1[5-9]|20)\\d{2}';
const year = `(?<year>${anyYear})`;
const which = '(?<which>pasad[oa]|últim[oa]|próxim[oa])';
const numbers = 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce';
const of = `(?:${space}(?:de|del)${space})`;
/** Before these a month or a year is one: `en marzo`, `desde 2018`. */
const beforeMonth = '(?:[Ee]n|[Dd]esde|[Hh]asta|[Mm]es de|[Ff]inales de|[Pp]rincipios de|[Mm]ediados de)';
const beforeYear =
  '(?:[Ee]n|[Dd]esde|[Hh]asta|[Aa]ño|[Ff]inales de|[Pp]rincipios de|[Mm]ediados de|verano de|otoño de|invierno de|primavera de)';

/** What every date begins with. */
const beginnings =
  '(?:\\d|[EeFf][ne][eb]|[MmAaJj][aábgouiu]|[SsOoNn][eáco][pctv]|[Dd][io]|[Ll]un|[Vv]ier|[Aa]y|[Aa]nt|[Aa]no|[Hh]oy|[Mm]añ|[Pp]as|[Pp]róx|últ|[Ss]em|[Mm]es|[Aa]ño|[Hh]ace|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)';

const beginning = new RegExp(`(?<![\\p{L}\\d.])(?=${beginnings})`, 'gu');
/** Behind a word: neither a letter nor a figure. */
const end = '(?![\\p{L}\\d])';
const behindArticle = `(?<=(?<!\\p{L})(?:[Ee]l|[Aa]l|[Dd]el|[Ee]ste|[Ll]a|[Ee]sta)${space})`;

/**
 * A date as Spanish newspapers and papers write it, with its parts by name. A month or a year alone counts only behind a
 * word that makes it one (`en marzo`, `desde 2018`), a day of the week behind its article. Source: the Real Academia
 * Española’s Ortografía on dates.
 */
const expression = new RegExp(
  numberedGroups(
    `${beginning.source}(?:${[
      `(?:${weekday},?${space}(?:el${space}|día${space})?)?${day}${space}de${space}${month}(?:,?${of}${year}|,?${space}${year})?${end}`,
      `(?:${weekday}${space})?${day}/(?<month>0?[1-9]|1[0-2])/${year}${end}`,
      `${month}${of}${year}${end}`,
      `(?<iso>${anyYear}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?!\\d)`,
      `${behindArticle}(?:${which}${space})(?:${weekday}|(?<unit>mes|semana|año)|${month})${end}`,
      `${behindArticle}(?:${weekday}(?:${space}${which})?|(?<unit>mes|semana|año)${space}${which})${end}`,
      `(?<=(?<!\\p{L})[Hh]ace${space})(?<count>una?|${numbers}|\\d{1,2})${space}(?<unit>día|semana|mes|año)(?:e?s)?${end}`,
      `(?<away>[Aa]nteayer|[Aa]noche|[Aa]yer|[Hh]oy|(?<!(?:la|una|esta|de|por la) )[Mm]añana)${end}`,
      `(?<=(?<!\\p{L})${beforeMonth}${space})${month}${end}`,
      `(?<=(?<!\\p{L})${beforeYear}${space})${year}(?![\\d\\p{L}]|[-–]\\p{L})`,
    ].join('|')})`,
  ),
  'yu',
);

export const spanish: DateWords = {
  expression,
  beginning,
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'se', 'oct', 'nov', 'dic'],
  weekdays: ['dom', 'lun', 'mar', 'mi', 'jue', 'vie', 'sáb'],
  last: ['pasad', 'últim'],
  next: ['próxim'],
  units: { día: 'day', semana: 'week', mes: 'month', año: 'year' },
  counts: { un: 1, una: 1, ...Object.fromEntries(numbers.split('|').map((word, at) => [word, at + 2])) },
  away: { anteayer: -2, ayer: -1, anoche: -1, hoy: 0, mañana: 1 },
};
