import { wordSet } from '../../word-set.ts';

/** Words that bodies and parties of many countries are called by, folded. */
export const politicalWords: ReadonlySet<string> =
  wordSet(`the of for and new supreme constitutional federal national state central high people peoples conservative conservatives liberal
  liberals democrat democrats democratic republican republicans labour labor green greens socialist socialists social christian communist
  communists progressive popular united unity freedom reform house representatives deputies commons lords cabinet government armed forces army
  navy police defence defense foreign interior finance justice health education affairs opposition`);
