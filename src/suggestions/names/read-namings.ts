import type { Token } from '../../annotate/text/tokens.ts';
import { isGivenName, Tag } from '../../annotate/text/word-tags.ts';
import { type BlockOfWords, indexAt, opensSentence, type ReadableArticle } from '../read-article.ts';
import type { WordUse } from '../word-use.ts';
import { keyOf, type Naming, surfaceOf, wordsOf } from './naming.ts';

/** The names of an article that are names: what only a sentence's start or a headline gives a capital is left out, and demonyms. */
export function readNamings(
  article: ReadableArticle,
  { index, blocks, use }: { index: number; blocks: readonly BlockOfWords[]; use: WordUse },
): Naming[] {
  let at = 0;
  return article.names.flatMap((name) => {
    while (at < blocks.length - 1 && (blocks[at + 1]?.tokens[0]?.start ?? 0) <= name.start) at += 1;
    const block = blocks[at];
    if (!block) return [];
    const from = indexAt(block.tokens, name.start);
    const to = indexAt(block.tokens, name.end);
    const opens = block.isTitleCase || opensSentence(block.tokens, from);
    const first = opens ? nameBegins(block.tokens, { from, to }, use) : from;
    const begin = first + Number(first < to - 1 && block.tokens[first]?.word.lower === 'the');
    const tokens = block.tokens.slice(begin, to);
    const start = bareStart(article.text, tokens[0]);
    if (start === undefined || !isName(tokens, { opens: opens && begin === from, use })) return [];
    const surface = surfaceOf(article.text.slice(start, name.end));
    const words = wordsOf(surface);
    const key = words.join(' ');
    if (!/\p{L}/u.test(key)) return [];
    const isWhole = start === name.start || /^the /i.test(article.text.slice(name.start, start + 1));
    return [
      {
        slug: article.slug,
        article: index,
        start,
        end: name.end,
        surface,
        words,
        key,
        fullKey: isWhole ? keyOf(name.name) : key,
        kind: isWhole || words.length > 1 ? name.kind : undefined,
        opens: opens && begin === from,
        isHeadline: block.isTitleCase,
      },
    ];
  });
}

/** The start of a name without a prefix in small letters: `pro-Okafor`. */
function bareStart(text: string, first: Token | undefined): number | undefined {
  if (!first) return undefined;
  const [prefix = ''] =
    /^(?:pro|anti|non|ex|post|pre|then|mid)-(?=\p{Lu})/u.exec(text.slice(first.start, first.end)) ?? [];
  return first.start + prefix.length;
}

/** Where a name begins that opens a sentence: behind words that are common ones and have a capital from the sentence. */
function nameBegins(tokens: readonly Token[], { from, to }: { from: number; to: number }, use: WordUse): number {
  let at = from;
  while (at < to - 1 && isOpener(tokens[at] as Token, use)) at += 1;
  return at;
}

function isOpener({ word: { lower, tags, shape } }: Token, use: WordUse): boolean {
  if (shape === 'number') return false;
  return !isGivenName(tags) && ((tags & opening) !== 0 || (use.isCommon(lower) && use.inSmall(lower) > 1));
}

/** Words that begin a sentence and no name. */
const opening =
  Tag.verb |
  Tag.adverb |
  Tag.pronoun |
  Tag.preposition |
  Tag.subordinator |
  Tag.conjunction |
  Tag.auxiliary |
  Tag.number;

/** What no name consists of alone. */
const noName = opening | Tag.determiner | Tag.possessive | Tag.time | Tag.relative | Tag.clitic;

function isName(tokens: readonly Token[], { opens, use }: { opens: boolean; use: WordUse }): boolean {
  if (tokens.every(({ word }) => (word.tags & (Tag.demonym | Tag.conjunction)) !== 0 || compass.has(word.lower)))
    return false;
  if (tokens.every(({ word }) => word.shape !== 'capital' && word.shape !== 'upper')) return false;
  if (isOffice(tokens)) return false;
  const [only] = tokens;
  if (tokens.length > 1 || !only) return true;
  const { lower, tags, shape } = only.word;
  if (shape === 'upper' && lower.length > 1) return lower.length < 4 || !use.isCommon(lower);
  if (tags & noName && (opens || !isGivenName(tags))) return false;
  return !use.isCommon(lower);
}

const compass = new Set(['north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central']);

/** Whether the words are an office without a person: `Secretary of State`. */
function isOffice(tokens: readonly Token[]): boolean {
  const { tags = 0, lower = '' } = tokens[0]?.word ?? {};
  const second = tokens[1]?.word;
  if (!(tags & (Tag.title | Tag.role)) || nobles.has(lower) || isGivenName(tags)) return false;
  return !second || second.lower === 'of' || tokens.every(({ word }) => word.tags & (Tag.title | Tag.role));
}

/** Titles that are names together with a place: `Duchess of Kestrel`. */
const nobles = new Set([
  'duke',
  'duchess',
  'prince',
  'princess',
  'king',
  'queen',
  'earl',
  'count',
  'countess',
  'baron',
  'emperor',
]);
