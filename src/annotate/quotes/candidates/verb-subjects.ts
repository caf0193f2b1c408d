import { tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { CueAt, ReadSentence } from '../grammar/noun-phrases.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { behindVerb } from '../subjects/inverted-subject.ts';
import { isAddressed, isTalkedOf } from '../subjects/passive.ts';
import { cueAt } from './cue-at.ts';
import { speakerOf } from './name-speaker.ts';
import type { QuotePlace, SpeakerCandidate } from './quote-place.ts';

/** How many units a cue may stand from the stretch. */
const farthest = 70;

/** `Okafor said: “…”`, `“…,” said Okafor`: the subject of each verb of speech in the sentence. */
export function verbSubjects(place: QuotePlace): SpeakerCandidate[] {
  return place.read.verbs.flatMap((cue) => {
    if (Math.abs(cue.unit - place.at) > farthest || isCutOff(place.read, cue, place.at)) return [];
    const subject = subjectAt(place, cue);
    return subject ? [candidateOf(place, subject, cue)] : [];
  });
}

/** Whether a clause with another speaker stands between cue and stretch: `Okafor said so, but [the ministry calls] it “…”`. */
function isCutOff(read: ReadSentence, cue: CueAt, at: number): boolean {
  return read.verbs.some(({ unit }) => {
    if (unit <= cue.unit || unit >= at) return false;
    const subject = subjectOf(read, unit);
    if (subject?.by !== 'beside' || subject.phrase.from <= cue.unit + 2) return false;
    const isJoined = (tagsAt(read.units, subject.phrase.from - 1) & Tag.conjunction) !== 0;
    return isJoined && read.units[subject.phrase.from - 2]?.word.text === ',';
  });
}

function subjectAt(place: QuotePlace, cue: CueAt): Found | undefined {
  const { read, at } = place;
  const after = cue.unit > at;
  const inverted = behindVerb(read, cue, at);
  const subject =
    inverted?.sure || isAddressed(read, cue) || isTalkedOf(read, cue) ? undefined : subjectOf(read, cue.unit);
  if (!subject) {
    const rule = after ? 'cue-after-inverted' : 'cue-before-inverted';
    return inverted && { phrase: inverted.phrase, rule, by: 'inverted' };
  }
  if (after && subject.phrase.from < at) return { ...subject, rule: 'cue-after-shared-subject' };
  if (subject.by === 'clause')
    return { ...subject, rule: after ? 'cue-after-shared-subject' : 'cue-before-shared-subject' };
  return { ...subject, rule: after ? 'cue-after' : 'cue-before' };
}

function candidateOf(place: QuotePlace, { phrase, rule, by }: Found, { unit }: CueAt): SpeakerCandidate {
  return {
    rule,
    phrase,
    speaker: speakerOf(phrase, place.read, place),
    ...cueAt(place.read, unit),
    cueUnit: unit,
    ...(by && { by }),
  };
}

type Found = Pick<SpeakerCandidate, 'phrase' | 'rule' | 'by'>;
