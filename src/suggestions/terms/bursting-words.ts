import type { BlockOfWords, ReadableArticle } from '../read-article.ts';
import { isTermWord, singularOf } from './noun-words.ts';

/**
 * Long nouns that a few articles come back to again and again: what a corpus is about, rather than the words that stand
 * once in every text. Told by how often a word stands in the articles that have it, as in Church and Gale, “Poisson
 * Mixtures”, Natural Language Engineering 1 (1995). The most telling first.
 */
export function burstingWords(
  articles: readonly ReadableArticle[],
  blocksOf: (article: ReadableArticle) => BlockOfWords[],
): string[] {
  const words = new Map<string, { count: number; articles: number; last: number }>();
  articles.forEach((article, index) => {
    for (const { tokens } of blocksOf(article))
      for (const token of tokens) {
        if (!isLongNoun(token)) continue;
        const key = singularOf(token.word.lower);
        const known = words.get(key) ?? { count: 0, articles: 0, last: -1 };
        known.count += 1;
        if (known.last !== index) known.articles += 1;
        known.last = index;
        words.set(key, known);
      }
  });
  return [...words]
    .filter(([, word]) => isBursting(word, articles.length))
    .sort((a, b) => b[1].count / b[1].articles - a[1].count / a[1].articles || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => key);
}

/** A noun by its ending that everyday speech rarely has: `sanction`, `denuclearization`. */
function isLongNoun(token: BlockOfWords['tokens'][number]): boolean {
  const { lower } = token.word;
  if (lower.length < 9 || !/(?:tion|ment|ity|ism|ance|ence|age|ure|ship)s?$/.test(lower)) return false;
  return isTermWord(token) && !everyday.has(singularOf(lower));
}

/** Long nouns of everyday news, which everybody knows: no glossary explains them. */
const everyday = new Set(
  `accommodation accusation achievement administration adventure advertisement agreement allegation announcement apartment
  appearance application appointment appreciation arrangement assessment assignment assistance association assumption
  attention authority availability calculation candidature capability celebration championship citizenship coalition
  collection combination commitment communication community compensation competition complication composition concentration
  condition conference confidence confirmation confrontation connection consequence conservation consideration construction
  consultation consumption contribution conversation conviction cooperation corporation correspondence corruption criticism
  declaration decoration definition delegation department deployment description destination destruction determination
  development difference direction disagreement disappointment discrimination disposition distribution education electricity
  embarrassment employment encouragement enforcement engagement entertainment environment equipment establishment evolution
  examination excellence exception excitement execution exhibition existence expectation expedition expenditure experience
  explanation federation formation foundation furniture generalisation generation government hesitation illustration
  imagination immigration implementation implication importance improvement inauguration incidence independence indication
  infection inflation influence information infrastructure innovation inspection inspiration institution instruction
  insurance integration intelligence intention interaction interpretation intervention introduction invention investigation
  investment invitation involvement isolation journalism judgement jurisdiction justification leadership legislation
  liberation limitation literature maintenance management manufacture measurement medication membership modification
  motivation nationality negotiation nomination notification nutrition objection obligation observation occupation operation
  opportunity opposition organisation organization orientation ownership parliament participation partnership penetration
  perception performance personality pollution popularity population possibility precaution preference preparation
  presentation prevention privatisation privatization probability procedure production promotion proportion proposition
  prosecution protection publication punishment qualification realisation realization reception recognition recommendation
  reconstruction recruitment reduction reference reflection registration regulation relationship reputation requirement
  reservation residence resignation resistance resolution restriction retirement revolution satisfaction scholarship
  selection sensation separation settlement signature significance situation specification speculation statement structure
  substance suggestion surveillance temperature temptation termination testament tradition transaction transformation
  translation transportation treatment unemployment university variation violation`.split(/\s+/),
);

function isBursting({ count, articles }: { count: number; articles: number }, all: number): boolean {
  const isRare = all < 6 || articles * 3 < all;
  return articles > 1 && isRare && count >= 5 && count / articles >= leastBurst;
}

/** How often a word must stand in the articles that have it. */
const leastBurst = 2.5;
