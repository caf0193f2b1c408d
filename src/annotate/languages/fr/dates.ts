import type { DateWords } from '../date-words.ts';
import { numberedGroups } from '../numbered-groups.ts';

/** The French words that begin or make a date, as parts of one expression; a space may be one that doesn’t break. */
const space = '[ \\u00a0\\u202f]';
const month =
  '(?<month>[Jj]anvier|[Ff]évrier|[Mm]ars|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uillet|[Aa]oût|[Ss]eptembre|[Oo]ctobre|[Nn]ovembre|[Dd]écembre)';
const weekday = '(?<weekday>[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche)';
const day = '(?<day>[12]\\d|3[01]|0?[1-9])(?:er)?';
const anyYear = '(?:1[5-9]|20)\\d{2}';
const year = `(?<year>${anyYear})`;
const which = '(?<which>derni(?:er|ère)|passée?|prochaine?)';
const numbers = 'un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze';
/** Before these a month or a year is one: `en mars`, `depuis 2018`. */
const beforeMonth = `(?:[Ee]n|[Dd]epuis|[Dd]ès|[Mm]i|[Ff]in|[Dd]ébut|mois${space}de|mois${space}d['’])`;
const beforeYear = '(?:[Ee]n|[Dd]epuis|[Dd]ès|[Ff]in|[Dd]ébut|[Aa]nnée|printemps|été|automne|hiver|vers|entre)';

/** What every date begins with. */
const beginnings =
  '(?:\\d|[Jj][aeu]|[Ff]é|[Mm][aeo]|[Aa][vnou]|[Ss][ae]|[Oo]c|[Nn]o|[Dd][ié]|[Ll]u|[Vv]e|[Hh]i|[Ii]l|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)';

const beginning = new RegExp(`(?<![\\p{L}\\d.])(?=${beginnings})`, 'gu');
/** Behind a word: neither a letter nor a figure. */
const end = '(?![\\p{L}\\d])';

/**
 * A date as French newspapers and papers write it, with its parts by name. A month or a year alone counts only behind a
 * word that makes it one (`en mai`, `depuis 2018`). Source: the Imprimerie nationale’s rules on dates.
 */
const expression = new RegExp(
  numberedGroups(
    `${beginning.source}(?:${[
      `(?:${weekday},?${space}(?:le${space})?)?${day}${space}${month}(?:${space}${year})?${end}`,
      `(?:${weekday}${space})?${day}/(?<month>0?[1-9]|1[0-2])/${year}${end}`,
      `${month}${space}${year}${end}`,
      `(?<iso>${anyYear}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?!\\d)`,
      `${weekday}(?:${space}${which})?${end}(?!s)`,
      `(?<=(?<!\\p{L})(?:[Ll]e|[Ee]n|[Ll]a|l['’])${space}?)(?:(?<unit>mois|semaine|année|an)|${month})${space}${which}${end}`,
      `(?<=[Ii]l${space}y${space}a${space})(?<count>une?|${numbers}|\\d{1,2})${space}(?<unit>jour|semaine|mois|an)s?${end}`,
      `(?<away>[Aa]vant-hier|[Hh]ier|[Aa]ujourd['’]hui|[Aa]près-demain|[Dd]emain)${end}`,
      `(?<=(?<!\\p{L})${beforeMonth}(?:${space}|-|(?<=['’])))${month}${end}`,
      `(?<=(?<!\\p{L})${beforeYear}${space})${year}(?![\\d\\p{L}]|[-–]\\p{L})`,
    ].join('|')})`,
  ),
  'yu',
);

export const french: DateWords = {
  expression,
  beginning,
  months: ['janv', 'fév', 'mars', 'avr', 'mai', 'juin', 'juil', 'aoû', 'sept', 'oct', 'nov', 'déc'],
  weekdays: ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'],
  last: ['derni', 'pass'],
  next: ['prochain'],
  units: { jour: 'day', semaine: 'week', mois: 'month', an: 'year' },
  counts: { un: 1, une: 1, ...Object.fromEntries(numbers.split('|').map((word, at) => [word, at + 1])) },
  away: { 'avant-hier': -2, hier: -1, "aujourd'hui": 0, 'aujourd’hui': 0, demain: 1, 'après-demain': 2 },
};
