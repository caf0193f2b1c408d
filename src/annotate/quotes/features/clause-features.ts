import { beForms } from '../../languages/en/closed-classes.ts';
import { Tag } from '../../text/word-tags.ts';
import type { QuotePlace, SpeakerCandidate } from '../candidates/quote-place.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { quoteRules } from '../quote-rules.ts';
import { type Bundle, features } from './feature-templates.ts';
import { namedKinds, neighbour, neighbours } from './word-kinds.ts';

/** The steps of distances and counts. */
const steps = ['0', '1', '2', '3', '4-7', '8-14', '15+'] as const;

const clauses = ['none', 'that', 'as', 'what', 'other'] as const;

const wordKinds = [
  ...['nothing', 'stretch', 'comma', 'mark', 'to', 'be', 'auxiliary', 'conjunction', 'relative', 'preposition'],
  ...['verb', 'word'],
];

export const ofPhrase = features(
  {
    rule: quoteRules,
    governed: 'governed',
    plural: 'plural',
    side: ['before', 'after'],
    distance: steps,
    nth: steps,
    clause: clauses,
    opener: wordKinds,
    colon: ['none', 'behind', 'at headline', 'at sentence', 'before words'],
  },
  [
    '{governed}',
    '{rule}, {governed}',
    '{plural}',
    '{rule}, {plural}',
    'named {side}',
    '{rule}, named {side}',
    'named {distance} away',
    '{rule}, named {distance} away',
    'named as number {nth}',
    '{rule}, named as number {nth}',
    'named in clause with {clause}',
    '{rule}, named in clause with {clause}',
    'named after {opener}',
    '{rule}, named after {opener}',
    'colon {colon}',
    '{rule}, colon {colon}',
  ],
);

/** The features of where the phrase of a candidate stands in the sentence, and of its clause. */
export function phraseFeatures({ rule, phrase }: SpeakerCandidate, { read, at }: QuotePlace): Bundle[] {
  const isHere = read.beginning[phrase.from] === phrase;
  const isBefore = phrase.from < at;
  return ofPhrase({
    rule,
    governed: phrase.governed,
    plural: phrase.plural,
    side: isHere ? (isBefore ? 'before' : 'after') : undefined,
    distance: isHere ? (isBefore ? at - phrase.to : phrase.from - at) : undefined,
    nth: isHere ? placeIn(read.phrases, (one) => one === phrase) : undefined,
    clause: isHere ? clauseOf(read, phrase.from) : undefined,
    opener: isHere ? openerOf(read, phrase.from) : undefined,
    colon: isHere ? colonAt(read, phrase, at) : undefined,
  });
}

export const ofCue = features(
  {
    rule: quoteRules,
    nearer: steps,
    nth: ['none', ...steps],
    outer: steps,
    behind: wordKinds,
    side: ['before', 'after'],
    next: neighbours,
    shared: 'shared cue',
    distance: ['-2', '-1', ...steps],
  },
  [
    '{nearer} cues nearer',
    '{rule}, {nearer} cues nearer',
    'cue number {nth}',
    '{rule}, cue number {nth}',
    '{outer} cues outside',
    '{rule}, {outer} cues outside',
    'cue behind {behind}',
    '{rule}, cue behind {behind}',
    'cue {side}, then {next}',
    '{rule}, cue then {next}',
    '{shared}',
    '{rule}, {shared}',
    'cue {distance} from subject',
    '{rule}, cue {distance} from subject',
  ],
);

/** The features of a cue among the other cues of its sentence, and of the words beside it. */
export function cueFeatures({ rule, phrase, cue }: SpeakerCandidate, place: QuotePlace, unit: number): Bundle[] {
  const { read, at, lastQuote } = place;
  const gap = Math.abs(at - unit);
  let nearer = 0;
  for (let i = Math.max(at - gap + 1, 0); i < at + gap && nearer < most; i += 1) if (read.verbAt[i]) nearer += 1;
  const outer = read.verbs.slice(0, mostRead).filter((one) => one.unit < unit && one.verb.kinds.has('bare'));
  const isHere = read.beginning[phrase.from] === phrase;
  return ofCue({
    rule,
    nearer,
    nth: read.verbAt[unit] ? placeIn(read.verbs, (one) => one.unit === unit) : 'none',
    outer: outer.length,
    behind: wordKind(read, unit - 1),
    side: unit < at ? 'before' : 'after',
    next: neighbour(place, unit + 1),
    shared: cue !== undefined && lastQuote?.cue?.start === cue.start,
    distance: isHere ? (phrase.from < unit ? unit - phrase.to : phrase.from - unit) : undefined,
  });
}

export const ofHistory = features(
  {
    kind: [...namedKinds, 'human', 'unknown'],
    resolved: 'resolved',
    reported: 'reported before',
    times: steps,
    ago: steps,
  },
  ['is {kind}', '{resolved}', '{reported}', 'spoken of {times} times', 'spoken of {ago} ago'],
);

/** The features of how the text so far has spoken of the candidate. */
export function historyFeatures({ speaker }: SpeakerCandidate, { discourse, lastReport }: QuotePlace): Bundle[] {
  const { name, referent, resolved } = speaker;
  const seen = referent && discourse.people.find((one) => one.referent === referent);
  return ofHistory({
    kind: referent?.kind ?? (referent?.human ? 'human' : 'unknown'),
    resolved,
    reported: lastReport?.speaker.name === name,
    times: seen?.times,
    ago: seen && discourse.sentence - seen.sentence,
  });
}

/**
 * The conjunction or relative pronoun of the clause whose first phrase begins at `from`: `[when] Okafor spoke`, `[,
 * whom] the board asked`.
 */
function clauseOf({ units }: ReadSentence, from: number): (typeof clauses)[number] {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const unit = units[at];
    if (!unit || unit.stretch || unit.word.text === ',') break;
    if (!(unit.word.tags & (Tag.subordinator | Tag.relative))) continue;
    const { lower } = unit.word;
    return lower === 'that' || lower === 'as' ? lower : lower.startsWith('wh') ? 'what' : 'other';
  }
  return 'none';
}

/**
 * What kind of colon stands right behind a phrase: that of `Okafor: …` at the beginning of a headline or sentence, or
 * the one before the stretch.
 */
function colonAt({ units, block }: ReadSentence, { from, to, kind, tags }: NounPhrase, at: number) {
  const isSource = kind === 'name' || (tags & (Tag.role | Tag.organization | Tag.document)) !== 0;
  if (!isSource || units[to]?.word.text !== ':') return 'none';
  if (to === at - 1) return 'before words';
  return from > 0 ? 'behind' : block === 0 ? 'at headline' : 'at sentence';
}

function openerOf(read: ReadSentence, from: number): string {
  return from === 0 ? 'nothing' : wordKind(read, from - 1);
}

function wordKind({ units, verbAt }: ReadSentence, at: number): string {
  const unit = units[at];
  if (!unit) return 'nothing';
  if (unit.stretch) return 'stretch';
  const { tags, text, lower, shape } = unit.word;
  if (shape === 'mark') return text === ',' ? 'comma' : 'mark';
  if (lower === 'to') return 'to';
  if (beForms.has(lower)) return 'be';
  if (tags & Tag.auxiliary) return 'auxiliary';
  if (tags & Tag.conjunction) return 'conjunction';
  if (tags & Tag.relative) return 'relative';
  if (tags & Tag.preposition) return 'preposition';
  return verbAt[at] || tags & Tag.verb ? 'verb' : 'word';
}

/** The index of the first that fits, `most` where none does. */
function placeIn<T>(all: readonly T[], fits: (one: T) => boolean): number {
  for (let at = 0; at < most && at < all.length; at += 1) if (fits(all[at] as T)) return at;
  return most;
}

/** The highest count that is observed. */
const most = 15;
/** How many verbs of a sentence are counted, which keeps hostile texts linear. */
const mostRead = 60;
