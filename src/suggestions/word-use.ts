import { type BlockOfWords, opensSentence } from './read-article.ts';

/** How a corpus writes its words: in small letters, or with a capital of their own, which no sentence, headline or longer name gives. */
export class WordUse {
  private readonly small = new Map<string, number>();
  private readonly big = new Map<string, number>();
  private readonly names = new Set<string>();

  /** Takes the words of a block into account. */
  count({ tokens, isTitleCase }: BlockOfWords): void {
    tokens.forEach(({ word }, at) => {
      if (word.shape === 'lower') add(this.small, word.lower);
      else if (!isTitleCase && isAlone(tokens, at) && !opensSentence(tokens, at)) add(this.big, word.lower);
    });
  }

  /** Takes into account what stands inside a sentence and is called so. */
  countNames(surfaces: readonly string[]): void {
    for (const surface of surfaces) this.names.add(surface);
  }

  /** Whether a sentence has the name inside it, printed like this. */
  isName(surface: string): boolean {
    return this.names.has(surface);
  }

  /** How often the word stands in small letters. */
  inSmall(lower: string): number {
    return this.small.get(lower) ?? 0;
  }

  /** Whether the word is a common one rather than a name. */
  isCommon(lower: string): boolean {
    return this.inSmall(lower) > (this.big.get(lower) ?? 0);
  }
}

function isAlone(tokens: BlockOfWords['tokens'], at: number): boolean {
  return isCapital(tokens, at) && !isCapital(tokens, at - 1) && !isCapital(tokens, at + 1);
}

function isCapital(tokens: BlockOfWords['tokens'], at: number): boolean {
  const shape = tokens[at]?.word.shape;
  return shape === 'capital' || shape === 'upper';
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
