import type { DateMention, Mention, Name, Quote } from '../../model/annotation.ts';
import type { Genre } from '../../model/genre.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Circumstances, Prose } from '../text/prose.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Turn } from '../turns/turn.ts';
import type { QuotePlace } from './candidates/quote-place.ts';
import type { Details } from './circumstances/circumstances.ts';
import type { Discourse } from './coreference/discourse.ts';
import { newDiscourse } from './coreference/notice.ts';
import { spokenOf } from './coreference/others-spoken-of.ts';
import type { Cues } from './grammar/cues.ts';
import { withoutTitleCase } from './grammar/split-sentences.ts';
import { kindsAmong } from './referents/kinds-among.ts';
import type { Naming } from './referents/referent.ts';
import { firstPersonIn } from './stretches/first-person.ts';
import type { Stretch } from './stretches/pair-marks.ts';
import { recurrencesIn } from './stretches/recurrences.ts';

/** What the quotation finder gets beside the text: what other finders found, the glossary, language and day. */
export interface QuoteContext {
  mentions: readonly Mention[];
  names: readonly Name[];
  knowledge: Knowledge;
  circumstances?: Circumstances;
  /** The turns of labelled speakers, in order. */
  turns?: readonly Turn[];
  /** The dates in the text, in order, among which the day of saying is looked for. */
  dates?: readonly DateMention[];
}

/** A text with its stretches in marks and the cues of its language. */
export interface QuotedText {
  prose: Prose;
  context: QuoteContext;
  stretches: readonly Stretch[];
  cues: Cues;
  /** The kind of text that each block belongs to, by its index; a report where it is absent. */
  genres?: readonly Genre[];
}

/** A text up to the sentence at hand: the quotations so far, and what they and the sentences tell about the next. */
export interface Story extends Omit<QuotePlace, 'read' | 'at' | 'stretch'> {
  dates: readonly DateMention[];
  /** The kind of text that each block belongs to, by its index; a report where it is absent. */
  genres: readonly Genre[];
  quotes: Quote[];
  /** Addressee, intermediary and day of the last quotation in marks. */
  details: Details | undefined;
}

/** The state before the first sentence. `choose` replaces the learnt choice of whom a pronoun means. */
export function newStory(
  { prose, context, stretches, cues, genres = [] }: QuotedText,
  namings: readonly Naming[],
  choose: Discourse['choose'] | undefined,
): Story {
  const tokens = tokensOf(prose);
  return {
    text: prose.text,
    tokens,
    words: withoutTitleCase(prose),
    recurrence: recurrencesIn(tokens, stretches),
    firstPerson: firstPersonIn(tokens, stretches),
    cues,
    dates: context.dates ?? [],
    genres,
    discourse: newDiscourse(prose.text, {
      ...(choose && { choose }),
      kindOf: kindsAmong(prose, context.names),
      spokenOfIn: spokenOf(stretches, { tokens, namings }),
    }),
    quotes: [],
    lastSentence: undefined,
    lastQuote: undefined,
    lastReport: undefined,
    details: undefined,
  };
}

/** Forgets people and quotations where a line separates a part of the text from those before, as in a live blog. */
export function startAnew(story: Story): void {
  story.discourse.people = [];
  story.discourse.asked = undefined;
  story.discourse.speaker = undefined;
  story.lastSentence = undefined;
  story.lastQuote = undefined;
  story.lastReport = undefined;
}
