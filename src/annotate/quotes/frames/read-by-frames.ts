import type { Quote, QuoteSpeaker } from '../../../model/annotation.ts';
import type { Frames } from '../../languages/frame-words.ts';
import { lowerAt } from '../../text/passages.ts';
import type { Prose } from '../../text/prose.ts';
import type { Cues } from '../grammar/cues.ts';
import { type Sentence, splitSentences, type Unit } from '../grammar/split-sentences.ts';
import type { QuoteRule } from '../quote-rules.ts';
import { type Named, namingsOf } from '../referents/find-namings.ts';
import { type BlockQuotation, blockQuotations, credited } from '../stretches/block-quotations.ts';
import type { Stretch } from '../stretches/pair-marks.ts';
import { type Framed, frameAfter, frameBefore, frameOfSource, reportedFrom } from './match-frames.ts';
import { lastOf, notePeople, notePerson, type People } from './people.ts';
import { phraseAt, type SpeakerPhrase } from './speaker-phrase.ts';

/** A text in a language whose frames are known. */
export interface FramedText {
  prose: Prose;
  context: Named;
  stretches: readonly Stretch[];
  frames: Frames;
}

const none = () => undefined;
const noCues: Cues = { verbOf: none, phrasalOf: none, isNoun: () => false, sourcePhrasesOf: none };

/**
 * The quotations of a text with their speakers, by the frames of its language, without learnt weights: by a verb of speech, a
 * marker or a source beside the words, else the speaker before in the paragraph. Linear in the length of the text.
 */
export function readByFrames({ prose, context, stretches, frames }: FramedText): Quote[] {
  const story: Story = { prose, frames, people: new Map(), quotes: [] };
  const namings = namingsOf(prose, { ...context, names: [] });
  const blocks = new Map(blockQuotations(prose).map((one) => [one.from, one]));
  let inBlocks = 0;
  for (const sentence of splitSentences({ prose, stretches, namings, cues: noCues })) {
    if (sentence.block < inBlocks) continue;
    const opening = blocks.get(sentence.block);
    const whole = opening && (credited(prose.text, opening, { named: namings, dates: [] }) ?? leading(opening, story));
    if (opening && whole) {
      story.quotes.push(whole);
      inBlocks = opening.to;
      continue;
    }
    readSentence(sentence, story);
    story.last = sentence;
  }
  return story.quotes;
}

/** A text up to the sentence at hand. */
interface Story {
  prose: Prose;
  frames: Frames;
  people: People;
  quotes: Quote[];
  /** The last quotation with a speaker, and its sentence. */
  lastQuote?: { quote: Quote; sentence: Sentence };
  last?: Sentence;
}

function readSentence(sentence: Sentence, story: Story): void {
  const { units } = sentence;
  const { text } = story.prose;
  const { frames, people } = story;
  notePeople(people, units, { text, frames });
  units.forEach(({ stretch }, at) => {
    if (!stretch || frames.namers.has(lowerAt(units, at - 1))) return;
    const framed = frameAfter(units, at, frames) ?? frameBefore(units, at, frames) ?? frameOfSource(units, frames);
    const { start, end } = stretch;
    const type = at === 0 || /^[,:–—]$/.test(units[at - 1]?.word.text ?? '') ? 'direct' : 'mixed';
    const quote: Quote = framed
      ? { start, end, type, ...attribution(framed, units, story) }
      : { start, end, type, ...sameSpeaker({ sentence, isAlone: units.length === 1 }, story) };
    story.quotes.push(quote);
    if (quote.speaker !== null) story.lastQuote = { quote, sentence };
  });
  const reported = units.some(({ stretch }) => stretch) ? undefined : reportedFrom(units, frames);
  if (reported !== undefined) report(units, reported, story);
}

/** Adds the clause behind a conjunction as indirect speech: `Okafor sagte, dass [es spät sei].` */
function report(units: readonly Unit[], from: number, story: Story): void {
  const framed = frameBefore(units, from - 2, story.frames);
  const last = units.findLast((unit) => unit.word.shape !== 'mark');
  const start = units[from]?.start;
  if (!framed || start === undefined || !last || last.end <= start) return;
  const { rule: _, ...fields } = attribution(framed, units, story);
  story.quotes.push({ start, end: last.end, type: 'indirect', ...fields, rule: 'frame-that' });
}

/** The block quotation behind a sentence that ends with a colon: `Okafor schrieb:`. */
function leading({ from, words }: BlockQuotation, story: Story): Quote | undefined {
  const { last, frames } = story;
  if (last?.block !== from - 1 || last.units.at(-1)?.word.text !== ':') return undefined;
  const framed = frameBefore(last.units, last.units.length, frames);
  return framed && { ...words, type: 'direct', ...attribution(framed, last.units, story), rule: 'block-lead' };
}

function attribution({ rule, phrase, cue, isPlural }: Framed, units: readonly Unit[], story: Story): Attributed {
  const { frames } = story;
  const first = isPlural && phrase.isPronoun ? undefined : speakerOf(phrase, story);
  const second = frames.joining.has(lowerAt(units, phrase.to)) ? phraseAt(units, phrase.to + 1, frames) : undefined;
  const other = second && !second.isPronoun ? speakerOf(second, story) : undefined;
  const end = other && second ? second.to : phrase.to;
  const hearer = frames.hearerLinks.has(lowerAt(units, end)) ? phraseAt(units, end + 1, frames) : undefined;
  if (!first) return nobody(rule);
  return {
    speaker: first.name,
    ...(first.id !== undefined && { speakerId: first.id }),
    speakerStart: first.start,
    speakerEnd: first.end,
    ...(other && { speakers: [first, other] }),
    ...(cue && { cueStart: cue.start, cueEnd: cue.end }),
    ...(hearer && { addressee: addressed(hearer, story) }),
    rule,
    certainty: phrase.isPronoun ? 'likely' : 'certain',
  };
}

/** The speaker of the words before, in the same sentence or paragraph. */
function sameSpeaker(
  { sentence, isAlone }: { sentence: Sentence; isAlone: boolean },
  { lastQuote }: Story,
): Attributed {
  const isSame = lastQuote?.sentence === sentence;
  if (!lastQuote || lastQuote.sentence.block !== sentence.block || !(isSame || isAlone)) return nobody('marks-only');
  const { speaker, speakerId, speakerStart = 0, speakerEnd = 0, speakers } = lastQuote.quote;
  const whole = {
    speaker,
    ...(speakerId !== undefined && { speakerId }),
    speakerStart,
    speakerEnd,
    ...(speakers && { speakers }),
  };
  return { ...whole, rule: isSame ? 'same-sentence' : 'same-paragraph', certainty: 'likely' };
}

function nobody(rule: QuoteRule): Attributed {
  return { speaker: null, rule, certainty: 'unsure', reason: 'speaker-unnamed' };
}

/** Whom a phrase means; undefined for a pronoun without an antecedent. */
function speakerOf(phrase: SpeakerPhrase, { people, prose: { text } }: Story): QuoteSpeaker | undefined {
  const { start, end } = phrase.named ?? phrase;
  const person = phrase.isPronoun ? lastOf(people, phrase.gender) : notePerson(people, phrase, text);
  if (phrase.isPronoun && !person) return undefined;
  const name = person?.name ?? text.slice(start, end).replace(/\s+/g, ' ');
  return { name, ...(person?.id !== undefined && { id: person.id }), start, end };
}

function addressed({ start, end, named }: SpeakerPhrase, { prose: { text } }: Story): NonNullable<Quote['addressee']> {
  const id = named?.referent?.id;
  return { start, end, text: text.slice(start, end), ...(id !== undefined && { id }) };
}

type Attributed = Omit<Quote, 'start' | 'end' | 'type' | 'rule'> & { rule: QuoteRule };
