import type { Kind } from '../../model/entity.ts';
import { fold } from '../../model/fold.ts';
import { groupEnding } from '../languages/en/endings.ts';
import { corporateWords } from '../languages/en/names/company-words.ts';
import { homonyms, rareWords } from '../languages/en/names/homonyms.ts';
import { knownPlaces } from '../languages/en/names/known-places.ts';
import { longPlaces, placeOpenings } from '../languages/en/names/long-places.ts';
import { nameLinks, organizationLinks } from '../languages/en/names/place-words.ts';
import { portfolioTitles } from '../languages/en/names/titles.ts';
import { inSmallLetters, perWord } from '../text/lexicon.ts';
import { lowerAt, type Passage, tagsAt } from '../text/passages.ts';
import type { Token } from '../text/tokens.ts';
import { genderOf, isGivenName, Tag, tagsOf } from '../text/word-tags.ts';
import type { NameRun } from './name-run.ts';

/**
 * Splits a run of capitalised words into the names that it contains.
 * @param opening Whether the run begins a sentence.
 */
export function splitRun(run: Passage, opening: boolean): NameRun[] {
  const { from } = run;
  if (isAcronymAhead(run))
    return [...things({ ...run, to: from + 1 }, opening), ...splitRun({ ...run, from: from + 1 }, false)];
  if (isLongPlace(run)) return [{ from, to: run.to, weak: false, kind: 'place', gender: undefined }];
  if (isRoleAhead(run)) return person({ ...run, from: from + 1 }, false);
  const start = personStart(run) ?? (isOrganized(run) ? undefined : from);
  if (start === undefined || run.tokens[from]?.word.lower === 'the') return things(run, opening);
  if (start === from) return person(run, opening);
  const title = lastTitle({ ...run, to: start + 1 });
  const office = title !== undefined && title + 1 === start;
  const before = isPortfolio(run, office ? title : undefined)
    ? []
    : things({ ...run, from: title !== undefined && !office ? title + 1 : from, to: office ? title : start }, false);
  return [...before, ...person({ ...run, from: start }, false)];
}

/** Whether the one word before a title says what the office is for: `[Agriculture] Minister Mina Okafor`. */
function isPortfolio({ tokens, from }: Passage, title: number | undefined): boolean {
  if (title !== from + 1 || !portfolioTitles.has(lowerAt(tokens, title))) return false;
  const { word } = tokens[from] as Token;
  return !(word.tags & (Tag.place | Tag.organization | Tag.demonym)) && word.shape === 'capital' && !isKnownPlace(word);
}

/** Whether an acronym with points stands before somebody’s name: `[the U.N.] Mina Okafor`. */
function isAcronymAhead({ tokens, from, to }: Passage): boolean {
  if (to - from < 3 || lowerAt(tokens, from - 1) !== 'the') return false;
  return /^(?:\p{Lu}\.){2,}$/u.test(tokens[from]?.word.text ?? '') && isGivenName(tagsAt(tokens, from + 1));
}

/** The person whom the run names, without a place of origin in front; empty if the run is titles only. */
function person({ tokens, from, to }: Passage, opening: boolean): NameRun[] {
  let start = from;
  while (start < to && tagsAt(tokens, start) & Tag.demonym && !isGivenName(tagsAt(tokens, start))) start += 1;
  if (start >= to) return [];
  const before = tagsAt(tokens, start - 1);
  const office = before & (Tag.title | Tag.role) ? before : 0;
  const last = tagsAt(tokens, to - 1);
  const words = tokens.slice(start, to);
  if (!office && last & (Tag.title | Tag.role) && words.every(({ word }) => word.tags & emptyTags)) return [];
  const alone = to - start === 1;
  const first = tagsAt(tokens, start);
  const given = isGivenName(first);
  const kind: Kind | undefined =
    office || given
      ? 'person'
      : isGroup(lowerAt(tokens, to - 1))
        ? undefined
        : alone && last & Tag.place
          ? 'place'
          : isAcronym({ tokens, from: start, to })
            ? 'organization'
            : alone
              ? undefined
              : 'person';
  const surname = alone && office !== 0;
  const gender = genderOf(office & (Tag.male | Tag.female) ? office : given && !surname ? first : 0);
  const shouted = words.length > 1 && !given && words.every(({ word }) => word.shape === 'upper');
  const weak = shouted || (alone && opening && !office && isWeak(tokens, start));
  return [{ from: start, to, weak, kind, gender: kind === 'person' ? gender : undefined }];
}

/** Whether a single word with a capital at the start of a sentence may be no name: it is no known place and nobody's surname in brackets. */
function isWeak(tokens: readonly Token[], from: number): boolean {
  const word = tokens[from]?.word;
  if (!word || word.shape === 'upper') return false;
  return !isKnownPlace(word) && !isCited(tokens, from);
}

/** Whether the word is a place and no common word. */
export const isKnownPlace = perWord(
  ({ lower, tags }) =>
    (knownPlaces.has(fold(lower)) || (tags & Tag.place) !== 0) &&
    !homonyms.has(lower) &&
    !rareWords.has(lower) &&
    !isGivenName(tags),
);

/** Whether a year follows the word in the same brackets, as behind the names of authors: `(Okafor, 2012; [Holm] et al. 2014)`. */
export function isCited(tokens: readonly Token[], at: number): boolean {
  if (!/^[(;]$/.test(lowerAt(tokens, at - 1))) return false;
  for (let next = at + 1; next < at + reachOfYears; next += 1) {
    const text = tokens[next]?.word.text ?? ')';
    if (/^(?:1[5-9]|20)\d\d[a-z]?$/.test(text)) return true;
    if (text === ')' || text === ';') return false;
  }
  return false;
}

const reachOfYears = 16;

/** Whether the word is a name for many people together: `Norwegian Socialists`, `Muslims`. */
export function isGroup(lower: string): boolean {
  if (groupEnding.test(lower)) return true;
  return lower.endsWith('s') && (tagsOf(lower.slice(0, -1), 'lower') & Tag.demonym) !== 0;
}

const emptyTags = Tag.title | Tag.role | Tag.place | Tag.demonym | Tag.common;

/** The organization, place or other thing that the run names; empty if it is only a title or place of origin. */
function things(run: Passage, opening: boolean): NameRun[] {
  const { tokens, to } = run;
  let { from } = run;
  while (from < to && organizationLinks.has(lowerAt(tokens, from))) from += 1;
  if (from >= to) return [];
  const words = tokens.slice(from, to);
  const last = tagsAt(tokens, to - 1);
  const empty = words.every(({ word }) => word.tags & emptyTags);
  if (empty && last & (Tag.title | Tag.demonym | Tag.common) && !(last & Tag.place)) return [];
  const organized = words.some(({ word }) => word.tags & Tag.organization) || isAcronym({ tokens, from, to });
  const kind: Kind | undefined =
    isLongPlace({ tokens, from, to }) || (last & Tag.place && !(last & Tag.organization))
      ? 'place'
      : organized
        ? 'organization'
        : undefined;
  const weak = opening && words.length === 1 && isWeak(tokens, from);
  return [{ from, to, weak, kind, gender: undefined }];
}

/** Whether the run is a listed place of several words: `Buenos Aires`. */
export function isLongPlace({ tokens, from, to }: Passage): boolean {
  if (to - from < 2 || to - from > 5 || !placeOpenings.has(lowerAt(tokens, from))) return false;
  const words = tokens.slice(from, to).map(({ word }) => word.lower);
  return longPlaces.has(words.join(' '));
}

/** The index at which a person’s name begins: after the last title, or at a given name that follows an organization. */
function personStart(run: Passage): number | undefined {
  const { tokens, from, to } = run;
  const title = lastTitle(run);
  for (let at = from; at < to - 1; at += 1) {
    if (!isGivenName(tagsAt(tokens, at)) || tagsAt(tokens, at + 1) & Tag.organization) continue;
    const parted = tagsAt(tokens, at - 1) & (Tag.organization | Tag.thing | Tag.place | Tag.demonym | Tag.title);
    if (at === from || title === at - 1 || (parted && !isGivenName(tagsAt(tokens, from)))) {
      return isOrganized({ tokens, from: at, to }) ? undefined : at;
    }
    if (title !== undefined && at > title) return at;
  }
  if (title === undefined) return undefined;
  if (!nameLinks.has(lowerAt(tokens, title + 1))) {
    return isOrganized({ tokens, from: title + 1, to }) ? undefined : title + 1;
  }
  return to - title > 4 ? to - 2 : undefined;
}

/** The index of the last title in the run, its last word left aside. */
function lastTitle({ tokens, from, to }: Passage): number | undefined {
  for (let at = to - 2; at >= from; at -= 1) {
    const tags = tagsAt(tokens, at);
    const isOfBody = at === to - 2 && corporateWords.has(lowerAt(tokens, at + 1));
    if (tags & Tag.title && !isGivenName(tags) && !isOfBody) return at;
  }
  return undefined;
}

/** Whether the first word is a role, not a given name, and a whole name follows: `[Skipper] Mina Okafor`. */
function isRoleAhead(run: Passage): boolean {
  const { tokens, from, to } = run;
  const [role, next] = [tokens[from]?.word, tokens[from + 1]?.word];
  if (
    !role ||
    !next ||
    to - from < 3 ||
    next.shape === 'lower' ||
    next.text.endsWith('.') ||
    organizationLinks.has(next.lower)
  )
    return false;
  const { tags } = inSmallLetters(role);
  if (!(tags & Tag.role) || tags & (Tag.plural | Tag.organization) || isGivenName(role.tags)) return false;
  return lastTitle(run) === undefined && !isOrganized({ ...run, from: from + 1 });
}

/** Whether the words name an organization or another thing rather than a person. */
function isOrganized({ tokens, from, to }: Passage): boolean {
  const last = tagsAt(tokens, to - 1);
  if (tokens[to - 1]?.word.shape === 'number') return true;
  if (to - from > 1 && last & (Tag.organization | Tag.thing)) return true;
  for (let at = from; at < to; at += 1) {
    const { tags, lower } = tokens[at]?.word ?? { tags: 0, lower: '' };
    const edge = at === from || at === to - 1;
    if (at > from && (organizationLinks.has(lower) || lower === '&')) return true;
    if (edge && tags & Tag.organization && !isGivenName(tags)) return true;
    if (at === from && to - from > 1 && tags & Tag.thing && !isGivenName(tags)) return true;
  }
  return false;
}

function isAcronym({ tokens, from, to }: Passage): boolean {
  const word = tokens[from]?.word;
  return to - from === 1 && word?.shape === 'upper' && word.text.length < 7;
}
