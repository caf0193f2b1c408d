import { nationOf } from '../annotate/languages/en/names/nations.ts';
import { kin } from '../annotate/languages/en/names/titles.ts';
import type { Token } from '../annotate/text/tokens.ts';
import { Tag } from '../annotate/text/word-tags.ts';
import { isPlainDate } from '../model/dates/plain-date.ts';
import { fold } from '../model/fold.ts';
import { grammatical } from './grammatical.ts';
import type { NamedPlace, ProposedRole } from './proposal.ts';
import { type BlockOfWords, indexAt } from './read-article.ts';

/** An office that one place in a text gives to whom it names. */
export interface FoundRole {
  title: string;
  /** The words for the country or body: `Kestrel`, `Harbour Board`. */
  of?: string;
}

/**
 * The office that stands beside a name: before it (`finance minister Ines Palk`) or behind it (`Ines Palk, the finance
 * minister`, `Ines Palk, chair of the Harbour Board`). None where the words say that it was held once.
 */
export function roleBeside(
  { tokens }: BlockOfWords,
  { start, end }: Pick<NamedPlace, 'start' | 'end'>,
): FoundRole | undefined {
  const [from, to] = [indexAt(tokens, start), indexAt(tokens, end)];
  return roleBefore(tokens, from) ?? roleBehind(tokens, to);
}

/** The offices of a person over all articles, those most often told, earliest first. */
export function datedRoles(found: readonly (FoundRole & { date?: string | undefined })[]): ProposedRole[] {
  const groups = Map.groupBy(found, ({ title, of = '' }) => fold(`${title} ${of}`));
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, mostRoles)
    .map(([first, ...others]) =>
      withDates(
        first as FoundRole,
        [first, ...others].flatMap((one) => one?.date ?? []),
      ),
    )
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

const mostRoles = 5;

function withDates({ title, of }: FoundRole, dates: string[]): ProposedRole {
  const days = dates.filter(isPlainDate).sort();
  const [from, to] = [days[0], days.at(-1)];
  return { title, ...(of && { of }), ...(from && { from }), ...(to && { to }) };
}

function roleBefore(tokens: readonly Token[], to: number): FoundRole | undefined {
  let from = to;
  while (from > 0 && to - from < mostWords && isOfTitle(tokens, from - 1, to)) from -= 1;
  while (from < to && !opensTitle(tokens[from] as Token)) from += 1;
  const isWhole = isOffice(tokens[to - 1]) || (isCapital(tokens[to - 1]) && tokens[to - 2]?.word.lower === 'of');
  return isWhole ? toRole(tokens.slice(from, to)) : undefined;
}

function roleBehind(tokens: readonly Token[], at: number): FoundRole | undefined {
  if (tokens[at]?.word.text !== ',') return undefined;
  const from = at + 1 + Number(isDeterminer(tokens[at + 1]));
  let to = from;
  while (to < tokens.length && to - from < mostWords && isOfTitle(tokens, to, to + 1)) to += 1;
  if (to === from || !isOffice(tokens[to - 1])) return undefined;
  const end = to + wordsOfOffice(tokens, to);
  const role = toRole(tokens.slice(from, end));
  if (!role) return undefined;
  const body = bodyBehind(tokens, end);
  if (body) return { ...role, of: body };
  return /^[.,;)]$/.test(tokens[end]?.word.text ?? '.') ? role : undefined;
}

/** How many words behind an office's noun belong to it: two in `Secretary of State`, none in `President of Kestrel`. */
function wordsOfOffice(tokens: readonly Token[], at: number): number {
  const isOf = tokens[at]?.word.lower === 'of' && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]);
  return isOf && !isCapital(tokens[at + 2]) && nationAt(tokens, at + 1) === 0 ? 2 : 0;
}

/** How many words from `at` on name a nation or its people; 0 where they don't. */
function nationAt(tokens: readonly Token[], at: number): number {
  const [first = '', second = ''] = tokens.slice(at, at + 2).map(({ word }) => fold(word.text.replaceAll('.', '')));
  if (nationOf.has(`${first}-${second}`)) return 2;
  return nationOf.has(first) || (tokens[at]?.word.tags ?? 0) & Tag.demonym ? 1 : 0;
}

/** `Harbour Board` behind `chair`, in `chair of the Harbour Board`. */
function bodyBehind(tokens: readonly Token[], at: number): string | undefined {
  if (!/^(?:of|for|at)$/.test(tokens[at]?.word.lower ?? '')) return undefined;
  const from = at + 1 + Number(isDeterminer(tokens[at + 1]));
  let to = from;
  while (isCapital(tokens[to]) && to - from < mostWords) to += 1;
  return to === from ? undefined : printed(tokens.slice(from, to));
}

/** Whether a word can be one of an office's, being no grammatical word, verb or mark. */
function isOfTitle(tokens: readonly Token[], at: number, to: number): boolean {
  const word = tokens[at]?.word;
  if (!word || word.shape === 'mark' || word.shape === 'number') return false;
  if (word.lower === 'of') return at + 1 < to && isOffice(tokens[at - 1]) && isCapital(tokens[at + 1]);
  if (isOffice(tokens[at])) return true;
  return (word.tags & (grammatical | Tag.plural | Tag.male | Tag.female)) === 0;
}

function opensTitle({ word: { shape, tags } }: Token): boolean {
  return shape === 'lower' || shape === 'capital' || shape === 'upper' || (tags & Tag.demonym) !== 0;
}

function toRole(tokens: readonly Token[]): FoundRole | undefined {
  if (tokens.some(({ word }) => gone.has(word.lower))) return undefined;
  const nation = nationAt(tokens, 0);
  const own = tokens.slice(nation);
  const last = own.findLastIndex((token) => isOffice(token));
  if (last < 0 || own.every(({ word }) => addresses.has(word.lower.replaceAll('.', '')))) return undefined;
  const title = printed(own);
  if (title.length < 3) return undefined;
  return { title, ...(nation > 0 && { of: printed(tokens.slice(0, nation)) }) };
}

/** Whether the word names an office or trade, and neither who somebody is to another nor how people are addressed. */
function isOffice(token: Token | undefined): boolean {
  if (!token) return false;
  const { tags, lower } = token.word;
  return (tags & (Tag.title | Tag.role)) !== 0 && (tags & Tag.plural) === 0 && !kin.has(lower) && !anybody.has(lower);
}

/** What tells that an office is not held. */
const gone = new Set(['former', 'ex', 'late', 'then', 'onetime', 'future', 'would-be', 'ex-president', 'ex-minister']);

/** How people are addressed. */
const addresses = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'dame', 'lord', 'lady', 'madam']);

/** Who anybody may be. */
const anybody = new Set([
  'man',
  'woman',
  'boy',
  'girl',
  'person',
  'friend',
  'resident',
  'victim',
  'suspect',
  'rival',
  'native',
  'fan',
  'neighbor',
  'neighbour',
  'member',
  'colleague',
  'partner',
  'guy',
]);

function isDeterminer(token: Token | undefined): boolean {
  return ((token?.word.tags ?? 0) & (Tag.determiner | Tag.possessive)) !== 0;
}

function isCapital(token: Token | undefined): boolean {
  return token?.word.shape === 'capital' || token?.word.shape === 'upper';
}

function printed(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word.text).join(' ');
}

/** The most words that an office is told in. */
const mostWords = 7;
