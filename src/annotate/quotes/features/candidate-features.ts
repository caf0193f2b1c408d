import type { Span } from '../../../model/annotation.ts';
import { dialoguePronouns } from '../../languages/en/closed-classes.ts';
import { memoized } from '../../text/memo.ts';
import type { Token } from '../../text/tokens.ts';
import { Tag } from '../../text/word-tags.ts';
import type { QuotePlace, SpeakerCandidate } from '../candidates/quote-place.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { quoteRules } from '../quote-rules.ts';
import { cueFeatures, historyFeatures, phraseFeatures } from './clause-features.ts';
import { distanceFeatures } from './distance-features.ts';
import { type Bundle, features } from './feature-templates.ts';
import { formOf, forms, nameOfKind, namesOfKinds, neighbour, neighbours, sizes } from './word-kinds.ts';

const phraseKinds = [
  'he or she',
  'they or we',
  'it or I',
  'person by role',
  'document',
  'organization',
  'owned thing',
  'things',
  'thing',
  ...namesOfKinds,
] as const;

export const ofCandidate = features(
  {
    rule: quoteRules,
    kind: phraseKinds,
    by: ['beside', 'apposition', 'clause', 'inverted'],
    heard: ['spoke before', 'another spoke before'],
    heardHere: 'spoke in this sentence',
    follows: ['after speech', 'first in block'],
    unnamed: 'unnamed',
    opens: 'opens sentence',
    whole: 'whole sentence',
    before: neighbours,
    after: neighbours,
    form: forms,
  },
  [
    'rule {rule}',
    '{rule}, {kind}',
    '{unnamed}, {kind}',
    '{heard}',
    '{heardHere}',
    '{rule}, {follows}',
    '{opens}, {rule}',
    '{whole}, {rule}',
    'subject {by}',
    'subject {by}, {kind}',
    '{rule}, words after {before}',
    '{rule}, words before {after}',
    '{rule}, words {form}',
  ],
);

/** The features of a candidate for a stretch. */
export function featuresOf(candidate: SpeakerCandidate, place: QuotePlace): Bundle[] {
  const { rule, cueUnit, by, speaker } = candidate;
  const { lastQuote, read, at } = place;
  const { before, after, form } = seenAt(place);
  const isHeard = lastQuote?.block === read.block;
  const isSpeaker = lastQuote !== undefined && isSame(candidate, lastQuote.speaker);
  const found = ofCandidate({
    rule,
    kind: kindOf(candidate.phrase),
    by,
    heard: isHeard ? (isSpeaker ? 'spoke before' : 'another spoke before') : undefined,
    heardHere: lastQuote?.sentence === read && isSpeaker,
    follows: isHeard ? 'after speech' : 'first in block',
    unnamed: speaker.name === null,
    opens: at === 0,
    whole: read.units.length === 1,
    before,
    after,
    form,
  });
  found.push(...phraseFeatures(candidate, place), ...historyFeatures(candidate, place));
  if (cueUnit !== undefined)
    found.push(...distanceFeatures(candidate, place, cueUnit), ...cueFeatures(candidate, place, cueUnit));
  return found;
}

/** What is observed of a stretch whoever said it, computed once for all its candidates. */
const seenAt = memoized((place: QuotePlace) => ({
  before: neighbour(place, place.at - 1),
  after: neighbour(place, place.at + 1),
  form: formOf(wordsOf(place)),
}));

export const ofStretch = features(
  {
    size: sizes,
    form: forms,
    before: neighbours,
    after: neighbours,
    end: ['comma', 'point', 'call', 'none'],
    mark: ['double', 'single'],
    unclosed: 'unclosed',
    whole: 'whole sentence',
    aside: 'aside',
    person: 'first person',
    clause: 'clause',
    others: 'others in sentence',
    heard: 'spoken before',
    uncued: 'no cue',
    headline: 'headline',
  },
  [
    'size {size}',
    'form {form}',
    '{form}, size {size}',
    'after {before}',
    'after {before}, {form}',
    'before {after}',
    'before {after}, size {size}',
    'ends {end}, size {size}',
    'ends {end}',
    'mark {mark}',
    'mark {mark}, size {size}',
    'after {before}, size {size}',
    '{unclosed}',
    '{whole}, {form}',
    '{whole}, size {size}',
    '{aside}, {form}, before {after}',
    '{person}',
    '{clause}, size {size}',
    '{others}',
    '{heard}, size {size}',
    '{uncued}, size {size}',
    '{uncued}, {form}',
    '{headline}, {mark}',
  ],
);

/** The features of a stretch for whether it is speech at all: those of the candidate "nobody". */
export function stretchFeatures(place: QuotePlace): Bundle[] {
  const { read, at, stretch, text, lastQuote } = place;
  const words = wordsOf(place);
  const before = neighbour(place, at - 1);
  const inner = lastInside(text, stretch);
  return ofStretch({
    size: words.length,
    form: formOf(words),
    before,
    after: neighbour(place, at + 1),
    end: inner === ',' ? 'comma' : inner === '.' ? 'point' : inner === '!' || inner === '?' ? 'call' : 'none',
    mark: stretch.mark,
    unclosed: !stretch.closed,
    whole: read.units.length === 1,
    aside: before === 'dash' || before === '(',
    person: words.some(({ word }) => dialoguePronouns.has(word.lower)),
    clause: words.some(({ word }) => word.tags & (Tag.auxiliary | Tag.pronoun)),
    others: read.units.some((unit, i) => i !== at && unit.stretch),
    heard: lastQuote?.block === read.block,
    uncued: read.verbs.length === 0,
    headline: read.block === 0,
  });
}

/** The words among the first 30 tokens of a stretch, without punctuation. */
function wordsOf({ stretch, words }: QuotePlace): Token[] {
  return words.slice(stretch.from, Math.min(stretch.to, stretch.from + 30)).filter(({ word }) => word.shape !== 'mark');
}

/** The last character inside the quotation marks. */
function lastInside(text: string, { start, end }: Span): string {
  let at = end - 1;
  while (at >= start && /["'“”‘’«»\s]/.test(text[at] as string)) at -= 1;
  return at < start ? '' : (text[at] as string);
}

function kindOf(phrase: NounPhrase): (typeof phraseKinds)[number] {
  if (phrase.kind === 'pronoun') return phrase.gender ? 'he or she' : phrase.plural ? 'they or we' : 'it or I';
  if (phrase.kind === 'name') return nameOfKind(phrase.referent);
  if (phrase.tags & Tag.role) return 'person by role';
  if (phrase.tags & Tag.document) return 'document';
  if (phrase.tags & Tag.organization) return 'organization';
  return phrase.owner ? 'owned thing' : phrase.plural ? 'things' : 'thing';
}

function isSame(candidate: SpeakerCandidate, speaker: SpeakerCandidate['speaker']): boolean {
  return speaker.referent !== undefined
    ? candidate.speaker.referent === speaker.referent
    : candidate.speaker.name === speaker.name;
}
