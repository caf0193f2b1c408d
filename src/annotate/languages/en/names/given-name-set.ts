import { femaleNames, maleNames, sharedNames } from './given-names.ts';

/** Given names, folded: before a surname they make another person's name. */
export const firstNames: ReadonlySet<string> = new Set(`${maleNames} ${femaleNames} ${sharedNames}`.split(/\s+/));
