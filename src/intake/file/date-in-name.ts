/** The day that a file's name begins with: `2018-09-27-talks.txt`. */
export const dayInName = /^\d{4}-\d\d-\d\d/;

/** The four digits that a file's name begins with, before a word, if they may be a year: `1865-talks.txt`. */
export function yearInName(name: string): string | undefined {
  return /^(?:1\d|20)\d\d(?=[-_ ]\p{L})/u.exec(name)?.[0];
}

/**
 * Whether files of a folder are named by their years: three or more of them are, and more than half of all. In other
 * folders `1984-review.txt` may as well speak of a book.
 * @param names The names of the folder's files.
 */
export function areNamedByYear(names: readonly string[]): boolean {
  const dated = names.filter((name) => yearInName(name) !== undefined).length;
  return dated >= 3 && dated * 2 > names.length;
}
