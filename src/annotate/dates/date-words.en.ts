/** The English words that begin or make a date, as parts of one expression. */
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = '(?:1[5-9]|20)\\d{2}';
const leading =
  '(?:in|since|by|until|till|through|throughout|during|of|from|before|after|early|late|mid|between|and|to|–)';

/**
 * A date as English newspapers and papers write it. A month or a year alone counts only behind a word that makes
 * it one ("in May", "since 2018"), so that neither the verb "may" nor a house number is a date.
 */
export const englishDate = new RegExp(
  [
    `\\b(?:${weekday},? )?${month} ${day},? ${year}\\b`,
    `\\b(?:${weekday},? )?${day} ${month},? ${year}\\b`,
    `\\b(?:${weekday},? )?(?:${month} ${day}|${day} ${month})(?![\\d-])\\b`,
    `\\b${month},? ${year}\\b`,
    `\\b${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\b`,
    `\\b(?:(?:[Ll]ast|[Nn]ext|[Tt]his) )?${weekday}\\b`,
    `\\b(?:[Ll]ast|[Nn]ext|[Tt]his) (?:week|month|year|${month})\\b`,
    '\\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\\b',
    `(?<=\\b${leading} )${month}(?!\\w)`,
    `(?<=\\b(?:${leading}|[Ii]n|[Ss]ince) |\\b(?:${leading}|[Ii]n|[Ss]ince) ${year} (?:and|to|or) )${year}\\b(?![-–]\\w)`,
  ].join('|'),
  'g',
);
