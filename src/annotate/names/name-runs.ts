import { elisions } from '../languages/en/closed-classes.ts';
import { irregularPeopleEnding, originEnding } from '../languages/en/endings.ts';
import { legalForms } from '../languages/en/names/company-words.ts';
import { chambers } from '../languages/en/names/institutions.ts';
import {
  headsBeforeOf,
  nameLinks,
  numberedCrafts,
  organizationLinks,
  venues,
} from '../languages/en/names/place-words.ts';
import { shortForNouns } from '../languages/en/names/short-for-nouns.ts';
import { numbered, papers, smallTimes } from '../languages/en/word-lists.ts';
import { inSmallLetters, perWord } from '../text/lexicon.ts';
import { lowerAt, type Passage, tagsAt } from '../text/passages.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName, Tag } from '../text/word-tags.ts';
import type { NameRun } from './name-run.ts';
import { isGroup, splitRun } from './split-run.ts';

/**
 * The names in a block: runs of capitalised words, split where a title or an organization ends and a person begins. Titles
 * and places of origin before a person’s name are not part of it.
 */
export function nameRuns(block: Passage): NameRun[] {
  const { tokens, from, to } = block;
  const runs: NameRun[] = [];
  for (let at = from; at < to; ) {
    const opening = hasCapital(tokens[at] as Token) && isOpening(tokens, at, from);
    if (!isNameWord(tokens, at, opening)) {
      at += 1;
      continue;
    }
    const end = runEnd({ tokens, from: at, to });
    const isNoName = end === at + 1 && (isShort(tokens[at] as Token) || isLegalFormBehind(tokens, at));
    if (!isNoName && !isListLetter({ tokens, from: at, to: end }, block))
      runs.push(...splitRun({ tokens, from: at, to: end }, opening));
    at = end;
  }
  return runs;
}

/** Whether the word is short for what has no name: `GDP`. */
function isShort({ word }: Token): boolean {
  return shortForNouns.has(word.lower) && /^\p{Lu}{2}/u.test(word.text);
}

/** Whether a legal form stands behind the company’s name and a comma: `Lund Shipping, [Inc.]` */
function isLegalFormBehind(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.word.text.replace('.', '') ?? '';
  return tokens[at - 1]?.word.text === ',' && legalForms.has(text);
}

/** Whether a word has lost its beginning: `’[Tis] late`. */
function isElided(tokens: readonly Token[], at: number): boolean {
  const [mark, word] = [tokens[at - 1], tokens[at]];
  return (
    mark !== undefined && mark.end === word?.start && /^['‘’]$/.test(mark.word.text) && elisions.has(word.word.lower)
  );
}

/** Whether the run is a letter that names nobody: of a row (`A/B/[C]. Profit`), of a list, or at the end of a sentence. */
function isListLetter({ tokens, from, to }: Passage, block: Passage): boolean {
  const word = tokens[from]?.word;
  if (word && to - from === 1) return /^\p{Lu}\.?$/u.test(word.text);
  if (!word || !isInitial(word)) return false;
  return tokens[from - 1]?.word.text === '/' || (from === block.from && to - from === 2 && to === block.to);
}

const openers = new Set(". ? ! : ; “ \" ‘ „ « • * ( [ — – | … '' `` ... -- ---".split(' '));
const closers = new Set("” \" ’ » ) ] '' '".split(' '));

/** Whether the token begins a sentence, so that its capital is no sign of a name. */
function isOpening(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return true;
  const before = tokens[at - 1]?.word;
  if (before && isInitial(before) && endsName(tokens, at)) return true;
  if (before?.shape !== 'mark') return false;
  if (openers.has(before.text) && !isClosing(tokens, at - 1)) return true;
  if (before.text === ']' && tokens[at - 2]?.word.shape === 'number') return true;
  return closers.has(before.text) && /[.?!…]$/.test(tokens[at - 2]?.word.text ?? '') && at - 2 >= from;
}

/** Whether a straight mark closes a quotation: it touches the token before and not the next: `,["] Okafor said`. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !mark || !closers.has(mark.word.text)) return false;
  return before.end === mark.start && next !== undefined && next.start > mark.end;
}

function hasCapital({ word: { shape } }: Token): boolean {
  return shape === 'capital' || shape === 'upper';
}

function isNameWord(tokens: readonly Token[], at: number, opening: boolean): boolean {
  const token = tokens[at];
  if (!token || !hasCapital(token) || isDescribing(token.word) || isElided(tokens, at)) return false;
  const { tags } = token.word;
  if (tags & (Tag.pronoun | Tag.relative) && token.word.shape === 'upper') return isAcronymLikePronoun(tokens, at);
  if (tags & (Tag.time | Tag.pronoun) && !isGivenName(tags)) return !opening && isTimeInName(tokens, at);
  if (!opening) return !(tags & Tag.common && tags & linking) || isGivenName(tags);
  return isGivenName(tags) ? !(tags & (Tag.adverb | Tag.auxiliary)) : !(tags & notOpening);
}

/**
 * Whether a word for a time is part of a name: of a newspaper’s (`the Kestrel [Morning] Post`, `the [Sunday] Herald`), or as its
 * last words, which have no capital in prose: `Harbour Control [Today]`.
 */
function isTimeInName(tokens: readonly Token[], at: number): boolean {
  const [before, { word }, after] = [tokens[at - 1]?.word, tokens[at] as Token, tokens[at + 1]?.word];
  if (!(word.tags & Tag.time) || word.shape !== 'capital') return false;
  if (after?.shape === 'capital' && newspapers.has(after.lower)) return true;
  return timesInSmallLetters.has(word.lower) && before?.shape === 'capital' && !(before.tags & Tag.time);
}

const newspapers = new Set(papers.split(' '));
const timesInSmallLetters = new Set(smallTimes.split(' '));

/**
 * Whether a pronoun in capitals is an acronym (`the [US] and Canada`, `[WHO] officials`): no other word in capitals stands
 * beside it, and an article stands before it, or a noun or a further name behind it. `Tell [US] what you think` is none.
 */
function isAcronymLikePronoun(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.word, tokens[at + 1]?.word];
  if (before?.shape === 'upper' || after?.shape === 'upper') return false;
  if (before && (before.tags & Tag.determiner || before.lower === 'in')) return true;
  if (after?.shape === 'lower') return !(after.tags & notNoun);
  const next = after?.tags && after.tags & Tag.conjunction ? tokens[at + 2]?.word : after;
  return next?.shape === 'capital' || (next?.shape === 'upper' && next !== after);
}

const notNoun =
  Tag.auxiliary |
  Tag.adverb |
  Tag.preposition |
  Tag.pronoun |
  Tag.relative |
  Tag.determiner |
  Tag.subordinator |
  Tag.conjunction;

/** Whether the word is `I`, or says where somebody is from: `Oslo-born`, `Oslo-based`. */
const isDescribing = perWord(({ lower }) => lower === 'i' || originEnding.test(lower));

/** Words of these kinds begin no name, not even with a capital. */
const linking = Tag.conjunction | Tag.subordinator | Tag.preposition;

/** Words of these kinds are no names at the start of a sentence. */
const notOpening = Tag.common | Tag.adverb | Tag.auxiliary | Tag.verb | Tag.subordinator | Tag.conjunction;

function runEnd({ tokens, from, to }: Passage): number {
  let at = from + 1;
  while (at < to) {
    const tags = tagsAt(tokens, at);
    const small = tags & Tag.common && tags & Tag.determiner;
    if (endsName(tokens, at)) break;
    if ((isNameWord(tokens, at, false) && !small) || tags & Tag.suffix || isNumber({ tokens, from, to }, at)) at += 1;
    else if (isPossessiveInName({ tokens, from: at, to }) || isOwnerOfVenue({ tokens, from, to }, at)) at += 2;
    else {
      const over = overLink({ tokens, from, to }, at);
      if (over === at) break;
      at = over;
    }
  }
  return at;
}

/**
 * Whether a name ends before the token, though it has a capital: behind a legal form with its point (`Quay & Co. [Ada] Lund`),
 * and where the letter before was the last word of a sentence (`vitamin C. [Then]`).
 */
function endsName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word;
  if (!before?.text.endsWith('.')) return false;
  if (legalForms.has(before.text.slice(0, -1))) return hasCapital(tokens[at] as Token);
  return isInitial(before) && (tagsAt(tokens, at) & notOpening) !== 0 && !isGivenName(tagsAt(tokens, at));
}

const isInitial = perWord(({ text }) => /^\p{Lu}\.$/u.test(text));

/**
 * Whether a possessive ending is part of an organization’s name: `Dockers[’] Union`, `People[’s] Party`, not `the
 * Socialists’ Senate`.
 */
function isPossessiveInName({ tokens, from, to }: Passage): boolean {
  const [owners, mark] = [tokens[from - 1]?.word, tokens[from]?.word];
  if (!owners || !mark || tokens[from]?.start !== tokens[from - 1]?.end) return false;
  const isMany =
    mark.lower === "'s" ? irregularPeopleEnding.test(owners.lower) : isApostrophe(mark) && /s$/.test(owners.lower);
  if (!isMany || !(inSmallLetters(owners).tags & Tag.role)) return false;
  for (let at = from + 1; at < Math.min(to, from + 4) && isNameWord(tokens, at, false); at += 1) {
    const { tags, lower } = (tokens[at] as Token).word;
    if (tags & Tag.organization || lower === 'republic') return !(isGroup(owners.lower) && chambers.has(lower));
  }
  return false;
}

function isApostrophe({ text }: Token['word']): boolean {
  return text === "'" || text === '’';
}

/** Whether the token is the number of a numbered thing: `Article [4]`; of a ship, where the text speaks of such: `Heron [7]`. */
function isNumber({ tokens, from }: Passage, at: number): boolean {
  if (tokens[at]?.word.shape !== 'number') return false;
  if (numberedThings.has(lowerAt(tokens, at - 1))) return true;
  if (at - from < 2) return false;
  return tokens.slice(Math.max(0, from - reachOfCrafts), from).some(({ word }) => numberedCrafts.has(word.lower));
}

/** How many words before a name a ship or the like is looked for. */
const reachOfCrafts = 12;

/**
 * Whether a possessive ending belongs to the name of a house or spot: `St Anne[’s] Chapel`, `Tilly[’s] Kitchen`, `Harbour
 * Master[’s] Quay`, not `London’s
 * Harbour Park`.
 */
function isOwnerOfVenue({ tokens, from }: Passage, at: number): boolean {
  const [owner, mark, head] = [tokens[at - 1]?.word, tokens[at]?.word, tokens[at + 1]?.word];
  if (!owner || mark?.lower !== "'s" || head?.shape !== 'capital') return false;
  const isSaint = /^(?:st\.?|saint)$/.test(lowerAt(tokens, Math.max(from, at - 2)));
  if (isSaint) return true;
  if (owner.tags & (Tag.place | Tag.organization | Tag.demonym)) return false;
  const isLast = tokens[at + 2]?.word.shape !== 'capital';
  const isSomebody = isGivenName(owner.tags) || (inSmallLetters(owner).tags & (Tag.role | Tag.title)) !== 0;
  return isLast ? venues.has(head.lower) : isSomebody && venues.has(lowerAt(tokens, at + 2));
}

const numberedThings = new Set(numbered.split(/\s+/));

/** The index behind the words that link a name’s parts: `of the` in an organization’s, `van der` in a person’s; else `at`. */
function overLink({ tokens, from, to }: Passage, at: number): number {
  const word = lowerAt(tokens, at);
  if (nameLinks.has(word) && word !== 'of') {
    if (isNameWord(tokens, at + 1, false)) return at + 1;
    if (nameLinks.has(lowerAt(tokens, at + 1)) && isNameWord(tokens, at + 2, false)) return at + 2;
  }
  if (!organizationLinks.has(word)) return at;
  const next = tokens[at + 1]?.word.lower === 'the' ? at + 2 : at + 1;
  if (next >= to || !isNameWord(tokens, next, false)) return at;
  const before = tagsAt(tokens, at - 1);
  if (word === 'of') {
    const isHeld = before & Tag.title && at - 1 > from && isNamed(tokens[at - 2]);
    const isHead = before & (Tag.organization | Tag.title | Tag.thing) || headsBeforeOf.has(lowerAt(tokens, at - 1));
    return isHead && !isGivenName(before) && !isHeld ? next : at;
  }
  const head = { tokens, from, to: at };
  if (word === 'and' && next === at + 1 && isOffice(head) && !(tagsAt(tokens, next) & notBody)) return next;
  return (word === 'and' ? next === at + 1 && isJoinedBody(head, { tokens, from: next, to }) : isBody(head))
    ? next
    : at;
}

/** Whether the token is a given name or an initial: in `Mina K. [Prince] of Oslo` what follows is no title. */
function isNamed(token: Token | undefined): boolean {
  return token !== undefined && (isGivenName(token.word.tags) || isInitial(token.word));
}

/** Whether the words are a body’s with what it is for, which may be two things: `Department of Work [and Pensions]`. */
function isOffice({ tokens, from, to }: Passage): boolean {
  const [head, link] = [tagsAt(tokens, to - 3), lowerAt(tokens, to - 2)];
  return to - 3 >= from && link === 'of' && (head & Tag.organization) !== 0 && !(tagsAt(tokens, to - 1) & notBody);
}

/** Whether the words name an organization and contain no person’s or place’s name. */
function isBody({ tokens, from, to }: Passage): boolean {
  const words = tokens.slice(from, to);
  return !words.some(({ word }) => word.tags & notBody) && words.some(({ word }) => word.tags & Tag.organization);
}

const notBody = Tag.male | Tag.female | Tag.title | Tag.place;

/** Whether `and` links parts of one organization’s name: `Food [and] Drug Administration`, not `Kestrel News [and] the Post`. */
function isJoinedBody(head: Passage, { tokens, from, to }: Passage): boolean {
  const words = head.tokens.slice(head.from, head.to);
  if (words.some(({ word }) => word.tags & (notBody | Tag.organization))) return false;
  let end = from;
  while (end < Math.min(to, from + 4) && isNameWord(tokens, end, false)) end += 1;
  return end - from > 1 && (tagsAt(tokens, end - 1) & Tag.organization) !== 0;
}
