import { type Genre, genreSchema } from '../../../model/genre.ts';
import { haveForms, questionWords } from '../../languages/en/closed-classes.ts';
import { doForms, modals, negations, pastHelpers } from '../../languages/en/speech/report-words.ts';
import { lowerAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { Speaker } from '../candidates/name-speaker.ts';
import type { QuotePlace } from '../candidates/quote-place.ts';
import { type Voice, voiceOf } from '../grammar/can-speak.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { isVerb } from '../indirect/content-start.ts';
import type { ReportedClause } from '../indirect/reported-clause.ts';
import { quoteRules } from '../quote-rules.ts';
import { type Bundle, features } from './feature-templates.ts';
import { tellingOf, tellings } from './telling.ts';
import { wordClass, wordClasses } from './word-class.ts';

/** A clause that a sentence may report, and what is known of the text up to there. */
export interface ReportPlace extends Omit<QuotePlace, 'at' | 'stretch'> {
  clause: ReportedClause;
  /** Who says it; undefined where a passive names no agent. */
  speaker: Speaker | undefined;
  /** What kind of text each block is. */
  genres: readonly Genre[];
}

/**
 * The features that distinguish a clause that tells what somebody said from any other: of the verb, its subject, the clause,
 * the sentence and the text.
 */
export function indirectFeatures(place: ReportPlace): Bundle[] {
  return [...tellingFeatures(place), ...tellerFeatures(place), ...toldFeatures(place), ...textFeatures(place)];
}

const indirectRules = quoteRules.filter((rule) => rule.startsWith('indirect'));
const inflections = ['base', 'third', 'past', 'participle', 'ing', 'no verb'] as const;
/** The steps of counts of words. */
const lengths = ['0', '1', '2-3', '4-7', '8-14', '15-29', '30+'] as const;
const voices = ['person', 'body', 'place', 'words', 'name', 'people', 'it', 'nobody', 'thing'] as const;
const persons = ['I', 'we', 'you', 'he or she', 'they', 'it', 'somebody', 'no pronoun'] as const;
const helpers = ['none', 'to', 'modal', 'have', 'be', 'do'] as const;

export const ofTelling = features(
  {
    rule: indirectRules,
    kind: tellings,
    inflected: inflections,
    helper: helpers,
    negated: ['negated', 'affirmed'],
    voice: voices,
    person: persons,
  },
  [
    '{rule}',
    'tells {kind}',
    'tells {kind}, {rule}',
    'tells {kind}, {inflected}',
    'form {inflected}, {rule}',
    'helper {helper}',
    'helper {helper}, {kind}',
    '{negated}',
    '{negated}, {kind}',
    '{voice} tells {kind}',
    'pronoun {person}',
    'pronoun {person}, {kind}',
    'pronoun {person}, {helper}',
  ],
);

function tellingFeatures({ read, clause }: ReportPlace): Bundle[] {
  const verb = read.verbAt[clause.cueUnit];
  const { helper, negated } = helperOf(read, clause.cueUnit);
  return ofTelling({
    rule: clause.rule,
    kind: tellingOf(verb, clause.rule),
    inflected: verb?.form ?? 'no verb',
    helper,
    negated: negated ? 'negated' : 'affirmed',
    voice: voiceIn(read, clause.phrase),
    person: personOf(read, clause.phrase),
  });
}

/** The first helping verb of the group that ends with a verb of speech, and whether the group is negated. */
function helperOf({ units, inPhrase }: ReadSentence, cue: number) {
  let helper: (typeof helpers)[number] = 'none';
  let negated = false;
  for (let at = cue - 1; at >= 0 && at > cue - 6 && !inPhrase[at]; at -= 1) {
    const { lower, tags } = units[at]?.word ?? { lower: '', tags: 0 };
    if (negations.has(lower)) negated = true;
    else if (lower === 'to') helper = 'to';
    else if (modals.has(lower)) helper = 'modal';
    else if (haveForms.has(lower)) helper = 'have';
    else if (doForms.has(lower)) helper = 'do';
    else if (tags & Tag.auxiliary) helper = 'be';
    else if (!(tags & Tag.adverb)) break;
  }
  return { helper, negated };
}

function voiceIn(read: ReadSentence, phrase: NounPhrase | undefined): Voice | 'nobody' | 'thing' {
  return phrase ? (voiceOf(phrase, read) ?? 'thing') : 'nobody';
}

function personOf({ units }: ReadSentence, phrase: NounPhrase | undefined): (typeof persons)[number] {
  if (phrase?.kind !== 'pronoun') return 'no pronoun';
  if (phrase.gender) return 'he or she';
  const lower = lowerAt(units, phrase.head);
  if (lower === 'i') return 'I';
  return lower === 'we' || lower === 'you' || lower === 'they' || lower === 'it' ? lower : 'somebody';
}

const places = ['before', 'after', 'nowhere'] as const;
const openers = [
  'nothing',
  'comma',
  'mark',
  'that',
  'as',
  'if',
  'subordinator',
  'relative',
  'conjunction',
  'preposition',
  'verb',
  'word',
] as const;

export const ofTeller = features(
  {
    kind: tellings,
    side: places,
    distance: lengths,
    opener: openers,
    first: ['opens', 'stands inside'],
    governed: 'governed',
    plural: 'plural',
    article: ['the', 'a', 'his', 'bare', 'other'],
    voice: voices,
    heard: ['never heard', 'heard once', 'heard often'],
    known: ['is named', 'is found', 'is unknown'],
    person: persons,
  },
  [
    'teller {side}',
    'teller {distance} away',
    'teller {distance} away, {voice}',
    'teller behind {opener}',
    'teller behind {opener}, {kind}',
    'teller {first}',
    'teller {first}, {voice}',
    'teller {governed}',
    'teller {plural}, {voice}',
    'teller with {article}, {voice}',
    'teller {heard}',
    'teller {heard}, {voice}',
    'teller {known}',
    'teller {known}, {person}',
  ],
);

function tellerFeatures({ read, clause, discourse, speaker }: ReportPlace): Bundle[] {
  const { phrase, cueUnit } = clause;
  const isHere = phrase !== undefined && read.beginning[phrase.from] === phrase;
  const isBefore = isHere && phrase.from < cueUnit;
  const referent = phrase && (phrase.referent ?? discourse.antecedents.get(phrase)?.referent);
  const times = discourse.people.find((one) => one.referent === referent)?.timesQuoted ?? 0;
  return ofTeller({
    kind: tellingOf(read.verbAt[cueUnit], clause.rule),
    side: isHere ? (isBefore ? 'before' : 'after') : 'nowhere',
    distance: isHere ? (isBefore ? cueUnit - phrase.to : phrase.from - cueUnit - 1) : undefined,
    opener: isHere ? openerAt(read, phrase.from - 1) : undefined,
    first: phrase && phrase.from < 2 ? 'opens' : 'stands inside',
    governed: phrase?.governed ?? false,
    plural: phrase?.plural ?? false,
    article: phrase && articleOf(read, phrase),
    voice: voiceIn(read, phrase),
    heard: times > 1 ? 'heard often' : times > 0 ? 'heard once' : 'never heard',
    known: speaker?.name == null ? 'is unknown' : speaker.resolved ? 'is found' : 'is named',
    person: personOf(read, phrase),
  });
}

function openerAt({ units, verbAt }: ReadSentence, at: number): (typeof openers)[number] {
  const word = units[at]?.word;
  if (!word) return 'nothing';
  const { lower, tags, shape } = word;
  if (lower === 'that' || lower === 'as' || lower === 'if') return lower;
  if (shape === 'mark') return lower === ',' ? 'comma' : 'mark';
  if (tags & Tag.subordinator) return 'subordinator';
  if (tags & Tag.relative) return 'relative';
  if (tags & Tag.conjunction) return 'conjunction';
  if (tags & Tag.preposition) return 'preposition';
  return verbAt[at] || tags & (Tag.verb | Tag.auxiliary) ? 'verb' : 'word';
}

function articleOf({ units }: ReadSentence, { from }: NounPhrase) {
  const { lower = '', tags = 0 } = units[from]?.word ?? {};
  if (lower === 'the') return 'the';
  if (/^an?$/.test(lower)) return 'a';
  if (tags & Tag.possessive) return 'his';
  return tags & Tag.determiner ? 'other' : 'bare';
}

const ends = ['sentence', 'stretch', 'comma', 'conjunction', 'mark', 'word'] as const;
const verbs = ['auxiliary', 'verb', 'verb by its ending', 'no verb'] as const;
const tenses = ['past', 'present', 'modal', 'to', 'no verb'] as const;

export const ofTold = features(
  {
    rule: indirectRules,
    kind: tellings,
    inflected: inflections,
    size: lengths,
    end: ends,
    first: wordClasses,
    subject: ['pronoun', 'name', 'noun', 'no phrase'],
    verb: verbs,
    gap: lengths,
    tense: tenses,
    last: wordClasses,
  },
  [
    'told in {size}',
    'told in {size}, {rule}',
    'told up to {end}',
    'told up to {end}, {size}',
    'told up to {end}, {last}',
    'told from {first}',
    'told from {first}, {rule}',
    'told from {first}, {kind}',
    'told of {subject}, {rule}',
    'told of {subject}, {kind}',
    'told with {verb}, {rule}',
    'told with {verb}, {subject}',
    'told with verb {gap} behind {subject}',
    'told with verb {gap} behind, {kind}',
    'told in {tense}',
    'told in {tense}, {inflected}',
    'told in {tense}, {kind}',
  ],
);

function toldFeatures({ read, clause }: ReportPlace): Bundle[] {
  const { units } = read;
  const { from, to, rest } = clause;
  const end = rest?.to ?? to;
  const verb = read.verbAt[clause.cueUnit];
  const opener = read.beginning[from];
  const first = firstVerb(read, opener?.to ?? from, end);
  return ofTold({
    rule: clause.rule,
    kind: tellingOf(verb, clause.rule),
    inflected: verb?.form ?? 'no verb',
    size: to - from + (rest ? rest.to - rest.from : 0),
    end: endAt(read, end),
    first: questionWords.has(lowerAt(units, from)) ? 'conjunction' : wordClass(units[from]?.word),
    subject: opener?.kind ?? 'no phrase',
    verb: first.verb,
    gap: first.verb === 'no verb' ? undefined : first.at - (opener?.to ?? from),
    tense: tenseIn(read, from, to),
    last: wordClass(units[end - 1]?.word),
  });
}

/** The first verb between two units, and how surely it is one. */
function firstVerb(read: ReadSentence, from: number, to: number): { verb: (typeof verbs)[number]; at: number } {
  for (let at = from; at < to; at += 1) {
    if (!isVerb(read, at)) continue;
    const tags = read.units[at]?.word.tags ?? 0;
    const isListed = tags & Tag.verb || read.verbAt[at] !== undefined;
    return { at, verb: tags & Tag.auxiliary ? 'auxiliary' : isListed ? 'verb' : 'verb by its ending' };
  }
  return { at: to, verb: 'no verb' };
}

function endAt({ units }: ReadSentence, at: number): (typeof ends)[number] {
  const unit = units[at];
  if (!unit || /^[.?!;]$/.test(unit.word.text)) return 'sentence';
  if (unit.stretch) return 'stretch';
  if (unit.word.text === ',') return 'comma';
  if (unit.word.shape === 'mark') return 'mark';
  return unit.word.tags & Tag.conjunction ? 'conjunction' : 'word';
}

/** The tense of the first verb between two units that shows one. */
function tenseIn(read: ReadSentence, from: number, to: number): (typeof tenses)[number] {
  if (lowerAt(read.units, from) === 'to') return 'to';
  for (let at = from; at < to; at += 1) {
    const unit = read.units[at];
    if (!unit || unit.stretch || unit.referent || read.inPhrase[at]) continue;
    const { lower, tags } = unit.word;
    if (modals.has(lower)) return 'modal';
    if (tags & Tag.auxiliary) return pastHelpers.has(lower) ? 'past' : 'present';
    const form = read.verbAt[at]?.form;
    if (form === 'past' || (!form && unit.word.shape === 'lower' && /.{2}ed$/.test(lower))) return 'past';
    if (form === 'third' || form === 'base' || tags & Tag.verb) return 'present';
  }
  return 'no verb';
}

const rates = ['0-0', '1-2', '3-5', '6-10', '11-20', '21+'] as const;

/** The fewest tokens of a text whose shares tell what kind of text it is. */
const shortest = 150;

export const ofText = features(
  {
    kind: tellings,
    marked: rates,
    sayings: rates,
    writer: rates,
    together: rates,
    part: ['headline', 'heading', 'text'],
    genre: genreSchema.options,
    near: ['marks in sentence', 'marks before', 'no marks near'],
    opener: openers,
    person: persons,
  },
  [
    'text with {marked} marked',
    'text with {marked} marked, {kind}',
    'text with {sayings} sayings',
    'text with {sayings} sayings, {kind}',
    'text with {writer} I',
    'text with {together} we',
    'text with {together} we, {kind}',
    'text with {writer} I, {person}',
    'in {genre}',
    'in {genre}, {kind}',
    'in {genre}, {person}',
    'in {part}',
    'in {part}, {kind}',
    '{near}',
    '{near}, {kind}',
    'sentence from {opener}',
    'sentence from {opener}, {kind}',
  ],
);

function textFeatures({ read, clause, firstPerson, lastQuote, genres }: ReportPlace): Bundle[] {
  const { singular, plural, marked, sayings, bare } = firstPerson();
  const isLong = bare >= shortest;
  const isMarked = read.units.some(({ stretch }) => stretch);
  return ofText({
    kind: tellingOf(read.verbAt[clause.cueUnit], clause.rule),
    marked: isLong ? marked : undefined,
    sayings: isLong ? sayings : undefined,
    writer: singular,
    together: isLong ? plural : undefined,
    part: read.block === 0 ? 'headline' : 'text',
    genre: genres[read.block],
    near: isMarked
      ? 'marks in sentence'
      : lastQuote && lastQuote.block >= read.block - 2
        ? 'marks before'
        : 'no marks near',
    opener: openerAt(read, 0),
    person: personOf(read, clause.phrase),
  });
}
