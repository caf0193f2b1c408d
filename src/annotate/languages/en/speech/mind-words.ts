import { wordSet } from '../../word-set.ts';

/** English verbs, in their base forms, that say what goes on in a mind rather than what is said. */
export const mindLemmas: ReadonlySet<string> =
  wordSet(`think believe hope know feel find guess reckon wonder remember recall agree assume suppose suspect imagine expect
  fear doubt trust wish want mean see understand realise realize consider hold judge regret conclude foresee surmise speculate
  estimate dream decide accept`);
