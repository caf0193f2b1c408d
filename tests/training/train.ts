/**
 * Learns the three files of weights of `src/annotate/quotes/` anew: `npm run train -- TRAIN.jsonl`. The README beside this
 * file tells where the articles come from, what the flags do and what to do afterwards.
 */
import { trainWeights } from './train-weights.ts';

try {
  console.log(trainWeights(process.argv.slice(2)).join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
