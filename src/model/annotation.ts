import type { Doubt } from './doubt.ts';
import type { Kind } from './entity.ts';
import type { Collated } from './verdict.ts';

/** How far a finding can be trusted: `certain` needs no second look, `unsure` does. */
export type Certainty = 'certain' | 'likely' | 'unsure';

/** A stretch of text: UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Whether two stretches share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What every finding keeps of how it was made. */
export interface Evidence {
  /** The stable id of the rule that made it. */
  rule: string;
  certainty: Certainty;
  /** Why it isn't certain; absent where nothing is to be said. */
  reason?: Doubt;
}

/** A place where the text names an entity. */
export interface Mention extends Span, Evidence {
  entityId: string;
}

/**
 * `mixed` quotes stand inside the writer's own sentence, `indirect` ones have no marks, a `turn` is what a labelled speaker of
 * a transcript says, and `no-comment` tells that somebody said nothing: `declined to comment`.
 */
export type QuoteType = 'direct' | 'mixed' | 'indirect' | 'turn' | 'no-comment';

/** A stretch of quoted words: one pair of marks, the clause of indirect speech, the paragraphs of a turn without its label, or the words that say that nothing was said. */
export interface Quote extends Span, Evidence {
  type: QuoteType;
  /** The glossary's name for the speaker, else the fullest form in the text; null where nobody is named. */
  speaker: string | null;
  speakerId?: string;
  /** The words that the speaker was read from. */
  speakerStart?: number;
  speakerEnd?: number;
  /** All whose words they are, in the text's order, where they are several: the first is `speaker` too. */
  speakers?: QuoteSpeaker[];
  /** The words that attribute it: `said`, `according to`. */
  cueStart?: number;
  cueEnd?: number;
  /** Whom it was said to, where the sentence says so. */
  addressee?: Span & { text: string; id?: string };
  /** What it came through, from whom the reader has it back to whom the speaker told it: `the Courier`, `an aide`. */
  via?: Intermediary[];
  /** The day it was said, ISO 8601, where the sentence says so. */
  saidOn?: string;
  /** Shared by the pieces of one utterance. */
  group?: string;
  /** What came of holding it against its source, where there is one. */
  collated?: Collated;
  /** Where other articles have it too. */
  again?: Again[];
  /** The pieces of indirect speech that the attribution cuts in two. */
  parts?: [start: number, end: number][];
}

/** Somebody or something that words came through: `a U.N. translator`. */
export interface Intermediary extends Span {
  text: string;
  id?: string;
}

/** A form of a quotation in another article: its slug, the quotation's id, and what its words are beside these. */
export interface Again {
  article: string;
  quote: string;
  how: 'same' | 'shortened' | 'longer' | 'reworded';
  /** Whom it is given to there, where that is surely somebody else. */
  by?: string;
}

/** One of several speakers; the span holds the words that they were read from. */
export interface QuoteSpeaker extends Span {
  /** The glossary's name, else the fullest form in the text. */
  name: string;
  id?: string;
}

/** Whether something was said: not where the text tells that somebody declined to. */
export function isSaid({ type }: Pick<Quote, 'type'>): boolean {
  return type !== 'no-comment';
}

/** Everyone whose words a quotation is, by name; nobody where the text names nobody. */
export function saidBy({
  speaker,
  speakerId,
  speakers,
}: Pick<Quote, 'speaker' | 'speakerId' | 'speakers'>): Pick<QuoteSpeaker, 'name' | 'id'>[] {
  if (speakers) return speakers;
  return speaker === null ? [] : [{ name: speaker, ...(speakerId !== undefined && { id: speakerId }) }];
}

/**
 * Those whom an edition names as a quotation's speakers, in margins, lists, filters and counts: nobody where the
 * attribution is unsure. Exports give all of `saidBy`, each with its certainty.
 */
export function surelySaidBy(
  quote: Parameters<typeof saidBy>[0] & { certainty: Certainty },
): ReturnType<typeof saidBy> {
  return quote.certainty === 'unsure' ? [] : saidBy(quote);
}

/** Those who may have said what nobody is surely named for. */
export function perhapsSaidBy(quote: Parameters<typeof surelySaidBy>[0]): ReturnType<typeof saidBy> {
  return quote.certainty === 'unsure' ? saidBy(quote) : [];
}

/** A reference to a document by its symbol or number. */
export interface DocumentReference extends Span, Evidence {
  symbol: string;
  url: string;
  entityId?: string;
  /** Page or paragraph: `para. 8`. */
  locator?: string;
}

/** A citation of references: `[@key, p. 4; @other]`. */
export interface Citation extends Span {
  items: { key: string; locator?: string }[];
}

/** A date in words and what it means: `YYYY[-MM[-DD]]` or an ISO 8601 interval. */
export interface DateMention extends Span {
  iso: string;
}

/** A proper name that the glossary lacks, or that a speaker was read from. */
export interface Name extends Span {
  /** The fullest form in the text. */
  name: string;
  kind?: Kind;
}

/** All that the engine finds in one text, each list in reading order. */
export interface Annotations {
  mentions: Mention[];
  quotes: Quote[];
  documents: DocumentReference[];
  citations: Citation[];
  dates: DateMention[];
  names: Name[];
}
