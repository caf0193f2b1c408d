import type { Quote } from '../../model/annotation.ts';
import { withOthers } from './candidates/joint-speakers.ts';
import { speakerOf } from './candidates/name-speaker.ts';
import type { QuotePlace } from './candidates/quote-place.ts';
import { detailsOf } from './circumstances/circumstances.ts';
import { innerReport } from './circumstances/layers.ts';
import { noteSpeaker } from './coreference/notice.ts';
import { certaintyOf, fieldsOf, reasonFor } from './quote-fields.ts';
import type { Ranked } from './ranking/rank-speakers.ts';
import type { Story } from './story.ts';
import { relayAt } from './subjects/relay.ts';

/** Adds a stretch in marks to the quotations, with its speaker. */
export function addMarkedQuote(story: Story, place: QuotePlace, ranked: Ranked): void {
  const { rule } = ranked.candidate;
  const { stretch, read } = place;
  const inner = innerReport(read, ranked.candidate, place.at);
  const cueUnit = inner?.cueUnit ?? ranked.candidate.cueUnit;
  const cue = inner ? read.units[inner.cueUnit] : ranked.candidate.cue;
  const relay = inner ? { speaker: inner.phrase } : relayAt(read, cueUnit);
  const phrase = relay?.speaker ?? ranked.candidate.phrase;
  const alone = relay ? speakerOf(phrase, read, story) : ranked.candidate.speaker;
  const speaker = alone.speaks
    ? withOthers(alone, { phrase, read, lastSentence: story.lastSentence }, story)
    : { ...alone, name: null, referent: undefined };
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
  noteSpeaker(story.discourse, speaker.phrase, speaker.referent);
  story.lastQuote = { speaker, block: read.block, sentence: read, stretch, cue };
  story.details = details;
}

/** Whether the utterance before goes on and keeps its addressee and day: `“…,” she told the board, adding: “…”`. */
function goesOn({ lastQuote, read }: QuotePlace, { candidate: { rule, cueUnit, speaker } }: Ranked): boolean {
  if (continuing.has(rule)) return true;
  const isAdded = cueUnit !== undefined && read.verbAt[cueUnit]?.form === 'ing';
  return isAdded && lastQuote?.sentence === read && lastQuote.speaker.name === speaker.name;
}

const continuing = new Set(['same-sentence', 'same-paragraph', 'unclosed-paragraph']);

/** A quotation is direct where it is a sentence of its own, mixed where it is part of the writer's sentence. */
function typeOf(story: Story, { read, at, stretch }: QuotePlace): Quote['type'] {
  const first = story.tokens[stretch.from]?.word;
  const before = read.units[at - 1];
  const isBehindPoint = /\.\s*$/.test(story.text.slice(Math.max(0, stretch.start - 3), stretch.start));
  const opens =
    at === 0 || isBehindPoint || /^[,:—–]$|^--$/.test(before?.word.text ?? '') || read.verbAt[at - 1] !== undefined;
  if (opens && first && first.shape !== 'lower') return 'direct';
  const earlier = story.quotes.at(-1);
  return earlier && earlier.type === 'direct' && earlier.start >= read.start && opens ? 'direct' : 'mixed';
}
