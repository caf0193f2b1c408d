import { questionWords } from '../../languages/en/closed-classes.ts';
import { modals, pastHelpers } from '../../languages/en/speech/report-words.ts';
import { lowerAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';
import { isVerb } from '../indirect/content-start.ts';
import { type Bundle, features } from './feature-templates.ts';
import { indirectRules, inflections, lengths } from './report-classes.ts';
import type { ReportPlace } from './report-place.ts';
import { tellingOf, tellings } from './telling.ts';
import { wordClass, wordClasses } from './word-class.ts';

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

/** The features of the words that are told. */
export function toldFeatures({ read, clause }: ReportPlace): Bundle[] {
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
