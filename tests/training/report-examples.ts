import { attributeQuotes } from '../../src/annotate/quotes/attribute-quotes.ts';
import { indirectFeatures } from '../../src/annotate/quotes/features/indirect-features.ts';
import type { ReportPlace } from '../../src/annotate/quotes/features/report-place.ts';
import { rankSpeakers } from '../../src/annotate/quotes/ranking/rank-speakers.ts';
import type { Token } from '../../src/annotate/text/tokens.ts';
import { likeliest } from './antecedent-examples.ts';
import type { Article, Learnt, MarkedReading } from './articles.ts';
import { namesOfAll } from './feature-names.ts';
import type { Decision } from './logistic.ts';

/** The clauses of an article that may report speech, each with whether people took it for what somebody said. */
export function reportExamples({ article, reading }: MarkedReading, learnt: Learnt): Decision[] {
  const found: Decision[] = [];
  const isTold = toldIn(article);
  const report = (place: ReportPlace) => {
    const yes = isTold(place);
    found.push({ features: namesOfAll(indirectFeatures(place)), yes });
    return yes;
  };
  attributeQuotes(reading, {
    speaker: (place) => rankSpeakers(place, learnt),
    antecedent: (choice) => likeliest(choice, learnt.antecedents),
    report,
  });
  return found;
}

/** How much of the words of both a clause and a marked quotation must be the same, as the F1 of the words. */
const sameFrom = 0.5;

/** Tells whether a clause has mostly the words of a quotation that people marked, with no marks around all of it. */
export function toldIn({ quotes }: Article): (place: ReportPlace) => boolean {
  const marked = quotes.filter(({ type }) => type !== 'direct').map(({ content }) => content);
  return ({ clause, read, tokens }) => {
    const pieces = [clause, ...(clause.rest ? [clause.rest] : [])].map(({ from, to }): [number, number] => [
      read.units[from]?.start ?? 0,
      read.units[to - 1]?.end ?? 0,
    ]);
    const words = wordsIn(tokens, pieces);
    return marked.some((content) => {
      const theirs = wordsIn(tokens, content);
      const shared = theirs.filter((word) => words.includes(word)).length;
      return (2 * shared) / (words.length + theirs.length) >= sameFrom;
    });
  };
}

function wordsIn(tokens: readonly Token[], spans: readonly (readonly [number, number])[]): Token[] {
  return spans.flatMap(([start, end]) => {
    const from = firstFrom(tokens, start);
    let to = from;
    while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to += 1;
    return tokens.slice(from, to).filter(({ word }) => word.shape !== 'mark');
  });
}

/** The index of the first token that begins at or behind an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
