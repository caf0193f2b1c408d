import type { DateMention, Intermediary, Quote, Span } from '../../../model/annotation.ts';
import { describingWords } from '../../languages/en/closed-classes.ts';
import { withAttachments } from '../candidates/name-speaker.ts';
import type { Discourse } from '../coreference/discourse.ts';
import type { Cues } from '../grammar/cues.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { addresseeOf } from './addressee.ts';
import type { Attribution } from './attribution.ts';
import { dayOfSaying } from './day-of-saying.ts';
import { intermediariesOf } from './intermediary.ts';
import { regionsOf } from './regions.ts';

export type Details = Pick<Quote, 'addressee' | 'via' | 'saidOn'>;

interface Known {
  text: string;
  cues: Cues;
  discourse: Discourse;
  /** In order. */
  dates: readonly DateMention[];
}

/** Addressee, intermediary and day of an utterance, as far as the sentence of its cue names them. */
export function detailsOf(
  read: ReadSentence,
  attribution: Attribution,
  { text, cues, discourse, dates }: Known,
): Details {
  const saying = { read, ...attribution, regions: regionsOf(read, attribution) };
  const addressee = addresseeOf(saying);
  const via = intermediariesOf(saying, cues).map(relaying);
  const saidOn = dayOfSaying(saying, dates);
  return { ...(addressee && addressed(addressee)), ...(via.length > 0 && { via }), ...(saidOn && { saidOn }) };

  function addressed(phrase: NounPhrase): Details {
    const { start, end } = wholeOf(phrase);
    return { addressee: { text: text.slice(start, end), start, end, ...idOf(phrase) } };
  }

  function relaying(phrase: NounPhrase): Intermediary {
    const { start, end } = wholeOf(phrase);
    return { text: text.slice(start, end).replace(/\s+/g, ' '), start, end, ...idOf(phrase) };
  }

  function idOf(phrase: NounPhrase): { id?: string } {
    const id = (phrase.referent ?? discourse.antecedents.get(phrase)?.referent)?.id;
    return id === undefined ? {} : { id };
  }

  /**
   * A phrase with what belongs to it: `the head [of the pilots]`; not `students in Oslo`, where the preposition leads
   * to a place.
   */
  function wholeOf(phrase: NounPhrase): Span {
    return phrase.referent ? phrase : withAttachments(phrase, read, describingWords);
  }
}
