import type { Kind } from '../../model/entity.ts';
import type { Token } from './tokens.ts';
import { isGivenName, Tag } from './word-tags.en.ts';

/** A stretch of tokens that names something; `to` is exclusive. */
export interface NameRun {
  from: number;
  to: number;
  kind?: Kind;
  gender?: 'male' | 'female';
  /** Only its place in the sentence speaks for the capital letter. */
  weak: boolean;
}

/**
 * The names among `tokens[from, to)`, one block: runs of capitalised words, cut where a title or an organization ends and a
 * person begins. Titles and places of origin before a person's name stay outside.
 */
export function nameRuns(tokens: readonly Token[], from: number, to: number): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = from; at < to; ) {
    const opening = isOpening(tokens, at, from);
    if (!isNameWord(tokens[at], opening)) {
      at += 1;
      continue;
    }
    const end = runEnd(tokens, at, to);
    splitRun(tokens, at, end, opening, runs);
    at = end;
  }
  return runs;
}

const link = new Set([
  'of',
  'de',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'del',
  'della',
  'la',
  'le',
  'bin',
  'ibn',
  'al',
  'el',
  'du',
  'dos',
  'al-',
  '&',
]);
const join = new Set(['of', 'for', 'and', 'on', 'the']);

const openers = new Set(". ? ! : ; “ \" ‘ „ « • * ( [ — – | … '' `` ... -- ---".split(' '));
const closers = new Set("” \" ’ » ) ] '' '".split(' '));

/** Whether the token begins a sentence, so that its capital letter says nothing. */
function isOpening(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return true;
  const before = tokens[at - 1]?.word;
  if (before?.shape !== 'mark') return false;
  if (openers.has(before.text)) return true;
  return closers.has(before.text) && /[.?!…]$/.test(tokens[at - 2]?.word.text ?? '') && at - 2 >= from;
}

function isNameWord(token: Token | undefined, opening: boolean): boolean {
  if (!token) return false;
  const { shape, tags, lower } = token.word;
  if (shape !== 'capital' && shape !== 'upper') return false;
  if (lower === 'i' || lower === "i'm" || lower.length === 0) return false;
  if (tags & (Tag.time | Tag.pronoun) && !isGivenName(tags)) return false;
  return !(opening && tags & Tag.common && !isGivenName(tags)) && (!opening || !(tags & (Tag.adverb | Tag.auxiliary)));
}

function runEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const token = tokens[at];
    if (
      isNameWord(token, false) &&
      !(token && token.word.tags & Tag.common && token.word.tags & (Tag.determiner | Tag.conjunction))
    )
      at += 1;
    else if (token?.word.tags && token.word.tags & Tag.suffix) at += 1;
    else if (
      token?.word.text === ',' &&
      tokens[at + 1] &&
      (tokens[at + 1]?.word.tags ?? 0) & Tag.suffix &&
      tokens[at + 1]?.word.lower.endsWith('r.')
    )
      at += 2;
    else {
      const over = linkEnd(tokens, from, at, to);
      if (over === at) break;
      at = over;
    }
  }
  return at;
}

/** Past the small words that hold a name together: `of the` in an organization's, `van der` in a person's. */
function linkEnd(tokens: readonly Token[], from: number, at: number, to: number): number {
  const word = tokens[at]?.word.lower ?? '';
  if (link.has(word) && word !== 'of' && isNameWord(tokens[at + 1], false)) return at + 1;
  if (
    link.has(word) &&
    link.has(tokens[at + 1]?.word.lower ?? '') &&
    isNameWord(tokens[at + 2], false) &&
    word !== 'of'
  )
    return at + 2;
  if (!join.has(word) || word === 'the') return at;
  let next = at + 1;
  if (tokens[next]?.word.lower === 'the') next += 1;
  if (next >= to || !isNameWord(tokens[next], false)) return at;
  const before = tokens[at - 1]?.word.tags ?? 0;
  if (word === 'of') return before & (Tag.organization | Tag.title | Tag.thing) && !isGivenName(before) ? next : at;
  return endsAsOrganization(tokens, from, at, next, to) ? next : at;
}

/** Whether `Food [and] Drug Administration`, not `Smith [and] the Drug Administration`. */
function endsAsOrganization(tokens: readonly Token[], from: number, at: number, next: number, to: number): boolean {
  if (next > at + 1 && tokens[at]?.word.lower === 'and') return false;
  for (let i = from; i < at; i += 1)
    if ((tokens[i]?.word.tags ?? 0) & (Tag.male | Tag.female | Tag.title | Tag.place)) return false;
  const organized = tokens.slice(from, at).some((token) => token.word.tags & Tag.organization);
  if (tokens[at]?.word.lower === 'and') {
    if (organized) return false;
    let end = next;
    while (end < to && end < next + 4 && isNameWord(tokens[end], false)) end += 1;
    return ((tokens[end - 1]?.word.tags ?? 0) & Tag.organization) !== 0 && end - next > 1;
  }
  return organized;
}

/** Cuts a run into the names it holds and adds them. */
function splitRun(tokens: readonly Token[], from: number, to: number, opening: boolean, runs: NameRun[]): void {
  const tags = (at: number) => tokens[at]?.word.tags ?? 0;
  let person = personStart(tokens, from, to);
  if (person === undefined && !looksOrganized(tokens, from, to)) person = from;
  if (person !== undefined && person > from) {
    const title = lastTitle(tokens, from, person);
    const before = title === undefined || title + 1 < person ? person : title;
    addThing(tokens, title !== undefined && before === person ? title + 1 : from, before, false, runs);
  }
  if (person === undefined) return addThing(tokens, from, to, opening, runs);
  while (person < to && tags(person) & Tag.demonym && !isGivenName(tags(person))) person += 1;
  if (person >= to) return;
  const size = to - person;
  const title = person > from ? tags(person - 1) : tags(person - 1) & (Tag.title | Tag.role);
  const titled = (title & (Tag.title | Tag.role)) !== 0;
  const last = tags(to - 1);
  const alone = size === 1;
  if (
    !titled &&
    tokens.slice(person, to).every(({ word }) => word.tags & (Tag.title | Tag.role | Tag.place | Tag.demonym)) &&
    last & (Tag.title | Tag.role)
  )
    return;
  const kind: Kind | undefined =
    titled || isGivenName(tags(person))
      ? 'person'
      : alone && last & Tag.place
        ? 'place'
        : isAcronym(tokens, person, to)
          ? 'organization'
          : alone
            ? undefined
            : 'person';
  const gender = titled && title & (Tag.male | Tag.female) ? title : isGivenName(tags(person)) ? tags(person) : 0;
  runs.push({
    from: person,
    to,
    ...(kind && { kind }),
    ...(kind === 'person' && genderOf(gender)),
    weak: alone && opening && person === from && !titled && tokens[person]?.word.shape !== 'upper',
  });
}

function genderOf(tags: number): { gender?: 'male' | 'female' } {
  const bits = tags & (Tag.male | Tag.female);
  return bits === Tag.male ? { gender: 'male' } : bits === Tag.female ? { gender: 'female' } : {};
}

/** Where a person's name begins: after the last title, or at a given name that follows an organization; undefined where none is told. */
function personStart(tokens: readonly Token[], from: number, to: number): number | undefined {
  const tags = (at: number) => tokens[at]?.word.tags ?? 0;
  const title = lastTitle(tokens, from, to);
  for (let at = from; at < to - 1; at += 1) {
    if (!isGivenName(tags(at)) || tags(at + 1) & Tag.organization) continue;
    if (
      at === from ||
      title === at - 1 ||
      (tags(at - 1) & (Tag.organization | Tag.thing | Tag.place | Tag.demonym | Tag.title) && !isGivenName(tags(from)))
    ) {
      return looksOrganized(tokens, at, to) ? undefined : at;
    }
    if (title !== undefined && at > title) return at;
  }
  if (title === undefined || title + 1 >= to) return undefined;
  if (!link.has(tokens[title + 1]?.word.lower ?? ''))
    return looksOrganized(tokens, title + 1, to) ? undefined : title + 1;
  return to - title > 4 ? to - 2 : undefined;
}

/** The last title in the run that is followed by a name; `Deputy Director` counts by its last word. */
function lastTitle(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = to - 2; at >= from; at -= 1) {
    const tags = tokens[at]?.word.tags ?? 0;
    if (tags & Tag.title && !isGivenName(tags)) return at;
  }
  return undefined;
}

function looksOrganized(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]?.word.tags ?? 0;
  if (to - from > 1 && last & (Tag.organization | Tag.thing)) return true;
  for (let at = from; at < to; at += 1) {
    const { tags, lower } = tokens[at]?.word ?? { tags: 0, lower: '' };
    if (at > from && (join.has(lower) || lower === '&')) return true;
    if (tags & Tag.organization && !isGivenName(tags) && (at === from || at === to - 1)) return true;
    if (tags & Tag.thing && at === from && to - from > 1) return true;
  }
  return false;
}

function isAcronym(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 1 && tokens[from]?.word.shape === 'upper' && (tokens[from]?.word.text.length ?? 0) < 7;
}

function addThing(tokens: readonly Token[], from: number, to: number, opening: boolean, runs: NameRun[]): void {
  if (to <= from) return;
  if (join.has(tokens[from]?.word.lower ?? '')) return addThing(tokens, from + 1, to, false, runs);
  const last = tokens[to - 1]?.word.tags ?? 0;
  const empty = Tag.title | Tag.demonym | Tag.common | Tag.place;
  if (
    last & (Tag.title | Tag.demonym | Tag.common) &&
    tokens.slice(from, to - 1).every((token) => token.word.tags & empty)
  )
    return;
  const places = last & Tag.place && !(last & Tag.organization);
  const organized =
    tokens.slice(from, to).some((token) => token.word.tags & Tag.organization) || isAcronym(tokens, from, to);
  const kind: Kind | undefined = places ? 'place' : organized ? 'organization' : undefined;
  runs.push({
    from,
    to,
    ...(kind && { kind }),
    weak: opening && to - from === 1 && tokens[from]?.word.shape !== 'upper',
  });
}
