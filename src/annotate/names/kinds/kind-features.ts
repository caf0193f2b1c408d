import { femalePronouns, malePronouns, neuterPronouns, pluralPronouns } from '../../languages/en/closed-classes.ts';
import type { Token } from '../../text/tokens.ts';
import { Tag } from '../../text/word-tags.ts';
import type { NameRun } from '../name-run.ts';
import { isCited, isLongPlace } from '../split-run.ts';
import { aspectsBeside, aspectsInside, aspectsOwned } from './kind-aspects.ts';

/** The most places of one name that are looked at. */
const mostPlaces = 12;

/**
 * What speaks for a kind of one name of a text: the name itself in its fullest form, and what stands beside it wherever the
 * text has it. Features name kinds of words and places, and closed classes; never another word of the text.
 */
export function kindFeatures(tokens: readonly Token[], fullest: NameRun, places: readonly NameRun[]): Set<string> {
  const features = new Set<string>(['any', `run ${fullest.kind ?? 'none'}`]);
  addName(features, tokens, fullest);
  for (const run of places.slice(0, mostPlaces)) {
    addBefore(features, tokens, run);
    addAfter(features, tokens, run);
    addList(features, tokens, run);
    addDeed(features, tokens, run);
    if (isCited(tokens, run.from)) features.add('cited');
    addPronoun(features, tokens, run);
  }
  if (places.length > 1) features.add('again');
  return features;
}

function addName(features: Set<string>, tokens: readonly Token[], { from, to }: NameRun): void {
  const count = to - from;
  features.add(`words ${Math.min(count, 4)}`);
  const last = (tokens[to - 1] as Token).word;
  if (tokens[from - 1]?.word.lower === 'the') features.add(/[^su]s$/.test(last.lower) ? 'the plural' : 'the');
  if (count === 1) {
    add(features, 'only', aspectsInside((tokens[from] as Token).word));
    return;
  }
  const of = tokens.slice(from, to - 1).findIndex(({ word }) => word.lower === 'of') + from;
  const head = of > from ? of - 1 : to - 1;
  add(features, 'first', aspectsInside((tokens[from] as Token).word));
  add(features, 'last', aspectsInside((tokens[head] as Token).word));
  if (of > from) add(features, 'tail', aspectsInside((tokens[to - 1] as Token).word));
  if (isLongPlace({ tokens, from, to })) features.add('whole place');
  for (let at = from + 1; at < to - 1; at += 1) {
    const { word } = tokens[at] as Token;
    if (word.shape === 'lower' || word.shape === 'mark') features.add(`inner ${word.lower}`);
    else add(features, 'inner', aspectsInside(word));
  }
}

/** The most words of a list of names that are looked at on either side of one of them. */
const longestList = 14;

/** What is observed of the other names of a list, and of what stands before it: `in the towns of Rell, [Merrin] and Oslo`. */
function addList(features: Set<string>, tokens: readonly Token[], { from, to }: NameRun): void {
  const start = listEdge(tokens, from - 1, -1);
  const end = listEdge(tokens, to, 1);
  if (start === from - 1 && end === to) return;
  for (let at = start + 1; at < end; at += 1)
    if (at < from || at >= to) {
      const { word } = tokens[at] as Token;
      if (word.shape === 'capital' || word.shape === 'upper') add(features, 'among', aspectsBeside(word));
    }
  const before = tokens[start]?.word;
  const second = tokens[start - 1]?.word;
  if (start === from - 1 || !before) return;
  add(features, 'list', aspectsBeside(before));
  if (second && before.tags & telling) add(features, `list ${before.lower}`, aspectsBeside(second));
}

/** The token beyond a list of names that goes on from `at` in a direction; `at` where none does. */
function listEdge(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let edge = at;
  let next = at;
  while (isLink(tokens[next]) && Math.abs(next - at) < longestList) {
    next += step;
    if (isLink(tokens[next])) next += step;
    const first = next;
    while (isCapital(tokens[next]) && Math.abs(next - at) < longestList) next += step;
    if (next === first) return edge;
    edge = next;
  }
  return edge;
}

function isLink(token: Token | undefined): boolean {
  return token !== undefined && (token.word.text === ',' || token.word.lower === 'and' || token.word.lower === 'or');
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && (token.word.shape === 'capital' || token.word.shape === 'upper');
}

/** Behind a word of these kinds the word before it counts too. */
const telling = Tag.determiner | Tag.preposition | Tag.conjunction;

function addBefore(features: Set<string>, tokens: readonly Token[], { from, to }: NameRun): void {
  const before = tokens[from - 1]?.word;
  if (!before) return;
  add(features, 'before', aspectsBeside(before));
  add(features, to - from > 1 ? 'many before' : 'one before', aspectsBeside(before));
  const second = tokens[from - 2]?.word;
  if (second && (before.tags & telling || before.lower === ','))
    add(features, `before ${before.tags & Tag.determiner ? 'the' : before.lower}`, aspectsBeside(second));
}

/** What a verb behind the name has to do with: firms `report lower sales`. */
function addDeed(features: Set<string>, tokens: readonly Token[], { to }: NameRun): void {
  for (const { word } of tokens.slice(to, to + reachOfDeeds)) {
    if (word.shape !== 'lower') return;
    for (const aspect of aspectsBeside(word)) if (deedAspects.has(aspect)) features.add(`deed ${aspect}`);
  }
}

const reachOfDeeds = 6;
const deedAspects = new Set(['business', 'body-noun', 'place-noun', 'person-noun', 'event-noun']);

function addAfter(features: Set<string>, tokens: readonly Token[], { from, to }: NameRun): void {
  const after = tokens[to]?.word;
  if (!after) return;
  add(features, 'after', aspectsBeside(after));
  add(features, to - from > 1 ? 'many after' : 'one after', aspectsBeside(after));
  const second = tokens[to + 1]?.word;
  if (!second) return;
  if (after.lower === "'s" || after.lower === "'" || after.lower === '’') {
    add(features, 'owns', aspectsOwned(second));
    const third = tokens[to + 2]?.word;
    if (third && aspectsOwned(second).length === 0) add(features, 'owns', aspectsOwned(third));
  } else if (after.lower === ',' || after.lower === '(' || after.lower === 'and') {
    add(features, `after ${after.lower}`, aspectsBeside(second));
    const third = tokens[to + 2]?.word;
    if (third && second.tags & Tag.determiner) add(features, `after ${after.lower} the`, aspectsBeside(third));
  }
}

/** How many words behind a name a pronoun that may stand for it is looked for. */
const reachOfPronouns = 12;

/** The first pronoun behind the name: most often it stands for what is named. */
function addPronoun(features: Set<string>, tokens: readonly Token[], { to }: NameRun): void {
  for (const { word } of tokens.slice(to, to + reachOfPronouns)) {
    const pronoun = pronouns.find(([, words]) => words.has(word.lower));
    if (!pronoun) continue;
    features.add(`then ${pronoun[0]}`);
    return;
  }
}

const pronouns = [
  ['he', new Set([...malePronouns, ...femalePronouns])],
  ['it', neuterPronouns],
  ['they', pluralPronouns],
] as const;

function add(features: Set<string>, place: string, aspects: readonly string[]): void {
  for (const aspect of aspects) features.add(`${place} ${aspect}`);
}
