import type { Quote, Span } from '../../model/annotation.ts';
import { firstPersonWords } from '../languages/en/genre-words.ts';
import { mindLemmas } from '../languages/en/speech/mind-words.ts';
import { withOthers } from './candidates/joint-speakers.ts';
import { speakerOf } from './candidates/name-speaker.ts';
import { detailsOf } from './circumstances/circumstances.ts';
import { noteSpeaker } from './coreference/notice.ts';
import type { NounPhrase, ReadSentence } from './grammar/noun-phrases.ts';
import type { Unit } from './grammar/split-sentences.ts';
import type { ReportedClause } from './indirect/reported-clause.ts';
import { certaintyOf, fieldsOf, reasonFor } from './quote-fields.ts';
import type { Story } from './story.ts';
import { relayAt } from './subjects/relay.ts';

/** Adds a clause that reports speech without marks; it has no speaker where a passive verb names no agent, and is left out where its subject can't speak. */
export function addIndirectQuote(story: Story, read: ReadSentence, clause: ReportedClause): void {
  const phrase = relayAt(read, clause.cueUnit)?.speaker ?? clause.phrase;
  if (!phrase) {
    story.quotes.push(unnamedQuote(read, clause));
    return;
  }
  if (isOwnMind(phrase, { read, clause, story })) return;
  const { cue, rule } = clause;
  const alone = speakerOf(phrase, read, story);
  if (!alone.speaks) return;
  const speaker = withOthers(alone, { phrase, read, lastSentence: story.lastSentence }, story);
  const content = [clause, ...(clause.rest ? [clause.rest] : [])];
  story.quotes.push({
    ...spansOf(clause, read),
    type: 'indirect',
    ...fieldsOf(speaker, cue),
    ...detailsOf(read, { cueUnit: clause.cueUnit, phrase: clause.phrase ?? phrase, content }, story),
    rule,
    certainty: certaintyOf(speaker, clause.certainty),
    ...(speaker.name === null && { reason: reasonFor(speaker) }),
  });
  noteSpeaker(story.discourse, speaker.phrase, speaker.referent);
  story.lastReport = { speaker, block: read.block };
}

/**
 * Whether a clause tells what its own writer or speaker thinks or says there and then, which reports nobody: `I believe that`,
 * in a speech `We declare that` too. `I told the board that` reports, and so does `I confirm that` of a labelled speaker.
 */
function isOwnMind(
  phrase: NounPhrase,
  { read, clause, story }: { read: ReadSentence; clause: ReportedClause; story: Story },
) {
  const { word } = read.units[phrase.head] as Unit;
  if (phrase.kind !== 'pronoun' || !firstPersonWords.has(word.lower)) return false;
  const genre = story.genres[read.block];
  const verb = read.verbAt[clause.cueUnit];
  if (genre === 'transcript') return verb === undefined || mindLemmas.has(verb.lemma);
  return genre === 'first-person' && !(story.discourse.self && verb?.form === 'past' && !mindLemmas.has(verb.lemma));
}

function unnamedQuote(read: ReadSentence, clause: ReportedClause): Quote {
  const { cue, rule } = clause;
  return {
    ...spansOf(clause, read),
    type: 'indirect',
    speaker: null,
    cueStart: cue.start,
    cueEnd: cue.end,
    rule,
    certainty: 'unsure',
    reason: 'speaker-unnamed',
  };
}

/** The span of a reported clause, with its two parts where the attribution stands inside it. */
function spansOf(clause: ReportedClause, { units }: ReadSentence): Span & Pick<Quote, 'parts'> {
  const pieces = clause.rest ? [clause, clause.rest] : [clause];
  const parts = pieces.map(({ from, to }): [number, number] => [units[from]?.start ?? 0, units[to - 1]?.end ?? 0]);
  const [start = 0, end = 0] = [parts[0]?.[0], parts.at(-1)?.[1]];
  return parts.length > 1 ? { start, end, parts } : { start, end };
}
