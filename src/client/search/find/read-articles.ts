import type { ListedName } from '../../../model/search/listed-name.ts';
import type { Field, Query } from '../ask/query.ts';
import type { Hit } from '../index/engine.ts';
import { isMeant, locationsIn } from '../text/locations.ts';
import { excerptOf, type Fragment, markedText, sectionsOf } from '../text/passages.ts';
import { foldedWords, isForm } from '../text/word-forms.ts';
import { articleResult, searchedWords } from './article-result.ts';
import type { Resolved } from './choices.ts';
import type { Sought } from './hits.ts';
import type { Result } from './result.ts';
import type { Search } from './search.ts';

/** Articles that fit to the word, best first, and all hits that were read to find them. */
export interface ReadArticles {
  shown: Result[];
  read: Hit[];
  done: boolean;
}

/** Reads hits until `limit` articles fit; the best is told as soon as it is read. */
export async function* readArticles(
  found: Sought[],
  { query, choices, base, limit, sort }: Search,
  meant: ListedName | undefined,
): AsyncGenerator<ReadArticles> {
  const wanted = { query, choices, base, inOrder: sort === 'place' };
  const byName = meant && { query: noWords, choices: [choiceOf(meant)], base, inOrder: sort === 'place' };
  const shown: Result[] = [];
  const read: Hit[] = [];
  while (shown.length < limit && read.length < found.length) {
    const batch = found.slice(read.length, read.length + Math.max(limit - shown.length, fewest));
    // All are on their way while the first is awaited; where one fails, its turn says so.
    for (const { fragment } of batch) fragment().catch(() => {});
    for (const hit of batch) {
      const result = articleResult(await hit.fragment(), hit.isByName && byName ? byName : wanted);
      read.push(hit);
      if (!result) continue;
      shown.push(result);
      if (shown.length === 1) yield { shown, read, done: false };
    }
  }
  yield { shown, read, done: true };
}

/** How many hits are read at once at least. */
const fewest = 5;

function choiceOf(listed: ListedName): Resolved {
  return { field: listed.kind as Field, value: listed.key, not: false, names: [listed], label: listed.name };
}

const noWords: Query = { words: [], phrases: [], without: [], choices: [] };

/** Entries of the glossary whose texts have what is searched for. */
export async function readEntries(found: Hit[], { base, query }: Search): Promise<Result[]> {
  const searched = searchedWords(query);
  const results = await Promise.all(
    found.map(async (hit): Promise<Result | undefined> => {
      const fragment: Fragment = await hit.fragment();
      const { words } = sectionsOf(fragment);
      const locations = locationsIn(words, query);
      if (!isMeant(fragment, locations, query)) return undefined;
      return {
        kind: fragment.meta.kind ?? 'term',
        href: base + fragment.url,
        title: markedText(fragment.meta.title ?? '', searched),
        excerpt: excerptOf({ words, start: 0, end: words.length, locations, width: 30 }),
      };
    }),
  );
  const texts = results.filter((one) => one !== undefined);
  return texts.sort((a, b) => nameShare(b, searched) - nameShare(a, searched));
}

/** How much of an entry's name the searched words are: 1 for all of it, 0 where it hasn't all of them. */
function nameShare({ title }: Result, searched: string[]): number {
  const name = foldedWords(title?.text ?? '');
  const has = searched.every((one) => name.some((word) => isForm(word, one)));
  return has && searched.length > 0 ? searched.length / name.length : 0;
}
