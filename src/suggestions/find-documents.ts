import type { FoundProposal } from './found-proposal.ts';
import type { ReadableArticle } from './read-article.ts';

/** The documents that articles refer to by symbol and the glossary lacks. */
export function findDocuments(articles: readonly ReadableArticle[]): FoundProposal[] {
  const references = articles.flatMap(({ slug, documents }) =>
    documents.filter(({ entityId }) => entityId === undefined).map((one) => ({ ...one, slug })),
  );
  return [...Map.groupBy(references, ({ symbol }) => symbol)].map(([symbol, all]) => ({
    kind: 'document',
    name: symbol,
    aliases: [],
    roles: [],
    symbol,
    ...(all[0]?.url && { url: all[0].url }),
    places: all.map(({ slug, start, end }) => ({ slug, start, end })),
    because: 'symbol',
    weight: 1,
  }));
}
