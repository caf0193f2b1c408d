/** How a language says what is known of a date. Dates come written out. The interface’s words have it as `dates`. */
export interface DatePhrases {
  undated: string;
  about(date: string, isYear: boolean): string;
  probably(date: string): string;
  between(from: string, to: string): string;
  since(date: string): string;
  until(date: string): string;
  /** The ten years from one that ends in 0. */
  decade(year: string): string;
  /** The hundred years, counted from 1. */
  century(count: number): string;
  seasons: { spring: string; summer: string; autumn: string; winter: string };
}

export const en: DatePhrases = {
  undated: 'Undated',
  about: (date) => `about ${date}`,
  probably: (date) => `probably ${date}`,
  between: (from, to) => `between ${from} and ${to}`,
  since: (date) => `from ${date} on`,
  until: (date) => `until ${date}`,
  decade: (year) => `${year}s`,
  century: (count) => `${count}${ordinal(count)} century`,
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
};

export const de: DatePhrases = {
  undated: 'Ohne Datum',
  about: (date, isYear) => `${isYear ? 'um' : 'etwa'} ${date}`,
  probably: (date) => `vermutlich ${date}`,
  between: (from, to) => `zwischen ${from} und ${to}`,
  since: (date) => `ab ${date}`,
  until: (date) => `bis ${date}`,
  decade: (year) => `${year}er Jahre`,
  century: (count) => `${count}. Jahrhundert`,
  seasons: { spring: 'Frühling', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' },
};

export const fr: DatePhrases = {
  undated: 'Sans date',
  about: (date) => `vers ${/^\d{1,2}(?:er)? /.test(date) ? 'le ' : ''}${date}`,
  probably: (date) => `probablement ${date}`,
  between: (from, to) => `entre ${from} et ${to}`,
  since: (date) => `depuis ${date}`,
  until: (date) => `jusqu’à ${date}`,
  decade: (year) => `années ${year}`,
  century: (count) => `${roman(count)}${count === 1 ? 'er' : 'e'} siècle`,
  seasons: { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' },
};

export const es: DatePhrases = {
  undated: 'Sin fecha',
  about: (date) => `hacia ${/^\d{1,2} /.test(date) ? 'el ' : ''}${date}`,
  probably: (date) => `probablemente ${date}`,
  between: (from, to) => `entre ${from} y ${to}`,
  since: (date) => `desde ${date}`,
  until: (date) => `hasta ${date}`,
  decade: (year) => `década de ${year}`,
  century: (count) => `siglo ${roman(count)}`,
  seasons: { spring: 'primavera', summer: 'verano', autumn: 'otoño', winter: 'invierno' },
};

/** The phrases of a language, English where there are none. */
export function phrasesIn(language: string): DatePhrases {
  return { de, fr, es }[language.toLowerCase().split('-')[0] ?? ''] ?? en;
}

/** Roman numerals, as far as centuries go. */
function roman(count: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(count / 10)) + ones[count % 10];
}

function ordinal(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
}
