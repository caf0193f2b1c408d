import type { DateWords } from '../date-words.ts';
import { numberedGroups } from '../numbered-groups.ts';

/** The German words that begin or make a date, as parts of one expression; a space may be one that doesn't break. */
const space = '[ \\u00a0\\u202f]';
const month =
  '(?<month>Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez)\\.)';
const weekday = '(?<weekday>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)';
const day = '(?<day>0?[1-9]|[12]\\d|3[01])\\.';
const anyYear = '(?:1[5-9]|20)\\d{2}';
const year = `(?<year>${anyYear})`;
const ending = 'e[nrms]?';
const which = `(?<which>(?:[Ll]etzt|[Vv]ergangen|[Vv]orig|[Nn]ächst|[Kk]ommend|[Dd]ies)${ending})`;
const part = '(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)';
const beforeDay = '(?:[Aa]m|[Vv]om|[Bb]is|[Ss]eit|[Zz]um|[Aa]b|[Ff]ür)';
const beforeMonth = '(?:[Ii]m|[Ss]eit|[Bb]is|[Aa]b|Anfang|Mitte|Ende|anfangs)';
const beforeYear = '(?:[Ss]eit|Anfang|Mitte|Ende|Jahr(?:es?)?|Sommer|Herbst|Winter|Frühjahr|Frühling)';
/** Behind these a noun tells that something is counted: `vor 2000 Jahren`. */
const beforeNumber = '(?:[Ii]n|[Bb]is|[Aa]b|[Vv]or|[Nn]ach|[Vv]on|[Zz]wischen)';
const numbers = 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';
const notAfter = '[\\d\\p{L}]|[-–]\\p{L}';

/** What every date begins with. */
const beginnings =
  '(?:\\d|J[aäu]|Feb|M[äaio]|A[pu]|Sep|Okt|Nov|De|D[io]|Fr|S[ao]|[Ll]etzt|[Vv]er|[Vv]or|[Nn]äch|[Kk]om|[Dd]ies|[Gg]es|[Hh]eu|mor|[Üü]ber)';

const beginning = new RegExp(`(?<![\\p{L}\\d.])(?=${beginnings})`, 'gu');

/**
 * A date as German newspapers and papers write it, with its parts by name. A month, a day of the week or a year alone
 * counts only behind a word that makes it one (`im Mai`, `am Sonntag`, `seit 2018`), as all may be names or numbers.
 * Sources: Duden on dates, DIN 5008.
 */
const expression = new RegExp(
  numberedGroups(
    `${beginning.source}(?:${[
      `(?:${weekday}(?:${part})?,?${space}(?:(?:de[nm]|der)${space})?)?${day}${space}?${month}(?:${space}${year})?(?![\\p{L}\\d])`,
      `(?:${weekday},?${space}(?:de[nm]${space})?)?${day}${space}?(?<month>0?[1-9]|1[0-2])\\.${space}?${year}(?!\\.?\\d)`,
      `${month}${space}${year}(?!\\d)`,
      `(?<iso>${anyYear}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?!\\d)`,
      `${which}${space}(?:${weekday}(?:${part})?|(?<unit>Woche|Monats?|Jahr(?:es)?)|${month})(?!\\p{L})`,
      `(?<=(?<!\\p{L})${beforeDay}${space})${weekday}(?:${part})?(?!\\p{L})`,
      `[Vv]or${space}(?<count>eine[mr]|${numbers}|\\d{1,2})${space}(?<unit>Tag|Woche|Monat|Jahr)(?:e?n)?(?!\\p{L})`,
      '(?<away>[Vv]orgestern|[Gg]estern|[Hh]eute|[Üü]bermorgen|(?<!\\b(?:[Hh]eute|[Gg]estern|am) )morgen)(?!\\p{L})',
      `(?<=(?<!\\p{L})${beforeMonth}${space})${month}(?!\\p{L})`,
      `(?<=(?<!\\p{L})${beforeYear}${space})${year}(?!${notAfter}|${space}Jahre)`,
      `(?<=(?<!\\p{L})(?:${beforeNumber}|(?:[Vv]on|[Zz]wischen)${space}${anyYear}${space}(?:bis|und))${space})${year}(?!${notAfter}|${space}\\p{Lu})`,
    ].join('|')})`,
  ),
  'yu',
);

export const german: DateWords = {
  expression,
  beginning,
  months: ['Jan|Jän', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
  weekdays: ['Sonnt', 'Mon', 'Die', 'Mit', 'Don', 'Fre', 'Sam|Sonna'],
  last: ['letzt', 'vergangen', 'vorig'],
  next: ['nächst', 'kommend'],
  units: { tag: 'day', woche: 'week', monat: 'month', jahr: 'year' },
  counts: { einem: 1, einer: 1, ...Object.fromEntries(numbers.split('|').map((word, at) => [word, at + 2])) },
  away: { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 },
};
