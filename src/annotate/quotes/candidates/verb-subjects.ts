import type { CueAt } from '../grammar/noun-phrases.ts';
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
    if (Math.abs(cue.unit - place.at) > farthest) return [];
    const subject = subjectAt(place, cue);
    return subject ? [candidateOf(place, subject, cue)] : [];
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
