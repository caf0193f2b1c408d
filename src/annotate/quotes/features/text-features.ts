import { genreSchema } from '../../../model/genre.ts';
import { type Bundle, features } from './feature-templates.ts';
import { openerAt, openers, personOf, persons } from './report-classes.ts';
import type { ReportPlace } from './report-place.ts';
import { tellingOf, tellings } from './telling.ts';

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

/** The features of the sentence and the text in which something is told. */
export function textFeatures({ read, clause, firstPerson, lastQuote, genres }: ReportPlace): Bundle[] {
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
