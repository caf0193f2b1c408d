import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { type Bundle, features } from './feature-templates.ts';
import { lengths, openerAt, openers, personOf, persons, voiceIn, voices } from './report-classes.ts';
import type { ReportPlace } from './report-place.ts';
import { tellingOf, tellings } from './telling.ts';

const places = ['before', 'after', 'nowhere'] as const;

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

/** The features of who tells, and of where they stand. */
export function tellerFeatures({ read, clause, discourse, speaker }: ReportPlace): Bundle[] {
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

function articleOf({ units }: ReadSentence, { from }: NounPhrase) {
  const { lower = '', tags = 0 } = units[from]?.word ?? {};
  if (lower === 'the') return 'the';
  if (/^an?$/.test(lower)) return 'a';
  if (tags & Tag.possessive) return 'his';
  return tags & Tag.determiner ? 'other' : 'bare';
}
