import type { Quote, Span } from '../../model/annotation.ts';
import { memoizedCall } from '../text/memo.ts';
import type { Prose } from '../text/prose.ts';
import { blockQuote } from './block-quote.ts';
import type { QuotePlace } from './candidates/quote-place.ts';
import { layersBefore } from './circumstances/layers.ts';
import type { Discourse } from './coreference/discourse.ts';
import { setGendersByPronouns } from './coreference/gender-by-pronouns.ts';
import { noteSentence } from './coreference/notice.ts';
import type { ReportPlace } from './features/report-place.ts';
import { type ReadSentence, readSentence } from './grammar/noun-phrases.ts';
import { type Sentence, splitSentences } from './grammar/split-sentences.ts';
import { isVerb } from './indirect/content-start.ts';
import { reportedClauses } from './indirect/find-indirect.ts';
import { innerClauses } from './indirect/inner-clauses.ts';
import { addIndirectQuote } from './indirect-quote.ts';
import { listedClauses } from './listed-clauses.ts';
import { addMarkedQuote } from './marked-quote.ts';
import { noComments } from './no-comments.ts';
import { isReport } from './ranking/judge-report.ts';
import { type Ranked, rankSpeakers } from './ranking/rank-speakers.ts';
import { namingsOf } from './referents/find-namings.ts';
import { selvesOf } from './selves-of.ts';
import { newStory, type QuotedText, type Story, startAnew } from './story.ts';
import { blockQuotations } from './stretches/block-quotations.ts';
import { handedBlocks, markedQuotations } from './stretches/marked-quotations.ts';

/**
 * The decisions that learnt weights take: who speaks, whom a pronoun means, and whether a clause without marks is what
 * somebody said. Training replaces them.
 */
export interface Choices {
  speaker: (place: QuotePlace) => Ranked | undefined;
  antecedent: Discourse['choose'];
  report: (place: ReportPlace) => boolean;
}

/**
 * The quotations of a text with their speakers, in the order in which they are found: one pass over the sentences, each read
 * with what the sentences before it told. Offsets are UTF-16 code units into the text. `choices` replace learnt decisions.
 */
export function attributeQuotes(quoted: QuotedText, choices: Partial<Choices> = {}): Quote[] {
  const { prose, context, stretches, cues } = quoted;
  const namings = namingsOf(prose, context);
  const setApart = [...markedQuotations(prose, stretches), ...handedBlocks(prose, blockQuotations(prose))];
  const quotations = Map.groupBy(setApart, ({ from }) => from);
  const story = newStory(quoted, namings, choices.antecedent);
  const selves = selvesOf(context, namings);
  const starts = new Set(context.turns?.flatMap(({ pieces }) => pieces.slice(0, 1).map(({ start }) => start)));
  const sentences = splitSentences({ prose, stretches, namings, cues, starts });
  setGendersByPronouns(sentences);
  const byBlock = memoizedCall(() => Map.groupBy(sentences, ({ block }) => block));
  const blockAt = (block: number) => (byBlock().get(block) ?? []).map((sentence) => readSentence(sentence, cues));
  let next = 0;
  for (const sentence of sentences) {
    if (sentence.block < next) continue;
    const [quotation, ...others] = quotations.get(sentence.block) ?? [];
    const wholes = [quotation, ...others].map((one) => one && blockQuote(one, story, namings));
    if (quotation && wholes.every((one) => one !== undefined)) {
      story.quotes.push(...wholes);
      next = quotation.to;
      continue;
    }
    const listed = isNext(story, sentence)
      ? listedClauses(story, prose, { from: sentence.block, read: blockAt })
      : undefined;
    if (listed) {
      story.quotes.push(...listed.quotes);
      next = listed.to;
      continue;
    }
    if (prose.blocks[sentence.block]?.parted && sentence.block !== story.lastSentence?.block) startAnew(story);
    story.discourse.self = selves(sentence);
    readOn(story, readSentence(sentence, cues), { ...choices, ...(isNoText(prose, sentence) && { report: never }) });
  }
  return story.quotes;
}

/** Whether a sentence opens the block behind one that ends with a colon, which may lead to it. */
function isNext({ lastSentence }: Story, { block }: Sentence): boolean {
  return lastSentence?.block === block - 1 && lastSentence.units.at(-1)?.word.text === ':';
}

/** Whether a cue belongs to words that say that nothing was said: `declined to [say]`. */
function isOf(silences: readonly Span[], cue: Span): boolean {
  return silences.some(({ start, end }) => start <= cue.start && cue.end <= end);
}

/** Whether a sentence stands in a heading, a caption or code, whose clauses report nobody. */
function isNoText({ blocks }: Prose, { block }: Sentence): boolean {
  const kind = blocks[block]?.kind;
  return kind === 'heading' || kind === 'caption' || kind === 'code';
}

/** Whether a sentence has a verb, words in marks or a mark at its end, and is no caption between paragraphs: `The old pier`. */
function isTold(read: ReadSentence): boolean {
  const last = read.units.at(-1)?.word;
  return last?.shape === 'mark' || read.units.some((unit, at) => unit.stretch || isVerb(read, at));
}

const never = () => false;

/** The stages for one sentence: whom it speaks of, who said what stands in marks, what it reports without marks. */
function readOn(
  story: Story,
  read: ReadSentence,
  { speaker = rankSpeakers, report = isReport }: Partial<Choices>,
): void {
  noteSentence(story.discourse, read);
  read.units.forEach(({ stretch }, at) => {
    if (!stretch) return;
    const place = { ...story, read, at, stretch };
    const ranked = speaker(place);
    if (ranked) addMarkedQuote(story, place, ranked);
  });
  const silences = noComments(story, read);
  story.quotes.push(...silences);
  for (const clause of reportedClauses(read, story.cues)) {
    if (isOf(silences, clause.cue)) continue;
    addIndirectQuote({ story, read, clause }, report);
    for (const inner of innerClauses(read, clause, story.cues))
      if (inner.phrase && layersBefore(read, inner.phrase).length > 0)
        addIndirectQuote({ story, read, clause: inner }, report);
  }
  if (isTold(read)) story.lastSentence = read;
}
