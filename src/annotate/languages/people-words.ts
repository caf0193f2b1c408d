/**
 * Who can speak in a language, and by which words people, bodies and writings are called: nothing but words, so that
 * another language is another such object. Lists are parted by space, phrases by semicolons; all in lower case.
 */
export interface PeopleWords {
  /** Whether a compound is what its last part is: `Hafenmeisterin` is a `meisterin`. Parts of four letters or more count. */
  hasCompounds: boolean;
  /** What stands before a person's name and is no role: `Herr`, `Dr.`. */
  titles: { male: string; female: string; either: string };
  /** What people are or do, by the gender that the word shows. */
  roles: { male: string; female: string; either: string };
  /** Several people: `Anwohner`, `Fischer`. */
  groups: string;
  /** Bodies that speak as one: `Behörde`, `Verband`. */
  bodies: string;
  /** Writings that say something: `Bericht`. */
  writings: string;
}
