import type { DateMention, Mention, Name, Quote } from '../../model/annotation.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Circumstances, Prose } from '../text/prose.ts';
import { tokensOf } from '../text/tokens.ts';
import type { QuotePlace } from './candidates/quote-place.ts';
import type { Details } from './circumstances/circumstances.ts';
import type { Discourse } from './coreference/discourse.ts';
import { newDiscourse } from './coreference/notice.ts';
import { spokenOf } from './coreference/others-spoken-of.ts';
import type { Cues } from './grammar/cues.ts';
import { withoutTitleCase } from './grammar/split-sentences.ts';
import type { Naming } from './referents/referent.ts';
import { firstPersonIn } from './stretches/first-person.ts';
import type { Stretch } from './stretches/pair-marks.ts';
import { recurrencesIn } from './stretches/recurrences.ts';

/** What the quotation finder is told beside the text. */
export interface QuoteContext {
  mentions: readonly Mention[];
  names: readonly Name[];
  knowledge: Knowledge;
  circumstances?: Circumstances;
  /** Dates of the text, in order: the day of saying is taken from them. */
  dates?: readonly DateMention[];
}

/** A text and what its quotations are read with. */
export interface QuotedText {
  prose: Prose;
  context: QuoteContext;
  stretches: readonly Stretch[];
  cues: Cues;
}

/** The text as far as it is read. */
export interface Story extends Omit<QuotePlace, 'read' | 'at' | 'stretch'> {
  dates: readonly DateMention[];
  quotes: Quote[];
  /** What was told about the saying of the last stretch. */
  details: Details | undefined;
}

/** A text of which nothing is read yet. */
export function newStory(
  { prose, context, stretches, cues }: QuotedText,
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
    discourse: newDiscourse(prose.text, {
      ...(choose && { choose }),
      spokenOfIn: spokenOf(stretches, { tokens, namings }),
    }),
    quotes: [],
    lastSentence: undefined,
    lastQuote: undefined,
    lastReport: undefined,
    details: undefined,
  };
}

/** An item begins that is parted from those before: it has people of its own. */
export function startAnew(story: Story): void {
  story.discourse.people = [];
  story.discourse.asked = undefined;
  story.discourse.speaker = undefined;
  story.lastSentence = undefined;
  story.lastQuote = undefined;
  story.lastReport = undefined;
}
