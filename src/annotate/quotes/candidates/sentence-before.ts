import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { sourcesOf } from '../grammar/source-phrases.ts';
import { clauseSubject, tieAfter } from '../subjects/clause-subject.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { cueAt } from './cue-at.ts';
import { type Speaker, speakerOf } from './name-speaker.ts';
import type { QuotePlace, SpeakerCandidate } from './quote-place.ts';

/** How many verbs at the end of the sentence before can tie its subject to the stretch. */
const mostVerbs = 6;

/** Candidates from the sentence before: its subject, and the subject or source of its last cue. */
export function speakersBefore(place: QuotePlace): SpeakerCandidate[] {
  const { lastSentence, read } = place;
  if (!lastSentence || lastSentence.block < read.block - 1) return [];
  const subject = clauseSubject(lastSentence, lastSentence.units.length)?.phrase;
  const before = {
    place,
    last: lastSentence,
    where: lastSentence.block === read.block ? 'sentence-before' : 'sentence-before-paragraph',
  } as const;
  return [...subjectBefore(before, subject), ...speakerOfLastCue(before, subject)];
}

function subjectBefore({ place, last, where }: Before, subject: NounPhrase | undefined): SpeakerCandidate[] {
  if (!subject) return [];
  const own = last.verbs.slice(-mostVerbs).findLast(({ unit }) => subjectOf(last, unit)?.phrase === subject);
  const tie = own?.unit ?? tieAfter(last, subject);
  const speaker = speakerOf(subject, last, place);
  if (!own && !isLikelySpeaker(subject, speaker)) return [];
  return [{ rule: where, phrase: subject, speaker, ...cueAt(last, tie) }];
}

/** Whether a phrase is of people, a body or a document; not `It was late. “…”`, nor `Rain fell. “…”`. */
function isLikelySpeaker({ kind, tags, plural }: NounPhrase, { name }: Speaker): boolean {
  if (kind === 'pronoun') return name !== null;
  return kind === 'name' || plural || (tags & (Tag.role | Tag.organization | Tag.document)) !== 0;
}

function speakerOfLastCue({ place, last, where }: Before, subject: NounPhrase | undefined): SpeakerCandidate[] {
  const verb = last.verbs.at(-1);
  const source = verb ? undefined : sourcesOf(last, place.cues).at(-1);
  const phrase = verb ? subjectOf(last, verb.unit)?.phrase : source?.phrase;
  if (!phrase || phrase === subject) return [];
  const speaker = speakerOf(phrase, last, place);
  const words = source ? { cue: source.cue } : cueAt(last, verb?.unit);
  return [{ rule: `${where}-cue`, phrase, speaker, ...words }];
}

/** A place, the sentence before it, and the rule for the paragraph that this one is in. */
interface Before {
  place: QuotePlace;
  last: ReadSentence;
  where: 'sentence-before' | 'sentence-before-paragraph';
}
