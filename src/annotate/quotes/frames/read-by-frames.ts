import type { Quote, QuoteSpeaker } from '../../../model/annotation.ts';
import type { Word } from '../../text/lexicon.ts';
import type { Prose } from '../../text/prose.ts';
import { within } from '../../text/spans.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { Cues } from '../grammar/cues.ts';
import { type Sentence, splitSentences, type Unit, unitsOf } from '../grammar/split-sentences.ts';
import type { QuoteRule } from '../quote-rules.ts';
import { type Named, namingsOf } from '../referents/find-namings.ts';
import type { Naming } from '../referents/referent.ts';
import { type BlockQuotation, blockQuotations, credited } from '../stretches/block-quotations.ts';
import type { Stretch } from '../stretches/pair-marks.ts';
import { withDialogue } from './dialogue-lines.ts';
import type { Frames } from './frames.ts';
import { isTerm } from './is-term.ts';
import { closingFrame, type Framed, frameAfter, frameBefore, frameOfSource } from './match-frames.ts';
import { lastOf, notePeople, notePerson, type People } from './people.ts';
import { lowerOf, phraseAt, type SpeakerPhrase } from './speaker-phrase.ts';
import { toldIn } from './told-speech.ts';

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
export function readByFrames({ prose, context, stretches: marked, frames }: FramedText): Quote[] {
  const namings = namingsOf(prose, context);
  const story: Story = { prose, namings, frames, people: new Map(), quotes: [] };
  const stretches = frames.hasDialogueDashes ? withDialogue(marked, { prose, namings, frames }) : marked;
  const blocks = new Map(blockQuotations(prose).map((one) => [one.from, one]));
  let inBlocks = 0;
  const isShortened = ({ lower, shape }: Word) =>
    frames.abbreviations.has(lower) || (frames.ordinalsHavePoints && shape === 'number' && lower.length < 4);
  for (const sentence of splitSentences({ prose, stretches, namings, cues: noCues, isShortened })) {
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
  namings: readonly Naming[];
  frames: Frames;
  people: People;
  quotes: Quote[];
  /** The last quotation with a speaker, and its sentence. */
  lastQuote?: { quote: Quote; sentence: Sentence };
  last?: Sentence;
}

function readSentence(sentence: Sentence, story: Story): void {
  const { units } = sentence;
  const { frames, people } = story;
  notePeople(people, sentence, { text: story.prose.text, block: sentence.block, frames });
  let hasStretch = false;
  units.forEach(({ stretch }, at) => {
    if (!stretch) return;
    hasStretch = true;
    const framed = frameAround(units, at, frames) ?? frameInside(stretch, story);
    const { start, end } = stretch;
    const type = at === 0 || /^[,:–—]$/.test(units[at - 1]?.word.text ?? '') ? 'direct' : 'mixed';
    const said = framed ? attribution(framed, sentence, story) : sameSpeaker(sentence, story);
    if (isTerm(units, at, { framed, frames, text: story.prose.text, isSaid: said.speaker !== null })) return;
    const quote: Quote = { start, end, type, ...said };
    story.quotes.push(quote);
    if (quote.speaker !== null) story.lastQuote = { quote, sentence };
  });
  if (!hasStretch) report(sentence, story);
}

/** The frame that says whose the words in marks at a unit are: beside them first, then at the ends of the sentence. */
function frameAround(units: readonly Unit[], at: number, frames: Frames): Framed | undefined {
  return (
    frameAfter(units, at + 1, frames) ??
    frameBefore(units, at, frames) ??
    closingFrame(units, at + 1, frames) ??
    frameOfSource(units, frames)
  );
}

/** The frame set off by commas inside the marks: `« Le quai, [assure-t-elle], est sûr. »` */
function frameInside({ start, end, from, to }: Stretch, { prose, namings, frames }: Story): Framed | undefined {
  if (frames.nounsHaveCapitals) return undefined;
  const units = unitsOf(tokensOf(prose).slice(from, to), [], within(namings, { start, end }));
  for (let at = 0; at < units.length; at += 1) {
    if (units[at]?.word.text !== ',') continue;
    const framed = frameAfter(units, at, frames);
    if (framed?.rule === 'frame-after' && units[framed.to]?.word.text === ',') return framed;
  }
  return undefined;
}

/** Adds what a sentence without marks reports as indirect speech: `Okafor sagte, dass [es spät sei].` */
function report(sentence: Sentence, story: Story): void {
  const told = toldIn(sentence.units, story.frames);
  if (!told) return;
  const { rule, ...fields } = attribution(told.framed, sentence, story);
  if (fields.speaker === null) return;
  const quote: Quote = {
    ...told.content,
    type: 'indirect',
    ...fields,
    rule: rule === 'frame-before' ? 'frame-that' : rule,
  };
  story.quotes.push(quote);
  story.lastQuote = { quote, sentence };
}

/** The block quotation behind a sentence that ends with a colon: `Okafor schrieb:`. */
function leading({ from, words }: BlockQuotation, story: Story): Quote | undefined {
  const { last, frames } = story;
  if (last?.block !== from - 1 || last.units.at(-1)?.word.text !== ':') return undefined;
  const framed = frameBefore(last.units, last.units.length, frames);
  return framed && { ...words, type: 'direct', ...attribution(framed, last, story), rule: 'block-lead' };
}

function attribution({ rule, phrase, cue, isPlural }: Framed, { units, block }: Sentence, story: Story): Attributed {
  const { frames } = story;
  const first = isPlural && phrase.isPronoun ? undefined : speakerOf(phrase, block, story);
  const second = frames.joining.has(lowerOf(units[phrase.to])) ? phraseAt(units, phrase.to + 1, frames) : undefined;
  const other = second && !second.isPronoun && isPlural !== false ? speakerOf(second, block, story) : undefined;
  const end = other && second ? second.to : phrase.to;
  const hearer = frames.hearerLinks.has(lowerOf(units[end])) ? phraseAt(units, end + 1, frames) : undefined;
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

/** The speaker of the words before: in the same sentence, or where the sentence tells on in the paragraph. */
function sameSpeaker(sentence: Sentence, { lastQuote, frames }: Story): Attributed {
  const isSame = lastQuote?.sentence === sentence;
  if (!lastQuote || lastQuote.sentence.block !== sentence.block) return nobody('marks-only');
  if (!isSame && !goesOn(sentence, frames)) return nobody('marks-only');
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

/** Whether a sentence is nothing but words in marks, or tells on in the form that reports have: `Es sei „…“.` */
function goesOn({ units }: Sentence, { reportForms, pronouns }: Frames): boolean {
  const words = units.filter(({ stretch, word }) => stretch || word.shape !== 'mark');
  if (words.length === 1) return true;
  return units.some((unit, at) => {
    const lower = lowerOf(unit);
    return (
      reportForms.has(lower) ||
      (reportForms.size > 0 && at > 0 && isReportForm(lower) && pronouns.has(lowerOf(units[at - 1])))
    );
  });
}

/** The form behind a pronoun that tells of what another says: `er [fühle]`, as against `er fühlte`. */
function isReportForm(lower: string): boolean {
  return /[^t]e$/.test(lower);
}

function nobody(rule: QuoteRule): Attributed {
  return { speaker: null, rule, certainty: 'unsure', reason: 'speaker-unnamed' };
}

/** Whom a phrase means; undefined for a pronoun without an antecedent. */
function speakerOf(phrase: SpeakerPhrase, block: number, { people, prose: { text } }: Story): QuoteSpeaker | undefined {
  const { start, end } = phrase.named ?? phrase;
  const person = phrase.isPronoun
    ? lastOf(people, phrase.gender, { block, before: phrase.start })
    : notePerson(people, phrase, { text, block });
  if (phrase.isPronoun && !person) return undefined;
  const name = person?.name ?? text.slice(start, end).replace(/\s+/g, ' ');
  return { name, ...(person?.id !== undefined && { id: person.id }), start, end };
}

function addressed({ start, end, named }: SpeakerPhrase, { prose: { text } }: Story): NonNullable<Quote['addressee']> {
  const id = named?.referent.id;
  return { start, end, text: text.slice(start, end), ...(id !== undefined && { id }) };
}

type Attributed = Omit<Quote, 'start' | 'end' | 'type' | 'rule'> & { rule: QuoteRule };
