/** How a language says what is known of a date. Dates come written out. */
export interface DatePhrases {
  undated: string;
  about(date: string, isYear: boolean): string;
  probably(date: string): string;
  between(from: string, to: string): string;
  since(date: string): string;
  until(date: string): string;
  /** The ten years from one that ends in 0. */
  decade(year: number): string;
  /** The hundred years, counted from 1. */
  century(count: number): string;
  /** From spring to winter. */
  seasons: readonly [string, string, string, string];
}

const en: DatePhrases = {
  undated: 'Undated',
  about: (date) => `about ${date}`,
  probably: (date) => `probably ${date}`,
  between: (from, to) => `between ${from} and ${to}`,
  since: (date) => `from ${date} on`,
  until: (date) => `until ${date}`,
  decade: (year) => `${year}s`,
  century: (count) => `${count}${ordinal(count)} century`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
};

const de: DatePhrases = {
  undated: 'Ohne Datum',
  about: (date, isYear) => `${isYear ? 'um' : 'etwa'} ${date}`,
  probably: (date) => `vermutlich ${date}`,
  between: (from, to) => `zwischen ${from} und ${to}`,
  since: (date) => `ab ${date}`,
  until: (date) => `bis ${date}`,
  decade: (year) => `${year}er Jahre`,
  century: (count) => `${count}. Jahrhundert`,
  seasons: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
};

/** The phrases of a language, English where there are none. */
export function phrasesIn(language: string): DatePhrases {
  return /^de\b/i.test(language) ? de : en;
}

function ordinal(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
}
