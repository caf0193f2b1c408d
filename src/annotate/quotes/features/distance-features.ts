import { tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { QuotePlace, SpeakerCandidate } from '../candidates/quote-place.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';
import { sourcesOf } from '../grammar/source-phrases.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import { quoteRules } from '../quote-rules.ts';
import { type Bundle, features } from './feature-templates.ts';
import { speechKind, speechKinds } from './word-kinds.ts';

/** The steps of counts of what stands between cue and stretch. */
const counts = ['0', '1', '2', '3+'] as const;

export const ofDistance = features(
  {
    rule: quoteRules,
    side: ['before', 'after'],
    distance: ['0', '1', '2-3', '4-7', '8-14', '15-29', '30+'],
    kind: [...speechKinds, 'noun of speech', 'other'],
    form: ['base', 'third', 'past', 'participle', 'ing'],
    source: 'source in sentence',
    verbs: counts,
    stretches: counts,
    breaks: counts,
    subjects: counts,
    broken: 'new clause between',
    link: ['stretch', 'that', 'colon', 'comma', 'to', 'phrase', 'other'],
    depth: ['inner', 'outermost'],
    order: 'subject after verb',
  },
  [
    '{side}, distance {distance}',
    '{rule}, distance {distance}',
    '{kind}, distance {distance}',
    '{rule}, {kind}',
    'form {form}, {side}',
    '{kind}, {source}',
    '{rule}, {source}',
    '{side}, {kind}, verbs between {verbs}',
    '{side}, stretches between {stretches}',
    '{side}, breaks between {breaks}',
    '{side}, {kind}, subjects between {subjects}',
    '{side}, {broken}',
    '{kind}, {broken}',
    '{rule}, {broken}',
    '{kind}, leads to {link}',
    '{kind}, {depth}',
    '{kind}, {depth}, distance {distance}',
    '{order}',
  ],
);

/** The features of the distance between cue and stretch, and of what stands between. */
export function distanceFeatures({ rule, phrase }: SpeakerCandidate, place: QuotePlace, unit: number): Bundle[] {
  const { read, at, cues } = place;
  const verb = read.verbAt[unit];
  const isBefore = unit < at;
  const isNoun = rule === 'noun-cue' && cues.isNoun((read.units[unit] as Unit).word);
  const isInner = isBefore && read.verbs.some((one) => one.unit < unit && one.verb.kinds.has('bare'));
  const between = countBetween(place, unit);
  return ofDistance({
    rule,
    side: isBefore ? 'before' : 'after',
    distance: Math.abs(at - unit) - 1,
    kind: verb ? speechKind(verb.kinds) : isNoun ? 'noun of speech' : 'other',
    form: verb?.form,
    source: verb !== undefined && sourcesOf(read, cues).length > 0,
    verbs: between.verbs,
    stretches: between.stretches,
    breaks: between.breaks,
    subjects: between.subjects,
    broken: between.clauses > 0,
    link: isBefore ? linkAt(read, unit, between.that > 0) : undefined,
    depth: isBefore ? (isInner ? 'inner' : 'outermost') : undefined,
    order: isBefore && phrase.from > unit,
  });
}

/** Counts of what stands between a stretch and a unit. */
function countBetween(place: QuotePlace, unit: number) {
  const { read, at } = place;
  const [from, to] = unit < at ? [unit + 1, at] : [at + 1, unit];
  const between = { verbs: 0, stretches: 0, breaks: 0, that: 0, subjects: 0, clauses: 0 };
  for (let i = from; i < to; i += 1) {
    const word = read.units[i];
    if (read.verbAt[i]) between.verbs += 1;
    if (word?.stretch) between.stretches += 1;
    if (startsClause(place, i)) between.clauses += 1;
    if (word?.word.lower === 'that') between.that += 1;
    if (
      word &&
      (word.word.text === ';' ||
        (word.word.text === ',' && tagsAt(read.units, i + 1) & (Tag.conjunction | Tag.subordinator)))
    )
      between.breaks += 1;
    if (read.beginning[i] && !read.beginning[i]?.governed && isVerbUnit(place, read.beginning[i]?.to ?? 0))
      between.subjects += 1;
  }
  return between;
}

/** The kind of word behind a cue. */
function linkAt({ units, beginning }: ReadSentence, cue: number, hasThat: boolean) {
  const next = units[cue + 1];
  if (next?.stretch) return 'stretch';
  if (next?.word.lower === 'that' || hasThat) return 'that';
  if (next?.word.text === ':') return 'colon';
  if (next?.word.text === ',') return 'comma';
  if (next?.word.lower === 'to') return 'to';
  return beginning[cue + 1] ? 'phrase' : 'other';
}

/** Whether a clause with a subject of its own begins at a comma: `…, but [the ministry denied] it`. */
function startsClause(place: QuotePlace, comma: number): boolean {
  const { units, beginning } = place.read;
  if (units[comma]?.word.text !== ',' && units[comma]?.word.text !== ';') return false;
  const skip = tagsAt(units, comma + 1) & Tag.conjunction ? 2 : 1;
  const subject = beginning[comma + skip];
  if (skip === 1 && units[comma]?.word.text === ',') return false;
  if (!subject || subject.governed) return false;
  let at = subject.to;
  while (tagsAt(units, at) & Tag.adverb) at += 1;
  return isVerbUnit(place, at);
}

function isVerbUnit({ read }: QuotePlace, at: number): boolean {
  const word = read.units[at]?.word;
  return word !== undefined && (read.verbAt[at] !== undefined || (word.tags & (Tag.auxiliary | Tag.verb)) !== 0);
}
