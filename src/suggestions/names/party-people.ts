import { type BlockOfWords, opensSentence, type ReadableArticle } from '../read-article.ts';
import type { Naming } from './naming.ts';

/**
 * Where articles call a party by its people (`the Conservatives`), which is a word for anybody of that mind too: inside a
 * sentence, with a capital, in an article that has the party by its name.
 */
export function partyPeople(
  articles: readonly ReadableArticle[],
  blocks: readonly BlockOfWords[][],
  namings: readonly Naming[],
): Naming[] {
  return [...Map.groupBy(namings, ({ article }) => article)].flatMap(([index, all]) => {
    const people = new Set(all.flatMap(({ words }) => partyPeopleOf(words) ?? []));
    const { slug = '', text = '' } = articles[index] ?? {};
    if (people.size === 0) return [];
    const taken = new Set(all.map(({ end }) => end));
    return (blocks[index] ?? [])
      .filter(({ isTitleCase }) => !isTitleCase)
      .flatMap(({ tokens }) =>
        tokens.filter(
          ({ word, end }, at) =>
            word.shape === 'capital' && people.has(word.lower) && !taken.has(end) && !opensSentence(tokens, at),
        ),
      )
      .map(({ word, start, end }) => ({
        ...{ slug, article: index, start, end, surface: text.slice(start, end) },
        ...{ words: [word.lower], key: word.lower, fullKey: word.lower, kind: 'organization' as const },
        ...{ opens: false, isHeadline: false, isBracketed: false },
      }));
  });
}

/** What the people of a party are called, by the words of its name: `tidals` for the `Tidal Party of Kestrel`. */
function partyPeopleOf(words: readonly string[]): string | undefined {
  const at = words.indexOf('party');
  return at > 0 ? `${words[at - 1]}s` : undefined;
}
