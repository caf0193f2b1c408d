import type { Token } from '../../annotate/text/tokens.ts';
import { isGivenName, Tag } from '../../annotate/text/word-tags.ts';
import type { Name } from '../../model/annotation.ts';
import { type BlockOfWords, indexAt, opensSentence, type ReadableArticle } from '../read-article.ts';
import type { WordUse } from '../word-use.ts';
import { bareEnd, barePerson, bareStart, withoutOffice } from './bare-name.ts';
import { keyOf, type Naming, surfaceOf, wordsOf } from './naming.ts';

/** The names of an article that are names: what only a sentence's start or a headline gives a capital is left out, and demonyms. */
export function readNamings(
  article: ReadableArticle,
  { index, blocks, use }: { index: number; blocks: readonly BlockOfWords[]; use: WordUse },
): Naming[] {
  const placed = placedNames(article, blocks);
  const nouns = lastNouns(placed);
  return placed.flatMap(({ name, block, from, to, opens }) => {
    const isKnown = use.isName(surfaceOf(article.text.slice(name.start, name.end)));
    const first = opens && !isKnown ? nameBegins(block.tokens, { from, to }, use) : from;
    const bare = name.kind === 'person' ? barePerson(block.tokens, { from: first, to }) : first;
    const begin = bare + Number(bare < to - 1 && block.tokens[bare]?.word.lower === 'the');
    const tokens = withoutOffice(block.tokens.slice(begin, to), name.kind);
    const start = bareStart(article.text, tokens[0]);
    if (start === undefined || !isName(tokens, { opens: opens && begin === from, use, nouns })) return [];
    const end = bareEnd(article.text, tokens.at(-1), name);
    const surface = surfaceOf(article.text.slice(start, end));
    const words = wordsOf(surface);
    const key = words.join(' ');
    if (!/\p{L}/u.test(key)) return [];
    const isWhole =
      (start === name.start || /^the /i.test(article.text.slice(name.start, start + 1))) && end === name.end;
    return [
      {
        slug: article.slug,
        article: index,
        start,
        end,
        surface,
        words,
        key,
        fullKey: isWhole ? keyOf(name.name) : key,
        kind: isWhole || words.length > 1 ? name.kind : undefined,
        opens: opens && begin === from,
        isHeadline: block.isTitleCase,
        isBracketed: article.text[start - 1] === '(' && article.text[end] === ')',
      },
    ];
  });
}

/** The names of an article that the corpus has inside its sentences, whose first capital no sentence gives. */
export function namesInside(article: ReadableArticle, blocks: readonly BlockOfWords[]): string[] {
  return placedNames(article, blocks)
    .filter(({ opens }) => !opens)
    .map(({ name }) => surfaceOf(article.text.slice(name.start, name.end)));
}

/** The nouns that longer names of bodies end with, which the article may have for them alone: `the Commission`. */
function lastNouns(placed: readonly PlacedName[]): Set<string> {
  const nouns = new Set<string>();
  for (const { name, block, from, to } of placed) {
    const { lower = '', tags = 0 } = block.tokens[to - 1]?.word ?? {};
    if (to - from > 1 && name.kind !== 'person' && tags & Tag.organization) nouns.add(lower);
  }
  return nouns;
}

/** The names of an article with the block and the tokens that each stands in. */
function placedNames(article: ReadableArticle, blocks: readonly BlockOfWords[]): PlacedName[] {
  let at = 0;
  return article.names.flatMap((name) => {
    while (at < blocks.length - 1 && (blocks[at + 1]?.tokens[0]?.start ?? 0) <= name.start) at += 1;
    const block = blocks[at];
    if (!block) return [];
    const from = indexAt(block.tokens, name.start);
    const to = indexAt(block.tokens, name.end);
    return [{ name, block, from, to, opens: block.isTitleCase || opensSentence(block.tokens, from) }];
  });
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

function isName(tokens: readonly Token[], { opens, use, nouns }: Around): boolean {
  if (tokens.every(({ word }) => (word.tags & (Tag.demonym | Tag.conjunction)) !== 0 || noNames.has(word.lower)))
    return isState(tokens);
  if (tokens.every(({ word }) => word.shape !== 'capital' && word.shape !== 'upper')) return false;
  if (isOffice(tokens) && !isParty(tokens, { opens, use })) return false;
  const [only] = tokens;
  if (tokens.length > 1 || !only) return true;
  const { lower, tags, shape } = only.word;
  if (shape === 'upper' && lower.length > 1) return lower.length < 4 || !use.isCommon(lower);
  if (tags & noName && (opens || !isGivenName(tags))) return false;
  return !use.isCommon(lower) || (!opens && shape === 'capital' && nouns.has(lower));
}

/** Directions, and words of offices: `Secretary of State`, `North Kestrel Vice Foreign Minister`. */
const noNames = new Set([
  ...['north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central'],
  ...['state', 'vice', 'deputy', 'foreign', 'prime', 'first', 'chief', 'interior', 'finance', 'assistant'],
]);

/** Whether the words name a state by its people or faith: `Norse State`. */
function isState([first, last, ...others]: readonly Token[]): boolean {
  if (!first || !last || others.length > 0 || last.word.lower !== 'state') return false;
  return (first.word.tags & Tag.demonym) !== 0 && last.word.shape === 'capital';
}

/** Whether the words are an office without a person: `Secretary of State`. */
function isOffice(tokens: readonly Token[]): boolean {
  const { tags = 0, lower = '' } = tokens[0]?.word ?? {};
  const second = tokens[1]?.word;
  if (!(tags & (Tag.title | Tag.role)) || nobles.has(lower) || isGivenName(tags)) return false;
  return !second || second.lower === 'of' || tokens.every(({ word }) => word.tags & (Tag.title | Tag.role));
}

/** Whether the word is that of a party’s people, `the Liberals`: it has a capital within sentences, and seldom none. */
function isParty([only, ...others]: readonly Token[], { opens, use }: { opens: boolean; use: WordUse }): boolean {
  if (!only || others.length > 0 || opens) return false;
  return (only.word.tags & Tag.plural) !== 0 && !use.isCommon(only.word.lower);
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

interface Around {
  /** Whether its position alone may explain the first capital. */
  opens: boolean;
  use: WordUse;
  /** Nouns that may stand for longer names of the article. */
  nouns: ReadonlySet<string>;
}

interface PlacedName {
  name: Name;
  block: BlockOfWords;
  /** The tokens of the block that the name takes: from `from`, up to `to`. */
  from: number;
  to: number;
  /** Whether its position alone may explain its first capital. */
  opens: boolean;
}
