import type { ListedName } from '../../../model/search/listed-name.ts';
import { kinds, type Query } from '../ask/query.ts';
import { markedText } from '../text/passages.ts';
import { searchedWords } from './article-result.ts';

import type { Result } from './result.ts';
import { fitsQuery, saidBy, saidResult } from './said.ts';
import type { Search } from './search.ts';

/** What names bring to a search before any text is read. */
export interface NamedResults {
  /** The entities that were meant, best first; others only begin so or have the words among others. */
  first: Result[];
  others: Result[];
  /** The one whose name was typed whole. */
  meant: ListedName | undefined;
  /** The one whose quotes are offered. */
  speaking: ListedName | undefined;
}

export function namedResults(search: Search): NamedResults {
  const { choices, query } = search;
  const fitting = search.matches.filter(({ listed }) => listed.url !== undefined && suitsKind(listed.kind, search));
  const chosen = chosenIn(search);
  const isPlain =
    choices.every(({ field }) => field === 'kind') && query.without.length === 0 && query.phrases.length === 0;
  const results = (isPlain ? fitting.slice(0, 4).map(({ listed }) => listed) : chosen).map((one) =>
    nameResult(one, search),
  );
  // A name typed whole is meant; one that only begins so, or has the word among others, is one of several.
  const whole = fitting.slice(0, 4).filter(({ fit }) => fit === 'whole').length;
  const [best] = fitting;
  const isOne = isPlain && choices.length === 0 && best !== undefined && whole < 2;
  return {
    first: results.slice(0, whole || undefined),
    others: whole > 0 ? results.slice(whole) : [],
    meant: isOne && best.fit === 'whole' ? best.listed : undefined,
    speaking: isOne && best.rank >= 70 && best.listed.quotes > 0 ? best.listed : undefined,
  };
}

/** Names that are spelt like what was typed, for want of anything better. */
export async function nearResults(search: Search): Promise<Result[]> {
  const { query, names } = search;
  const matches = await names.find([...query.words, ...query.phrases].join(' '), 'any');
  const near = matches.filter(({ fit, listed }) => fit === 'near' && listed.url !== undefined);
  return near.slice(0, 3).map(({ listed }) => nameResult(listed, search));
}

/** The best of what somebody named in a search said: of what else was typed, where there is more than the name. */
export async function saidFirst(search: Search, speaking: ListedName | undefined): Promise<Result[]> {
  const voice = speaking ? { listed: speaking, query: undefined } : await voiceAmong(search);
  if (!voice) return [];
  const { said } = await saidBy(search.base, voice.listed);
  const fitting = said.filter((one) => !voice.query || fitsQuery(one, voice.query, []));
  return fitting.slice(0, 3).map((one) => saidResult(one, search.query, search.base));
}

/** The speaker that some of the words name, with the query that the others are: `Lavrov sanctions`. */
async function voiceAmong({ query, choices, names }: Search): Promise<Voice | undefined> {
  const { words } = query;
  if (choices.length > 0 || words.length < 2 || words.length > 6) return undefined;
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const found = await names.find(words.slice(from, from + length).join(' '), 'none');
      const [first, second] = found.filter(({ fit, listed }) => fit === 'whole' && listed.quotes > 0);
      if (first && !second) return { listed: first.listed, query: { ...query, words: words.toSpliced(from, length) } };
    }
  }
  return undefined;
}

/** The entities chosen by name where nothing else is asked: they themselves are the best results. */
function chosenIn({ query, choices }: Search): ListedName[] {
  const [choice, ...more] = choices;
  const isAlone = query.words.length + query.phrases.length + query.without.length + more.length === 0;
  if (!choice || !isAlone || choice.not || !kinds.some((kind) => kind === choice.field)) return [];
  return choice.names.filter(({ url }) => url !== undefined).slice(0, 4);
}

function nameResult(listed: ListedName, { base, query }: Search): Result {
  return {
    kind: listed.kind,
    href: base + (listed.url ?? ''),
    title: markedText(listed.name, searchedWords(query)),
    ...(listed.summary && { excerpt: { text: listed.summary, marks: [] } }),
    listed,
  };
}

function suitsKind(kind: string, { choices }: Search): boolean {
  const asked = choices.filter(({ field }) => field === 'kind');
  const wanted = asked.filter(({ not }) => !not);
  return (
    (wanted.length === 0 || wanted.some(({ value }) => value === kind)) &&
    !asked.some(({ not, value }) => not && value === kind)
  );
}

interface Voice {
  listed: ListedName;
  query: Query;
}
