import type { Span } from '../../model/annotation.ts';
import type { FoundProposal } from '../found-proposal.ts';
import type { BlockOfWords, ReadableArticle } from '../read-article.ts';
import { findTerms } from './find-terms.ts';

/** The terms that the articles define or repeat, without what the glossary explains. `blocks` are those of each article. */
export function proposeTerms(articles: readonly ReadableArticle[], blocks: readonly BlockOfWords[][]): FoundProposal[] {
  const free = new Map(
    articles.map((article, index) => [
      article.slug,
      (blocks[index] ?? []).flatMap((block) => withoutMentions(block, article.mentions)),
    ]),
  );
  return findTerms(articles, ({ slug }) => free.get(slug) ?? []).map(({ name, aliases, because, places }) => ({
    kind: 'term',
    name,
    aliases,
    roles: [],
    places,
    because,
    weight: because === 'defined' ? 0.6 : 0.4,
  }));
}

/** The stretches of a block between mentions. */
function withoutMentions({ tokens, isTitleCase }: BlockOfWords, mentions: readonly Span[]): BlockOfWords[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const pieces: BlockOfWords[] = [];
  let from = 0;
  for (const { start, end } of mentions) {
    if (end <= first.start || start >= last.end) continue;
    const to = tokens.findIndex((token, at) => at >= from && token.end > start);
    if (to < 0) break;
    pieces.push({ tokens: tokens.slice(from, to), isTitleCase });
    const next = tokens.findIndex((token, at) => at >= to && token.start >= end);
    from = next < 0 ? tokens.length : next;
  }
  return [...pieces, { tokens: tokens.slice(from), isTitleCase }].filter((piece) => piece.tokens.length > 0);
}
