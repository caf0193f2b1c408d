import type { TenseWords } from '../languages/tense-words.ts';
import { lowerAt, type Passage, tagsAt } from '../text/passages.ts';
import type { Token } from '../text/tokens.ts';
import { Tag } from '../text/word-tags.ts';

/** Where a date lies, seen from the day of writing. */
export type Direction = 'past' | 'ahead';

/** The tokens of a date, `to` exclusive, in the passage that it stands in. */
export interface DatePlace {
  passage: Passage;
  from: number;
  to: number;
}

/**
 * Whether a date without a year lies behind or ahead, by the tense of the verb that it belongs to: the nearest before it, or
 * the first behind it where the date opens its clause. Undefined where the words don't tell.
 */
export function directionOf({ passage, from, to }: DatePlace, words: TenseWords): Direction | undefined {
  const place = { ...passage, words };
  const link = words.parts.has(lowerAt(passage.tokens, from - 1)) ? from - 2 : from - 1;
  const isLinked = words.links.has(lowerAt(passage.tokens, link));
  if (isOfNoun(place, { link, isLinked, to })) return undefined;
  const before = isLinked ? link - 1 : link;
  if (opensClause(place, before, isLinked)) return verbBehind(place, to) ?? verbBefore(place, before);
  return isOfEvent(place, before) ? undefined : verbBefore(place, before);
}

/** A passage, and the words of tense of its language. */
interface Place extends Passage {
  words: TenseWords;
}

/** What stands around a date: the token before it, whether that is a preposition of time, and the token behind it. */
interface Around {
  link: number;
  isLinked: boolean;
  to: number;
}

/** Whether a date describes a noun, `the [Sunday] vote`, `[Sunday]’s vote`, tells a bound, `until [Sunday]`, or has its year told. */
function isOfNoun({ tokens, words }: Place, { link, isLinked, to }: Around): boolean {
  const behind = tagsAt(tokens, to);
  if (behind & Tag.clitic || lowerAt(tokens, to) === 'of') return true;
  if (isLinked || words.arranged.has(lowerAt(tokens, link - 1))) return false;
  if (tagsAt(tokens, link) & ofNoun) return true;
  const next = tokens[to]?.word;
  return next?.shape === 'lower' && (behind & afterDate) === 0 && !words.past.has(next.lower);
}

const ofNoun = Tag.determiner | Tag.possessive | Tag.preposition | Tag.clitic | Tag.conjunction;

/** What may stand behind a date that describes no noun: `on Sunday [night]`, `on Sunday [and]`. */
const afterDate =
  Tag.determiner |
  Tag.possessive |
  Tag.preposition |
  Tag.conjunction |
  Tag.subordinator |
  Tag.auxiliary |
  Tag.adverb |
  Tag.time |
  Tag.pronoun |
  Tag.verb |
  Tag.relative;

/** Whether a date tells when a known event was or will be: `hailed the [vote] on Sunday`, not `died in a [crash] on Sunday`. */
function isOfEvent({ tokens, words }: Place, at: number): boolean {
  return words.events.has(lowerAt(tokens, at)) && !words.indefinite.has(lowerAt(tokens, at - 1));
}

/** Whether a date stands at the beginning of its sentence, or with a preposition at that of a clause. */
function opensClause({ tokens, from, words }: Place, before: number, isLinked: boolean): boolean {
  if (before < from || isStop(tokens[before])) return true;
  return isLinked && (words.openers.has(lowerAt(tokens, before)) || /^[,—–]$/.test(tokens[before]?.word.text ?? ''));
}

function isStop(token: Token | undefined): boolean {
  return token?.word.shape === 'mark' && /^[.;:?!]$/.test(token.word.text);
}

/** How many tokens away the verb of a date is looked for. */
const farthest = 25;

function verbBefore(place: Place, last: number): Direction | undefined {
  const first = Math.max(place.from, last - farthest);
  for (let at = last; at >= first && !isStop(place.tokens[at]); at -= 1) {
    const told = tenseAt(place, at);
    if (told) return told === 'open' ? undefined : told;
  }
  return undefined;
}

function verbBehind(place: Place, from: number): Direction | undefined {
  const end = Math.min(place.to, from + farthest);
  for (let at = from; at < end && !isStop(place.tokens[at]); at += 1) {
    if (tagsAt(place.tokens, at) & Tag.relative) return undefined;
    const told = tenseAt(place, at);
    if (told) return told === 'open' ? undefined : told;
  }
  return undefined;
}

/** What the verb at a token tells: `open` where it leaves the direction open; undefined where there is none with a tense. */
function tenseAt(place: Place, at: number): Direction | 'open' | undefined {
  const { tokens, words } = place;
  const { lower, shape } = (tokens[at] as Token).word;
  const [helper, next] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  if (shape !== 'lower') return undefined;
  if (words.ahead.has(lower)) return next === words.perfect && isPast(place, at + 2) ? 'past' : 'ahead';
  if (words.open.has(lower)) return 'open';
  if (lower === words.infinitive) return ofInfinitive(place, at);
  if (words.arranged.has(lower) && words.arrangedLinks.has(next)) return words.past.has(helper) ? 'open' : 'ahead';
  if (words.present.has(helper) && words.goingEnding.test(lower)) return 'ahead';
  if (tagsAt(tokens, at - 1) & beforeNoun && !words.openers.has(helper)) return undefined;
  if (words.goingEnding.test(lower)) return 'open';
  if (isPast(place, at)) return helper === words.passive ? undefined : words.present.has(helper) ? 'open' : 'past';
  return isArranging(place, at) ? 'ahead' : undefined;
}

/** Before these a form of a verb is a noun or describes one: `the [wounded] crew`, `Lund’s [running] mate`. */
const beforeNoun = Tag.determiner | Tag.possessive | Tag.clitic | Tag.preposition | Tag.number;

function isPast({ tokens, words }: Place, at: number): boolean {
  const lower = lowerAt(tokens, at);
  return words.past.has(lower) || words.pastEnding.test(lower);
}

/** What `to` and a verb tell: `hopes to meet` is ahead, `was due to meet` and `came to meet` are open. */
function ofInfinitive({ tokens, words }: Place, at: number): Direction | 'open' | undefined {
  const next = tokens[at + 1]?.word;
  if (next?.shape !== 'lower' || next.tags & (beforeNoun | Tag.pronoun)) return undefined;
  const isHoped = words.hoping.has(lowerAt(tokens, at - 1)) && !words.past.has(lowerAt(tokens, at - 2));
  return isHoped ? 'ahead' : 'open';
}

/** Whether a present tense tells of what is arranged: `the envoy [travels]`, `talks [resume]`. */
function isArranging({ tokens, words }: Place, at: number): boolean {
  const lower = lowerAt(tokens, at);
  const before = tagsAt(tokens, at - 1);
  if (before & Tag.auxiliary) return false;
  if (words.arranging.has(lower)) return true;
  const isOfSeveral = /[^su]s$/.test(lowerAt(tokens, at - 1)) || (before & (Tag.plural | Tag.pronoun)) !== 0;
  return isOfSeveral && words.arrangingOfSeveral.has(lower);
}
