import { type Collated, type SourceText, verdicts } from '../model/verdict.ts';
import type { Step } from './compare/align.ts';
import { type Candidate, candidatesIn, compareNear, fullest, type Near } from './compare/compare-near.ts';
import { toDiff } from './compare/diff.ts';
import { type Judged, judge, type Place } from './compare/judge.ts';
import { Lexicon } from './lexicon.ts';
import { type ParsedQuote, parseQuoted } from './quoted/parse-quoted.ts';
import { type Chain, Chains, linksOf } from './search/chains.ts';
import { Pairs } from './search/pairs.ts';
import { PatternSearch } from './search/pattern-search.ts';

/**
 * Holds quotations against sources. Takes time in proportion to the length of both together.
 * @returns What came of each, in the order of the quotations; undefined of those that have no words to compare.
 */
export function collate(quotations: readonly ToCollate[], sources: readonly SourceText[]): (Collated | undefined)[] {
  const lexicon = new Lexicon();
  const quotes = quotations.map(({ text }) => parseQuoted(text, lexicon));
  const best: (Found | undefined)[] = quotes.map(() => undefined);
  const asked = askedOf(quotations, quotes);
  const places = sources
    .filter(({ id }) => asked.has(id))
    .map((source) => ({ source, words: lexicon.read(source.text, source.asides) }));

  for (const { among, places: together } of alike(places, ({ source }) => asked.get(source.id) ?? [])) {
    const search = searchFor(among, quotes);
    for (const place of together)
      for (const [index, judged] of found(search, quotes, place))
        best[index] = better(best[index], { ...judged, place });
  }
  const left = new Set(best.flatMap((one, index) => (one ? [] : index)));
  const leftIn = ({ source }: Place) => (asked.get(source.id) ?? []).filter((index) => left.has(index));
  for (const { among, places: together } of alike(places, leftIn)) {
    const pairs = new Pairs(new Map(among.map((index) => [index, quotes[index] as ParsedQuote])), lexicon.size);
    const candidates = new Map<number, Candidate[]>();
    for (const [at, hits] of pairs.find(together.map(({ words }) => words.ids)).entries())
      for (const [index, hitsOfQuote] of hits) {
        const more = candidatesIn(quotes[index] as ParsedQuote, hitsOfQuote, together[at] as Place);
        candidates.set(index, fullest([...(candidates.get(index) ?? []), ...more]));
      }
    for (const [index, ofQuote] of candidates) {
      const near = compareNear(quotes[index] as ParsedQuote, ofQuote);
      if (near) best[index] = better(best[index], { verdict: 'changed', ...near });
    }
  }
  return quotes.map((quote, index) => {
    if (quote.runs.length === 0) return undefined;
    const one = best[index];
    if (one) return told(one, quote);
    const isAsked = places.some(({ source }) => quotations[index]?.sources.includes(source.id));
    return { verdict: isAsked ? 'absent' : 'no-source' };
  });
}

/** The quotations, by number, that each source is asked for. */
function askedOf(quotations: readonly ToCollate[], quotes: readonly ParsedQuote[]): Map<string, number[]> {
  const asked = new Map<string, number[]>();
  for (const [index, { sources }] of quotations.entries()) {
    if (quotes[index]?.runs.length === 0) continue;
    for (const id of sources) {
      const list = asked.get(id);
      if (list) list.push(index);
      else asked.set(id, [index]);
    }
  }
  return asked;
}

function searchFor(among: number[], quotes: readonly ParsedQuote[]): WordSearch {
  const runs = among.flatMap((quote) => (quotes[quote]?.runs ?? []).map((words, run) => ({ quote, run, words })));
  // Runs of one quotation that are the same are met from the last to the first, so that none follows itself.
  const users = new Map<string, { quote: number; run: number }[]>();
  const patterns: number[][] = [];
  const keys: string[] = [];
  for (const { quote, run, words } of runs) {
    const numbers = words.map(({ id }) => id);
    const key = numbers.join(' ');
    const known = users.get(key);
    if (known) known.unshift({ quote, run });
    else {
      users.set(key, [{ quote, run }]);
      patterns.push(numbers);
      keys.push(key);
    }
  }
  return { patterns: new PatternSearch(patterns), users: keys.map((key) => users.get(key) ?? []) };
}

/** The best that a source makes of each quotation whose runs it has. */
function found({ patterns, users }: WordSearch, quotes: readonly ParsedQuote[], place: Place): Map<number, Judged> {
  const chains = new Map<number, Chains>();
  const judged = new Map<number, Judged>();
  const tries = new Map<number, number>();
  patterns.scan(place.words.ids, (pattern, end) => {
    for (const { quote: index, run } of users[pattern] ?? []) {
      const known = judged.get(index);
      const tried = tries.get(index) ?? 0;
      if (known?.verdict === 'exact' || tried > mostTries) continue;
      const quote = quotes[index] as ParsedQuote;
      const following = chains.get(index) ?? new Chains(quote);
      chains.set(index, following);
      const chain = following.meet(run, end);
      if (!chain) continue;
      tries.set(index, tried + 1);
      const one = judge(quote, chain, place);
      if (one && (!known || rank(one) < rank(known))) judged.set(index, one);
    }
  });
  return judged;
}

/** Words that a source repeats are looked at so many times; behind that, the best so far stands. */
const mostTries = 500;

/** The better of two; of two alike the first, as sources are given by preference. */
function better(one: Found | undefined, other: Found): Found {
  if (!one || rank(other) < rank(one)) return other;
  return rank(other) === rank(one) && (other.same ?? 0) > (one.same ?? 0) ? other : one;
}

function rank({ verdict }: Pick<Collated, 'verdict'>): number {
  return verdicts.indexOf(verdict);
}

function told({ verdict, place, start, diff, chain }: Found, quote: ParsedQuote): Collated {
  const shown = diff ?? (chain && toDiff(stepsOf(chain), quote, { at: place, first: 0 }));
  return {
    verdict,
    source: place.source.id,
    place: place.source.placeOf(start),
    ...(verdict === 'changed' && shown && { diff: shown }),
  };
}

/** A chain as an alignment: all its words, and between two runs what the gap stands for. */
function stepsOf(chain: Chain): Step[] {
  const links = linksOf(chain);
  let mine = 0;
  return links.flatMap(({ start, end }, index) => {
    const skipped = index === 0 ? [] : range(links[index - 1]?.end ?? start, start);
    return [
      ...skipped.map((theirs): Step => ({ kind: 'missing', theirs })),
      ...range(start, end).map((theirs): Step => ({ kind: 'same', mine: mine++, theirs })),
    ];
  });
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** Neighbouring sources that the same quotations are looked up in. */
function alike(places: readonly Place[], listOf: (place: Place) => number[]): { among: number[]; places: Place[] }[] {
  const groups: { among: number[]; places: Place[] }[] = [];
  for (const place of places) {
    const among = listOf(place);
    const last = groups.at(-1);
    if (among.length === 0) continue;
    if (last && isSameList(last.among, among)) last.places.push(place);
    else groups.push({ among, places: [place] });
  }
  return groups;
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((index, at) => index === other[at]);
}

/** A quotation as it is printed, its marks included, and the ids of the sources to look in, the likeliest first. */
export interface ToCollate {
  text: string;
  sources: readonly string[];
}

interface WordSearch {
  patterns: PatternSearch;
  /** For each pattern the quotations and runs that it is. */
  users: { quote: number; run: number }[][];
}

type Found = Pick<Collated, 'verdict'> & Pick<Judged, 'start'> & Partial<Near & Judged> & { place: Place };
