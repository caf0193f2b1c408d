import type { DateMention, Quote } from '../../model/annotation.ts';
import { Tag } from '../names/word-tags.en.ts';
import type { NounPhrase, ReadSentence } from './noun-phrases.ts';

type Details = Pick<Quote, 'addressee' | 'via' | 'saidOn'>;

/** A cue and the phrase that speaks. */
interface Attribution {
  cueUnit: number;
  phrase: NounPhrase;
}

interface Known {
  text: string;
  /** In order. */
  dates: readonly DateMention[];
}

/** To whom, through whom and on which day it was said, as far as the words around the cue say so. */
export function detailsOf(read: ReadSentence, { cueUnit, phrase }: Attribution, { text, dates }: Known): Details {
  const clause = { read, cue: cueUnit, end: clauseEnd(read, cueUnit) };
  const addressee = addresseeOf(clause, phrase);
  const via = viaOf(clause);
  const saidOn = saidOnOf(clause, dates);
  return {
    ...(addressee && {
      addressee: {
        text: text.slice(addressee.start, addressee.end),
        start: addressee.start,
        end: addressee.end,
        ...(addressee.referent?.id !== undefined && { id: addressee.referent.id }),
      },
    }),
    ...(via && { via: text.slice(via.start, via.end) }),
    ...(saidOn && { saidOn }),
  };
}

/** The units that belong to a cue: up to `end`. */
interface CueClause {
  read: ReadSentence;
  cue: number;
  end: number;
}

const intermediaries = new Set([
  'translator',
  'interpreter',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'lawyer',
  'attorney',
  'representative',
  'intermediary',
  'intermediaries',
  'aide',
  'publicist',
]);
const encounters = new Set([
  'interview',
  'conversation',
  'letter',
  'email',
  'e-mail',
  'message',
  'speech',
  'address',
  'remarks',
  'statement',
  'call',
  'memo',
]);

/** The last unit that belongs to the cue: up to the quotation, the next verb of speech, `that` or the end. */
function clauseEnd(read: ReadSentence, cue: number): number {
  for (let at = cue + 1; at < read.units.length; at += 1) {
    const unit = read.units[at];
    if (!unit || unit.stretch || unit.word.lower === 'that' || unit.word.text === ':' || read.verbAt[at] !== undefined)
      return at;
  }
  return read.units.length;
}

function addresseeOf({ read, cue, end }: CueClause, speaker: NounPhrase): NounPhrase | undefined {
  const { units, phrases } = read;
  const verb = read.verbAt[cue];
  if (verb?.kinds.has('tell')) {
    const heard = read.beginning[cue + 1];
    if (heard && heard !== speaker && heard.to <= end && !(heard.tags & (Tag.time | Tag.document))) return heard;
  }
  for (const phrase of phrases) {
    if (phrase.from <= cue || phrase.to > end || phrase === speaker || phrase.tags & Tag.time) continue;
    const before = units[phrase.from - 1]?.word.lower;
    const link = units[phrase.from - 2]?.word.lower ?? '';
    if (before === 'to' && (phrase.from - 2 === cue || encounters.has(link))) return phrase;
    if (before === 'with' && encounters.has(link)) return phrase;
  }
  return undefined;
}

function viaOf({ read, cue, end }: CueClause): NounPhrase | undefined {
  return read.phrases.find((phrase) => {
    if (phrase.from <= cue || phrase.to > end) return false;
    const before = read.units[phrase.from - 1]?.word.lower;
    return (before === 'through' || before === 'via') && intermediaries.has(read.units[phrase.head]?.word.lower ?? '');
  });
}

/** The day named beside the cue, else the one that opens the sentence: `On Tuesday, Okafor said`. */
function saidOnOf({ read, cue, end }: CueClause, dates: readonly DateMention[]): string | undefined {
  const from = read.units[cue]?.end ?? 0;
  const to = read.units[end - 1]?.end ?? 0;
  const first = firstFrom(dates, read.start);
  for (let i = first; i < dates.length && (dates[i]?.start ?? 0) < to; i += 1) {
    if ((dates[i]?.start ?? 0) >= from) return dates[i]?.iso;
  }
  const opening = dates[first];
  const early = read.units[Math.min(3, cue)]?.start ?? 0;
  return opening && opening.start <= early && opening.end <= from && !read.units[0]?.stretch ? opening.iso : undefined;
}

/** Index of the first date at or after `start`, by halving. */
function firstFrom(dates: readonly DateMention[], start: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
