import { wordSet } from '../../word-set.ts';
import { femaleNames, maleNames, sharedNames } from './given-names.ts';

/** Given names, folded: before a surname they make another person's name. */
export const firstNames: ReadonlySet<string> = wordSet(`${maleNames} ${femaleNames} ${sharedNames}`);
