import type { Quote, Span } from '../../model/annotation.ts';
import { objectPronouns } from '../languages/en/closed-classes.ts';
import { singularsOf } from '../languages/en/endings.ts';
import { firstPersonWords } from '../languages/en/genre-words.ts';
import { mindLemmas } from '../languages/en/speech/mind-words.ts';
import { countedNouns, nobodyWords, owningVerbs, provingVerbs } from '../languages/en/speech/report-words.ts';
import { lowerAt, tagsAt } from '../text/passages.ts';
import { Tag } from '../text/word-tags.ts';
import { withOthers } from './candidates/joint-speakers.ts';
import { type Speaker, speakerOf } from './candidates/name-speaker.ts';
import { detailsOf } from './circumstances/circumstances.ts';
import { noteSpeaker } from './coreference/notice.ts';
import type { ReportPlace } from './features/report-place.ts';
import type { ReadSentence } from './grammar/noun-phrases.ts';
import type { Unit } from './grammar/split-sentences.ts';
import { isVerb, isWhich } from './indirect/content-start.ts';
import type { ReportedClause } from './indirect/reported-clause.ts';
import { certaintyOf, fieldsOf, reasonFor } from './quote-fields.ts';
import type { Story } from './story.ts';
import { relayAt } from './subjects/relay.ts';

/** A clause that a sentence may report, and the text up to there. */
interface Told {
  story: Story;
  read: ReadSentence;
  clause: ReportedClause;
}

/**
 * Adds a clause that reports speech without marks, if `isReport` takes it for one and its subject is somebody else who can
 * speak. It has no speaker where a passive verb names no agent.
 */
export function addIndirectQuote({ story, read, clause }: Told, isReport: (place: ReportPlace) => boolean): void {
  const phrase = relayAt(read, clause.cueUnit)?.speaker ?? clause.phrase;
  const alone = phrase && speakerOf(phrase, read, story);
  if (alone && (!alone.speaks || isOwnMind(alone, { read, clause, story }))) return;
  if (
    isInTitle({ read, clause, story }) ||
    isOnlyShown(read, clause) ||
    isToReader(alone, { read, clause }) ||
    (alone?.name === null && alone.phrase.gender !== undefined && isOfMind({ read, clause }))
  )
    return;
  if (story.genres[read.block] === 'story' && isOfMind({ read, clause })) return;
  const isSure = isOwnWord(alone, { read, clause, story }) || isDeed({ read, clause, story }) || isInner(read, clause);
  if (!isSure && !isReport({ ...story, read, clause, speaker: alone })) return;
  if (!phrase || !alone) {
    story.quotes.push(unnamedQuote(read, clause));
    return;
  }
  const { cue, rule } = clause;
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
 * in a speech `We declare that` too, and all of a writer whom nobody knows. `I told the board that` reports, and so does
 * `I confirm that` of a labelled speaker.
 */
function isOwnMind({ name, start }: Speaker, { read, clause, story }: Told): boolean {
  const said = clause.phrase;
  if (said?.kind !== 'pronoun' || said.start !== start) return false;
  const { word } = read.units[said.head] as Unit;
  if (!firstPersonWords.has(word.lower)) return false;
  if (name === null) return true;
  const genre = story.genres[read.block];
  const verb = read.verbAt[clause.cueUnit];
  if (genre === 'transcript') return verb === undefined || mindLemmas.has(verb.lemma) || isHedged(read, clause.cueUnit);
  return genre === 'first-person' && !(story.discourse.self && verb?.form === 'past' && !mindLemmas.has(verb.lemma));
}

/** Whether a clause is what goes on in a mind, which a tale knows and nobody has said: `he knew that [she was alone]`. */
function isOfMind({ read, clause }: Pick<Told, 'read' | 'clause'>): boolean {
  const verb = read.verbAt[clause.cueUnit];
  return verb === undefined || mindLemmas.has(verb.lemma);
}

/** Whether a participle stands in a line of title case or capitals, where it names a deed: `Charged With [Claiming] Damages`. */
function isInTitle({ read, clause, story }: Told): boolean {
  const letter = story.text.charAt(clause.cue.start);
  return read.verbAt[clause.cueUnit]?.form === 'ing' && clause.cueUnit > 0 && letter !== letter.toLowerCase();
}

/** Whether a verb stands behind another, so that its speaker doesn’t say it there and then: `I [would] say that`, `I’m not saying that`. */
function isHedged({ units, verbAt }: ReadSentence, cue: number): boolean {
  const before = tagsAt(units, cue - 1);
  return (
    verbAt[cue]?.form === 'ing' ||
    (verbAt[cue]?.form === 'base' && (before & Tag.auxiliary) !== 0) ||
    lowerAt(units, cue - 1) === 'to'
  );
}

/** Whether the words are about a reader or hearer whom nobody knows: `you will find that`, `do you think that`. */
function isToReader(speaker: Speaker | undefined, { read, clause }: Pick<Told, 'read' | 'clause'>): boolean {
  return (
    speaker?.name === null && clause.phrase?.kind === 'pronoun' && lowerAt(read.units, clause.phrase.head) === 'you'
  );
}

/**
 * Whether nobody says it: a count shows it, `the figures suggest that`; it hasn’t been said, `nobody has said that`; or it is told to
 * somebody by what only a capital at the head of the sentence makes a name of: `Instinct told him that`.
 */
function isOnlyShown(read: ReadSentence, { phrase, cueUnit }: ReportedClause): boolean {
  if (!phrase || phrase.from > cueUnit) return false;
  const { units, verbAt } = read;
  const [first, noun, lemma] = [lowerAt(units, phrase.from), lowerAt(units, phrase.head), verbAt[cueUnit]?.lemma ?? ''];
  if (nobodyWords.has(first) || (first === 'no' && noun === 'one')) return true;
  const isCount = countedNouns.has(noun) || singularsOf(noun).some((one) => countedNouns.has(one));
  if (isCount && provingVerbs.has(lemma)) return true;
  const isBare = phrase.to === 1 && !phrase.referent && !phrase.plural && tagsAt(units, 0) === 0;
  return isBare && lemma === 'tell' && objectPronouns.has(lowerAt(units, cueUnit + 1));
}

/** Whether a labelled speaker tells what they say there and then, `I confirm that`, which needs no judge. */
function isOwnWord(speaker: Speaker | undefined, { read, clause }: Told): boolean {
  const said = clause.phrase;
  return said?.kind === 'pronoun' && speaker?.name != null && firstPersonWords.has(lowerAt(read.units, said.head));
}

/** Whether a clause is a deed that somebody denies or admits, which needs no judge: `denies [stealing the nets]`. */
function isDeed({ read, clause, story }: Told): boolean {
  const verb = read.verbAt[clause.cueUnit];
  const isTold = verb !== undefined && owningVerbs.has(verb.lemma) && (verb.form === 'past' || verb.form === 'third');
  const isDoing = clause.from > clause.cueUnit && /.{2}ing$/.test(lowerAt(read.units, clause.from));
  return isTold && isDoing && story.genres[read.block] !== 'first-person';
}

/** Whether somebody’s verb stands inside a relative clause, before its own: `the plan, which Okafor argues [is sound]`. */
function isInner(read: ReadSentence, { cueUnit, from }: ReportedClause): boolean {
  return from === cueUnit + 1 && isWhich(read, cueUnit) && isVerb(read, from);
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
