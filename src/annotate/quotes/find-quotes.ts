import type { Certainty, DateMention, Mention, Name, Quote, Span } from '../../model/annotation.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Token, tokensOf } from '../names/tokens.ts';
import type { Circumstances, Prose } from '../prose.ts';
import { detailsOf } from './attribution-details.ts';
import { classOf } from './classify-stretch.ts';
import { type Cues, cuesFor } from './cues.ts';
import { type Discourse, heard, newDiscourse, notice } from './discourse.ts';
import { reportedClauses } from './find-indirect.ts';
import { type Attribution, attributionWithin } from './find-speaker.ts';
import { clauseSubject } from './find-subject.ts';
import { groupUtterances } from './group-utterances.ts';
import { type Speaker, speakerOf } from './name-speaker.ts';
import { type ReadSentence, readSentence } from './noun-phrases.ts';
import { overrule } from './overrule.ts';
import { pairMarks, type Stretch } from './pair-marks.ts';
import { namingsOf } from './referents.ts';
import { splitSentences } from './split-sentences.ts';

/** What the quotation finder is told beside the text. */
export interface QuoteContext {
  mentions: readonly Mention[];
  names: readonly Name[];
  knowledge: Knowledge;
  circumstances?: Circumstances;
  /** Dates of the text, in order: the day of saying is taken from them. */
  dates?: readonly DateMention[];
}

/**
 * The quotations of `prose` with their speakers, in order: one for each stretch in marks that is speech, the marks included,
 * and one for each clause of indirect speech. Offsets are UTF-16 code units into `prose.text`.
 */
export function findQuotes(prose: Prose, context: QuoteContext): Quote[] {
  const stretches = pairMarks(prose);
  const cues = cuesFor(context.circumstances?.lang);
  const found = cues ? readThrough(prose, context, stretches, cues) : stretches.map(unattributed);
  const decided = overrule(found, stretches, prose.overrides, context.knowledge);
  return groupUtterances(
    decided.sort((a, b) => a.start - b.start || b.end - a.end),
    prose,
  );
}

/** The text as far as it is read. */
interface Story {
  prose: Prose;
  tokens: readonly Token[];
  cues: Cues;
  dates: readonly DateMention[];
  discourse: Discourse;
  quotes: Quote[];
  /** The sentence before. */
  last?: ReadSentence;
  /** Who spoke last, and where. */
  said?: { speaker: Speaker; block: number; stretch: Stretch };
}

function readThrough(prose: Prose, context: QuoteContext, stretches: readonly Stretch[], cues: Cues): Quote[] {
  const namings = namingsOf(prose, context.mentions, context.names, context.knowledge);
  const story: Story = {
    prose,
    tokens: tokensOf(prose),
    cues,
    dates: context.dates ?? [],
    discourse: newDiscourse(),
    quotes: [],
  };
  for (const sentence of splitSentences(prose, stretches, namings, cues)) {
    const read = readSentence(sentence, cues);
    notice(story.discourse, read);
    read.units.forEach((unit, at) => unit.stretch && readStretch(story, read, at, unit.stretch));
    readClauses(story, read);
    story.last = read;
  }
  return story.quotes;
}

function readStretch(story: Story, read: ReadSentence, at: number, stretch: Stretch): void {
  const { text } = story.prose;
  const within = attributionWithin(read, at, text, story.cues);
  const cued = within?.cue !== undefined && isBeside(within.cue, stretch);
  if (classOf(stretch, story.tokens, read, at, cued) !== 'speech') return;
  const told = within && toldBy(story, read, within);
  const found = told?.speaker.name ? told : (fromAround(story, read, at) ?? told);
  if (!found) return;
  const { speaker, rule, certainty, cue, details } = found;
  story.quotes.push({
    start: stretch.start,
    end: stretch.end,
    type: typeOf(story, read, at, stretch),
    ...toFields(speaker, cue),
    ...details,
    rule: speaker.resolved && cue ? 'pronoun-subject' : rule,
    certainty: speaker.resolved && certainty === 'certain' ? 'likely' : certainty,
  });
  if (speaker.referent) heard(story.discourse, speaker.referent, speaker.phrase);
  story.said = { speaker, block: read.block, stretch };
}

function toldBy(story: Story, read: ReadSentence, { phrase, cue, cueUnit, rule, certainty }: Attribution): Found {
  const speaker = speakerOf(phrase, read, story.discourse, story.prose.text, story.cues);
  const details = cueUnit === undefined ? {} : detailsOf(read, cueUnit, phrase, story.prose.text, story.dates);
  return { speaker, rule, certainty, details, ...(cue && { cue }) };
}

function readClauses(story: Story, read: ReadSentence): void {
  for (const clause of reportedClauses(read, story.cues)) {
    const { units } = read;
    const { speaker, details, cue } = toldBy(story, read, clause);
    story.quotes.push({
      start: units[clause.from]?.start ?? 0,
      end: units[clause.to - 1]?.end ?? 0,
      type: 'indirect',
      ...toFields(speaker, cue),
      ...details,
      rule: clause.rule,
      certainty: clause.certainty,
    });
  }
}

interface Found {
  speaker: Speaker;
  cue?: Span;
  rule: string;
  certainty: Certainty;
  details?: Pick<Quote, 'addressee' | 'via' | 'saidOn'>;
}

function toFields(speaker: Speaker, cue: Span | undefined) {
  return {
    speaker: speaker.name,
    ...(speaker.referent?.id !== undefined && { speakerId: speaker.referent.id }),
    speakerStart: speaker.start,
    speakerEnd: speaker.end,
    ...(cue && { cueStart: cue.start, cueEnd: cue.end }),
  };
}

/** Who speaks where the sentence itself doesn't say: the speaker before, or the subject of the sentence before. */
function fromAround(story: Story, read: ReadSentence, at: number): Found | undefined {
  const { said, last } = story;
  const whole = at === 0;
  if (said && !said.stretch.closed && said.block === read.block - 1 && whole)
    return { speaker: said.speaker, rule: 'unclosed-paragraph', certainty: 'certain' };
  if (said && said.block === read.block) return { speaker: said.speaker, rule: 'same-paragraph', certainty: 'likely' };
  if (!whole) {
    const subject = clauseSubject(read, at);
    if (subject)
      return {
        speaker: speakerOf(subject.phrase, read, story.discourse, story.prose.text, story.cues),
        rule: 'subject-of-sentence',
        certainty: 'unsure',
      };
  }
  if (last && (last.block === read.block || /:\s*$/.test(story.prose.text.slice(last.end - 2, last.end)))) {
    const subject = clauseSubject(last, last.units.length);
    if (subject)
      return {
        speaker: speakerOf(subject.phrase, last, story.discourse, story.prose.text, story.cues),
        rule: 'sentence-before',
        certainty: 'likely',
      };
  }
  if (said && said.block >= read.block - 2 && whole && read.units.length === 1)
    return { speaker: said.speaker, rule: 'paragraph-before', certainty: 'unsure' };
  return undefined;
}

function typeOf(story: Story, read: ReadSentence, at: number, stretch: Stretch): Quote['type'] {
  const first = story.tokens[stretch.from]?.word;
  const before = read.units[at - 1];
  const opens =
    at === 0 ||
    /^[,:—–]$|^--$/.test(before?.word.text ?? '') ||
    (before !== undefined && story.cues.verbs.has(before.word.lower));
  if (opens && first && first.shape !== 'lower') return 'direct';
  const earlier = story.quotes.at(-1);
  return earlier && earlier.type === 'direct' && earlier.start >= read.start && opens ? 'direct' : 'mixed';
}

function isBeside(cue: Span, stretch: Stretch): boolean {
  return (cue.start >= stretch.end ? cue.start - stretch.end : stretch.start - cue.end) < 60;
}

function unattributed({ start, end }: Stretch): Quote {
  return {
    start,
    end,
    type: 'direct',
    speaker: null,
    rule: 'marks-only',
    certainty: 'unsure',
    reason: 'no cues are known for this language',
  };
}
