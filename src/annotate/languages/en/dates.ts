import type { DateWords } from '../date-words.ts';
import { numberedGroups } from '../numbered-groups.ts';
import { englishTenses } from './tense-words.ts';

/** The English words that begin or make a date, as parts of one expression. */
const month =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)';
const weekday = '(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const day = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const anyYear = '(?:1[5-9]|20)\\d{2}';
const year = `(?<year>${anyYear})`;
const which = '(?<which>[Ll]ast|[Nn]ext|[Tt]his)';
const leading =
  '(?:(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Tt]hrough(?:out)?|[Dd]uring|of|[Ff]rom|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|[Mm]id|[Bb]etween|and|to|–) |[Mm]id-)';
const numbers = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** Behind these a count of days or years tells no time that could be named. */
const vague = '(?:than|over|nearly|almost|about|around|some|roughly|least|most)';

/** Behind these and `for` a month alone is one: `set for January`. */
const arranged = '(?:due|set|slated|scheduled|planned|billed|fixed)';

/** What makes a day of the week the name of one day of history or of the year. */
const namedDays = '(?:Good|Black|Bloody|Ash|Cyber|Super)';

/** What every date begins with. */
const beginnings = `(?:\\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|[Ll]ast|[Nn]ext|[Tt]his|[Tt]o[dmn]|[Yy]est|an? |${numbers})`;

const beginning = new RegExp(`\\b(?=${beginnings})`, 'g');

/**
 * A date as English newspapers and papers write it, with its parts by name. A month or a year alone counts only behind
 * a word that makes it one ("in May", "since 2018"), so that neither the verb "may" nor a house number is a date.
 */
const expression = new RegExp(
  numberedGroups(
    `${beginning.source}(?:${[
      `(?:${weekday},? )?${month} ${day},? ${year}\\b`,
      `(?:${weekday},? )?${day} ${month},? ${year}\\b`,
      `(?:${weekday},? )?(?:${month} ${day}|${day} ${month})(?![\\d-])\\b`,
      `${month}(?:,| of)? ${year}\\b`,
      `(?<iso>${anyYear}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))\\b`,
      `(?:${which} )?(?<!\\b${namedDays} )${weekday}\\b(?!(?<=\\b[Tt]he \\w{1,9}) [A-Z])`,
      `${which} (?:(?<unit>week|month|year)|${month})\\b`,
      '(?<away>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\\b',
      `(?<!\\b${vague} )(?<count>an?|${numbers}|\\d{1,2}) (?<unit>day|week|month|year)s? ago\\b`,
      `(?<=\\b(?:${leading}|${arranged} for ))${month}(?!\\w)`,
      `(?<=\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir) )${year}(?= [a-z])`,
      `(?<=\\b${leading}|\\b${leading}${anyYear} (?:and|to|or) )${year}\\b(?![-–]\\w)`,
    ].join('|')})`,
  ),
  'y',
);

export const english: DateWords = {
  expression,
  beginning,
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  last: ['last'],
  next: ['next'],
  units: { day: 'day', week: 'week', month: 'month', year: 'year' },
  counts: { a: 1, an: 1, ...Object.fromEntries(numbers.split('|').map((word, at) => [word, at + 1])) },
  away: { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 },
  tenses: englishTenses,
};
