import { saidBy } from '../model/annotation.ts';
import { fold } from '../model/fold.ts';
import { commonWords } from './common-words.ts';
import type { Inspected, InspectedArticle, Noticed } from './inspected.ts';
import { isNear, otherSpellings } from './spellings.ts';

/** Speakers that are no names, and such as are an entry's or another speaker's but for a letter. */
export function inspectSpeakers({ articles, entities }: Inspected): Noticed[] {
  const names = entities
    .filter(({ kind }) => kind === 'person' || kind === 'organization')
    .map(({ id, name }) => ({ id, name, folded: fold(name) }));
  const unknown = articles.map((article) => ({ article, speakers: unknownSpeakers(article) }));
  const others = otherSpellings(unknown.flatMap(({ speakers }) => speakers.map(({ name }) => name)));
  return unknown.flatMap(({ article, speakers }) =>
    speakers.flatMap(({ name, at }): Noticed[] => {
      if (isOdd(name)) {
        const reason = `Unexpected \`${name}\` as a speaker, expected a name or a description of somebody`;
        return [{ rule: 'odd-speaker', file: article.path, at, reason }];
      }
      const folded = fold(name);
      const near = names.find((one) => one.folded !== folded && isNear(folded, one.folded));
      const other = others.get(name);
      if (!near && other === undefined) return [];
      const expected = near ? `\`${near.name}\` (\`${near.id}\`)` : `\`${other}\` as elsewhere`;
      const reason = `Unexpected \`${name}\` as a speaker, expected ${expected}, whose name is the same but for a letter`;
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
