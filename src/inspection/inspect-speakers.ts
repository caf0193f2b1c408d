import { saidBy } from '../model/annotation.ts';
import { fold } from '../model/fold.ts';
import { slipsBetween } from '../model/slips-between.ts';
import { commonWords } from './common-words.ts';
import type { Inspected, InspectedArticle, Noticed } from './inspected.ts';

/** Speakers that are no names, and such as are an entry's but for a letter. */
export function inspectSpeakers({ articles, entities }: Inspected): Noticed[] {
  const names = entities
    .filter(({ kind }) => kind === 'person' || kind === 'organization')
    .map(({ id, name }) => ({ id, name, folded: fold(name) }));
  return articles.flatMap((article) =>
    unknownSpeakers(article).flatMap(({ name, at }): Noticed[] => {
      if (isOdd(name)) {
        const reason = `Unexpected \`${name}\` as a speaker, expected a name or a description of somebody`;
        return [{ rule: 'odd-speaker', file: article.path, at, reason }];
      }
      const folded = fold(name);
      const near = names.find((one) => one.folded !== folded && isNear(folded, one.folded));
      if (!near) return [];
      const reason = `Unexpected \`${name}\` as a speaker, expected \`${near.name}\` (\`${near.id}\`), whose name is the same but for a letter`;
      return [{ rule: 'misspelt-speaker', file: article.path, at, reason }];
    }),
  );
}

/** The speakers whom the glossary lacks, as far as the text surely names them. */
function unknownSpeakers({ quotes, quoteStarts }: InspectedArticle): { name: string; at: number }[] {
  return quotes.flatMap((quote, index) => {
    if (quote.certainty === 'unsure') return [];
    const unknown = saidBy(quote).filter(({ id }) => id === undefined);
    return unknown.map(({ name }) => ({ name, at: quoteStarts[index] ?? 0 }));
  });
}

function isOdd(name: string): boolean {
  return commonWords.has(name.toLowerCase()) || !/\p{L}{2}/u.test(name);
}

/** Whether names of two words and more differ by one letter. */
function isNear(one: string, other: string): boolean {
  return one.includes(' ') && one.length >= 8 && one[0] === other[0] && slipsBetween(one, other, 1) === 1;
}
