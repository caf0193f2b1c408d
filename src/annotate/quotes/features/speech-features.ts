import { judgingWords } from '../../languages/en/speech/evaluative-words.ts';
import { works } from '../../languages/en/speech/title-words.ts';
import type { QuotePlace } from '../candidates/quote-place.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import { type Bundle, featureNamed, features } from './feature-templates.ts';
import { cueFeatures, reportFeatures } from './report-features.ts';
import { settingFeatures } from './setting-features.ts';
import type { Shape } from './shape.ts';
import { wordClass, wordClasses } from './word-class.ts';
import { formOf, forms, namedKinds, neighbour, neighbours, sizes } from './word-kinds.ts';

/**
 * The features that distinguish a few words of speech from a title, a term or the writer’s irony: the kinds of words, their
 * neighbours, the cues of the sentence, and where else the text has them.
 */
export function speechFeatures(place: QuotePlace): Bundle[] {
  const { stretch } = place;
  const words = place.words.slice(stretch.from, stretch.to).filter(({ word }) => word.shape !== 'mark');
  const shape = { words, form: formOf(words), size: words.length };
  return [
    ...wordFeatures(place, shape),
    ...besideFeatures(place, shape),
    ...cueFeatures(place, shape),
    ...reportFeatures(place, shape),
    ...recurrenceFeatures(place, shape),
    ...placeFeatures(place, shape),
    ...settingFeatures(place, shape),
  ];
}

export const ofWords = features(
  {
    size: sizes,
    first: wordClasses,
    last: wordClasses,
    judging: ['judging', 'not judging'],
    number: 'number',
    sentences: 'sentences inside',
  },
  [
    'first {first}',
    'first {first}, size {size}',
    'last {last}',
    'last {last}, size {size}',
    '{judging}',
    '{judging}, size {size}',
    '{number}',
    '{number}, size {size}',
    '{sentences}',
  ],
);

/** The features of the words themselves. */
function wordFeatures({ text, stretch }: QuotePlace, { words, size }: Shape): Bundle[] {
  const inner = text.slice(stretch.start + 1, stretch.end - 1);
  const found = ofWords({
    size,
    first: wordClass(words[0]?.word),
    last: wordClass(words.at(-1)?.word),
    judging: words.some(({ word }) => judgingWords.has(word.lower)) ? 'judging' : 'not judging',
    number: words.some(({ word }) => word.shape === 'number'),
    sentences: /[.?!] \S/.test(inner),
  });
  if (words.length <= 4) found.push(featureNamed(`words ${words.map(({ word }) => wordClass(word)).join(' ')}`));
  return found;
}

export const ofNeighbours = features(
  {
    form: forms,
    before: neighbours,
    touch: ['next touches', 'next is apart'],
    next: wordClasses,
    last: wordClasses,
    owner: namedKinds,
    workBefore: 'work named before',
    workBehind: 'work named behind',
  },
  [
    '{touch}',
    'next {next}',
    'next {next}, last {last}',
    'next {next}, after {before}',
    'of {owner}, {form}',
    '{workBefore}, {form}',
    '{workBehind}, {form}',
  ],
);

/** How many units beside a stretch are searched for a kind of work, which shows that it is a title. */
const reach = 5;

/** The features of the words beside the stretch: `in her memoir, “…”`, `the “…” label`. */
function besideFeatures(place: QuotePlace, { words, form }: Shape): Bundle[] {
  const { read, at, stretch } = place;
  const next = read.units[at + 1];
  const before = neighbour(place, at - 1);
  return ofNeighbours({
    form,
    before,
    touch: next && next.start <= stretch.end ? 'next touches' : 'next is apart',
    next: wordClass(next?.word),
    last: wordClass(words.at(-1)?.word),
    owner: before === 'clitic' ? (read.units[at - 2]?.referent?.kind ?? 'something') : undefined,
    workBefore: namesWork(read.units.slice(Math.max(at - reach, 0), at)),
    workBehind: namesWork(read.units.slice(at + 1, at + 1 + reach)),
  });
}

function namesWork(units: readonly Unit[]): boolean {
  return units.some(({ word }) => works.has(word.lower));
}

const times = ['never', 'once', 'often'] as const;

export const ofRecurrences = features(
  {
    form: forms,
    size: sizes,
    mark: ['double', 'single'],
    marked: times,
    within: ['within others', 'in no others'],
    bare: times,
  },
  [
    'marked {marked}',
    'marked {marked}, {form}',
    '{within}',
    '{within}, size {size}',
    '{within}, {mark}',
    'unmarked {bare}',
    'unmarked {bare}, {form}',
  ],
);

/** The features of where else the text has these words. */
function recurrenceFeatures({ recurrence, stretch }: QuotePlace, { form, size }: Shape): Bundle[] {
  const { marked, within, bare } = recurrence(stretch);
  return ofRecurrences({
    form,
    size,
    mark: stretch.mark,
    marked: few(marked),
    within: within > 0 ? 'within others' : 'in no others',
    bare: few(bare),
  });
}

export const ofPlace = features(
  {
    form: forms,
    size: sizes,
    mark: ['double', 'single'],
    heard: ['sentence', 'block', 'nowhere near'],
    before: neighbours,
    headline: 'headline',
  },
  [
    'any',
    'heard in {heard}',
    'heard in {heard}, {form}',
    'heard in {heard}, after {before}',
    '{mark}, {form}',
    '{headline}',
    '{headline}, {form}',
    '{headline}, size {size}',
  ],
);

/** The features of where the stretch stands, and of how near the last quotation is. */
function placeFeatures(place: QuotePlace, { form, size }: Shape): Bundle[] {
  const { read, at, lastQuote, stretch } = place;
  return ofPlace({
    form,
    size,
    mark: stretch.mark,
    heard: lastQuote?.sentence === read ? 'sentence' : lastQuote?.block === read.block ? 'block' : 'nowhere near',
    before: neighbour(place, at - 1),
    headline: read.block === 0,
  });
}

function few(count: number): (typeof times)[number] {
  return count > 1 ? 'often' : count === 1 ? 'once' : 'never';
}
