import type { DateMention, Mention, Name, Quote, Span } from '../../model/annotation.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Circumstances, Prose } from '../text/prose.ts';
import { tokensOf } from '../text/tokens.ts';
import { leadingTo } from './candidates/block-lead.ts';
import { withOthers } from './candidates/joint-speakers.ts';
import { speakerOf } from './candidates/name-speaker.ts';
import type { QuotePlace } from './candidates/quote-place.ts';
import { type Details, detailsOf } from './circumstances/circumstances.ts';
import type { Discourse } from './coreference/discourse.ts';
import { tellByPronouns } from './coreference/gender-by-pronouns.ts';
import { heard, newDiscourse, notice } from './coreference/notice.ts';
import { spokenOf } from './coreference/others-spoken-of.ts';
import type { Cues } from './grammar/cues.ts';
import { type ReadSentence, readSentence } from './grammar/noun-phrases.ts';
import { splitSentences, type Unit, withoutTitleCase } from './grammar/split-sentences.ts';
import { reportedClauses } from './indirect/find-indirect.ts';
import type { ReportedClause } from './indirect/reported-clause.ts';
import { certaintyOf, fieldsOf, reasonFor } from './quote-fields.ts';
import { type Ranked, rankSpeakers } from './ranking/rank-speakers.ts';
import { namingsOf } from './referents/find-namings.ts';
import type { Naming } from './referents/referent.ts';
import { type BlockQuotation, blockQuotations, credited, markedQuotations } from './stretches/block-quotations.ts';
import { firstPersonIn } from './stretches/first-person.ts';
import type { Stretch } from './stretches/pair-marks.ts';
import { recurrencesIn } from './stretches/recurrences.ts';
import { relayAt } from './subjects/relay.ts';

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

/** Who speaks, and whom a pronoun means: learnt, but for the training of what is learnt. */
export interface Choices {
  speaker: (place: QuotePlace) => Ranked | undefined;
  antecedent: Discourse['choose'];
}

/** Everything said in a text, sentence by sentence, each seen with what came before it; `choices` replace the learnt ones. */
export function attributeQuotes(
  { prose, context, stretches, cues }: QuotedText,
  choices: Partial<Choices> = {},
): Quote[] {
  const namings = namingsOf(prose, context);
  const setApart = [...markedQuotations(prose, stretches), ...blockQuotations(prose)];
  const quotations = new Map(setApart.map((one) => [one.from, one]));
  const tokens = tokensOf(prose);
  const story: Story = {
    text: prose.text,
    tokens,
    words: withoutTitleCase(prose),
    recurrence: recurrencesIn(tokens, stretches),
    firstPerson: firstPersonIn(tokens, stretches),
    cues,
    dates: context.dates ?? [],
    discourse: newDiscourse(prose.text, {
      ...(choices.antecedent && { choose: choices.antecedent }),
      spokenOfIn: spokenOf(stretches, { tokens, namings }),
    }),
    quotes: [],
    last: undefined,
    said: undefined,
    reported: undefined,
    details: undefined,
  };
  const sentences = splitSentences({ prose, stretches, namings, cues });
  tellByPronouns(sentences);
  let inBlocks = 0;
  for (const sentence of sentences) {
    if (sentence.block < inBlocks) continue;
    const opening = quotations.get(sentence.block);
    const whole = opening && blockQuote(opening, story, namings);
    if (whole) {
      story.quotes.push(whole);
      inBlocks = opening.to;
      continue;
    }
    if (prose.blocks[sentence.block]?.parted && sentence.block !== story.last?.block) startAnew(story);
    const read = readSentence(sentence, cues);
    notice(story.discourse, read);
    for (let at = 0; at < read.units.length; at += 1) {
      const { stretch } = read.units[at] as Unit;
      if (!stretch) continue;
      const place = { ...story, read, at, stretch };
      const ranked = (choices.speaker ?? rankSpeakers)(place);
      if (ranked) quote(story, place, ranked);
    }
    for (const clause of reportedClauses(read, cues)) report(story, read, clause);
    story.last = read;
  }
  return story.quotes;
}

/** What is told without marks; nobody's where a passive names nobody. */
function report(story: Story, read: ReadSentence, clause: ReportedClause): void {
  const { cue, rule } = clause;
  const spans = { ...spansOf(clause, read), type: 'indirect' as const };
  const phrase = relayAt(read, clause.cueUnit)?.speaker ?? clause.phrase;
  if (!phrase) {
    const [cueStart, cueEnd] = [cue.start, cue.end];
    story.quotes.push({
      ...spans,
      speaker: null,
      cueStart,
      cueEnd,
      rule,
      certainty: 'unsure',
      reason: 'speaker-unnamed',
    });
    return;
  }
  const speaker = withOthers(speakerOf(phrase, read, story), { phrase, read, last: story.last }, story);
  const content = [clause, ...(clause.rest ? [clause.rest] : [])];
  story.quotes.push({
    ...spans,
    ...fieldsOf(speaker, cue),
    ...detailsOf(read, { cueUnit: clause.cueUnit, phrase: clause.phrase ?? phrase, content }, story),
    rule,
    certainty: certaintyOf(speaker, clause.certainty),
    ...(speaker.name === null && { reason: reasonFor(speaker) }),
  });
  heard(story.discourse, speaker.phrase, speaker.referent);
  story.reported = { speaker, block: read.block };
}

/** A block quotation whose speaker the line below it or the sentence before it names. */
function blockQuote(quotation: BlockQuotation, story: Story, named: readonly Naming[]): Quote | undefined {
  const byCredit = credited(story.text, quotation, { named, dates: story.dates });
  if (byCredit) return byCredit;
  const lead = story.last?.block === quotation.from - 1 ? leadingTo(story.last, story) : undefined;
  if (!lead || !story.last || lead.speaker.name === null) return undefined;
  const { phrase, cue, cueUnit } = lead;
  const speaker = withOthers(lead.speaker, { phrase, read: story.last }, story);
  return {
    ...quotation.words,
    type: 'direct',
    ...fieldsOf(speaker, cue),
    ...(cueUnit !== undefined && detailsOf(story.last, { cueUnit, phrase }, story)),
    rule: 'block-lead',
    certainty: certaintyOf(speaker, 'certain'),
  };
}

/** An item begins that is parted from those before: it has people of its own. */
function startAnew(story: Story): void {
  story.discourse.people = [];
  story.discourse.asked = undefined;
  story.discourse.speaker = undefined;
  story.last = undefined;
  story.said = undefined;
  story.reported = undefined;
}

/** Where a reported clause stands; in two parts if its attribution cuts it. */
function spansOf(clause: ReportedClause, { units }: ReadSentence): Span & Pick<Quote, 'parts'> {
  const pieces = clause.rest ? [clause, clause.rest] : [clause];
  const parts = pieces.map(({ from, to }): [number, number] => [units[from]?.start ?? 0, units[to - 1]?.end ?? 0]);
  const [start = 0, end = 0] = [parts[0]?.[0], parts.at(-1)?.[1]];
  return parts.length > 1 ? { start, end, parts } : { start, end };
}

/** The text as far as it is read. */
interface Story extends Omit<QuotePlace, 'read' | 'at' | 'stretch'> {
  dates: readonly DateMention[];
  quotes: Quote[];
  /** What was told about the saying of the last stretch. */
  details: Details | undefined;
}

function quote(story: Story, place: QuotePlace, ranked: Ranked): void {
  const { cue, cueUnit, rule } = ranked.candidate;
  const { stretch, read } = place;
  const relay = relayAt(read, cueUnit);
  const phrase = relay?.speaker ?? ranked.candidate.phrase;
  const alone = relay ? speakerOf(phrase, read, story) : ranked.candidate.speaker;
  const speaker = withOthers(alone, { phrase, read, last: story.last }, story);
  const certainty = certaintyOf(speaker, ranked.certainty);
  const own = cueUnit === undefined ? {} : detailsOf(read, { cueUnit, phrase }, story);
  const details = { ...(goesOn(place, ranked) ? story.details : {}), ...own };
  story.quotes.push({
    start: stretch.start,
    end: stretch.end,
    type: typeOf(story, place),
    ...fieldsOf(speaker, cue),
    ...details,
    rule,
    certainty,
    ...(certainty === 'unsure' && { reason: reasonFor(speaker) }),
  });
  heard(story.discourse, speaker.phrase, speaker.referent);
  story.said = { speaker, block: read.block, sentence: read, stretch, cue };
  story.details = details;
}

/** Whether the utterance before goes on: `“…,” she told the board, adding: “…”`. It has the same hearer and day. */
function goesOn({ said, read }: QuotePlace, { candidate: { rule, cueUnit, speaker } }: Ranked): boolean {
  if (continuing.has(rule)) return true;
  const isAdded = cueUnit !== undefined && read.verbAt[cueUnit]?.form === 'ing';
  return isAdded && said?.sentence === read && said.speaker.name === speaker.name;
}

const continuing = new Set(['same-sentence', 'same-paragraph', 'unclosed-paragraph']);

/** Direct where the words stand as a sentence of their own, mixed inside the writer's. */
function typeOf(story: Story, { read, at, stretch }: QuotePlace): Quote['type'] {
  const first = story.tokens[stretch.from]?.word;
  const before = read.units[at - 1];
  const opens = at === 0 || /^[,:—–]$|^--$/.test(before?.word.text ?? '') || read.verbAt[at - 1] !== undefined;
  if (opens && first && first.shape !== 'lower') return 'direct';
  const earlier = story.quotes.at(-1);
  return earlier && earlier.type === 'direct' && earlier.start >= read.start && opens ? 'direct' : 'mixed';
}
