import type { Certainty, QuoteSpeaker, Span } from '../../model/annotation.ts';
import type { Doubt } from '../../model/doubt.ts';
import type { Speaker } from './candidates/name-speaker.ts';

/** The fields of a quotation that name its speakers and its cue. */
export function fieldsOf(speaker: Speaker, cue: Span | undefined) {
  return {
    speaker: speaker.name,
    ...(speaker.referent?.id !== undefined && { speakerId: speaker.referent.id }),
    ...(speaker.speaks && { speakerStart: speaker.start, speakerEnd: speaker.end }),
    ...(speaker.others && { speakers: [speaker, ...speaker.others].map(named) }),
    ...(cue && { cueStart: cue.start, cueEnd: cue.end }),
  };
}

function named({ name, referent, start, end }: Speaker): QuoteSpeaker {
  return { name: name ?? '', ...(referent?.id !== undefined && { id: referent.id }), start, end };
}

/** Lowers a certainty: to likely at most where the speaker is a resolved pronoun, to unsure where the speaker has no name. */
export function certaintyOf({ name, resolved }: Speaker, certainty: Certainty): Certainty {
  if (name === null) return 'unsure';
  return resolved && certainty === 'certain' ? 'likely' : certainty;
}

/** The reason to print with a speaker who is in doubt. */
export function reasonFor(speaker: Speaker): Doubt {
  if (speaker.name === null) return 'speaker-unnamed';
  return speaker.resolved ? 'speaker-from-before' : 'no-cue';
}
