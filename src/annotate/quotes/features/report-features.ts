import { describingVerbs } from '../../languages/en/speech/title-words.ts';
import { Tag } from '../../text/word-tags.ts';
import type { QuotePlace } from '../candidates/quote-place.ts';
import type { CueAt, NounPhrase } from '../grammar/noun-phrases.ts';
import { sourcesOf } from '../grammar/source-phrases.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { type Bundle, features } from './feature-templates.ts';
import type { Shape } from './shape.ts';
import { forms, nameOfKind, namesOfKinds, sizes, speechKind, speechKinds } from './word-kinds.ts';

/** The steps of distances in words. */
const distances = ['0', '1', '2-3', '4-7', '8-14', '15+'] as const;

const cueKinds = ['describes', ...speechKinds] as const;

const subjects = [
  ...['nobody', 'he or she', 'they or it', 'person by role', 'people', 'document', 'organization', 'thing'],
  ...namesOfKinds,
];

const inflections = ['base', 'third', 'past', 'participle', 'ing'] as const;

export const ofCue = features(
  {
    form: forms,
    size: sizes,
    uncued: 'no cue before',
    kind: cueKinds,
    far: distances,
    inflected: inflections,
    subject: subjects,
    unfollowed: 'no cue behind',
    behind: cueKinds,
    further: distances,
    inflectedBehind: inflections,
    side: ['subject behind', 'subject before', 'no subject'],
    subjectBehind: subjects,
    bare: ['bare', 'not bare'],
  },
  [
    '{uncued}',
    '{uncued}, {form}',
    '{uncued}, size {size}',
    'cue {kind}',
    'cue {kind}, {form}',
    'cue {kind}, distance {far}',
    'cue {kind}, distance {far}, {form}',
    'cue {kind}, distance {far}, size {size}',
    'cue form {inflected}',
    'cue of {subject}',
    'cue {kind} of {subject}',
    'cue of {subject}, distance {far}',
    '{unfollowed}',
    '{unfollowed}, {form}',
    'cue {behind} behind, distance {further}',
    'cue behind, distance {further}, {form}',
    'cue behind {inflectedBehind}, {side}',
    'cue behind of {subjectBehind}, {side}',
    'cue behind {bare}, {side}, {form}',
  ],
);

/** The features of the last cue before the stretch and the first behind it. */
export function cueFeatures({ read, at }: QuotePlace, { form, size }: Shape): Bundle[] {
  const cue = read.verbs.findLast(({ unit }) => unit < at);
  const next = read.verbs.find(({ unit }) => unit > at);
  const teller = next && subjectOf(read, next.unit)?.phrase;
  return ofCue({
    form,
    size,
    uncued: cue === undefined,
    kind: cue && kindOf(cue),
    far: cue && at - cue.unit - 1,
    inflected: cue?.verb.form,
    subject: cue && subjectKind(subjectOf(read, cue.unit)?.phrase),
    unfollowed: next === undefined,
    behind: next && kindOf(next),
    further: next && next.unit - at - 1,
    inflectedBehind: next?.verb.form,
    side: next && (!teller ? 'no subject' : teller.from > at ? 'subject behind' : 'subject before'),
    subjectBehind: next && subjectKind(teller),
    bare: next && (next.verb.kinds.has('bare') ? 'bare' : 'not bare'),
  });
}

export const ofReport = features(
  {
    form: forms,
    reported: ['reported', 'not reported'],
    source: 'source',
    that: 'that before',
    colon: ['opening', 'later'],
    part: ['headline', 'text'],
    noun: distances,
    nounless: 'no noun of speech',
  },
  [
    '{reported}',
    '{reported}, {form}',
    '{source}',
    '{source}, {form}',
    '{that}',
    '{that}, {form}',
    '{colon} colon, {form}',
    '{colon} colon, {part}',
    'noun of speech, distance {noun}',
    '{nounless}',
  ],
);

/** The features of whether the sentence reports what somebody said, with or without marks. */
export function reportFeatures({ read, at, cues }: QuotePlace, { form }: Shape): Bundle[] {
  const { units, verbs } = read;
  const reports = verbs.some(({ unit, verb }) => unit < at && verb.kinds.has('bare') && verb.form !== 'base');
  const before = units.slice(0, at);
  const colon = before.findIndex(({ word }) => word.text === ':');
  const noun = before.findLastIndex(({ word }, i) => i > at - 12 && cues.isNoun(word));
  return ofReport({
    form,
    reported: reports ? 'reported' : 'not reported',
    source: sourcesOf(read, cues).length > 0,
    that: before.some(({ word }, i) => word.lower === 'that' && i > (verbs[0]?.unit ?? at)),
    colon: colon < 0 ? undefined : colon < 5 ? 'opening' : 'later',
    part: read.block === 0 ? 'headline' : 'text',
    noun: noun < 0 ? undefined : at - noun - 1,
    nounless: noun < 0,
  });
}

function kindOf({ verb: { lemma, kinds } }: CueAt): (typeof cueKinds)[number] {
  if (describingVerbs.has(lemma)) return 'describes';
  return speechKind(kinds);
}

function subjectKind(phrase: NounPhrase | undefined): string {
  if (!phrase) return 'nobody';
  if (phrase.kind === 'pronoun') return phrase.gender ? 'he or she' : 'they or it';
  if (phrase.kind === 'name') return nameOfKind(phrase.referent);
  if (phrase.tags & Tag.role) return 'person by role';
  if (phrase.tags & Tag.plural) return 'people';
  return phrase.tags & Tag.document ? 'document' : phrase.tags & Tag.organization ? 'organization' : 'thing';
}
