import { tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';
import { canAct } from '../grammar/phrase-relations.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { cueAt } from './cue-at.ts';
import { type Known, ownerOf, speakerOf } from './name-speaker.ts';
import type { SpeakerCandidate } from './quote-place.ts';

/** The speaker of the block quotation behind a sentence that ends with a colon: `Okafor wrote:`, `Her reply:`, `Okafor:`. */
export function blockLead(read: ReadSentence | undefined, known: Known): Omit<SpeakerCandidate, 'rule'> | undefined {
  const colon = (read?.units.length ?? 0) - 1;
  if (read?.units[colon]?.word.text !== ':') return undefined;
  for (const { unit } of read.verbs.toReversed()) {
    const phrase = subjectOf(read, unit)?.phrase;
    if (!phrase || !canAct(phrase)) continue;
    const isNoun = (tagsAt(read.units, phrase.to - 1) & Tag.clitic) !== 0;
    const owner = isNoun ? ownerOf(phrase, read, known.discourse) : undefined;
    return { phrase, speaker: owner ?? speakerOf(phrase, read, known), ...cueAt(read, unit), cueUnit: unit };
  }
  const beside = read.ending[colon];
  if (!beside) return undefined;
  const owner = beside.owner && ownerOf(beside, read, known.discourse);
  if (owner) return { phrase: beside, speaker: owner, ...cueAt(read, beside.head), cueUnit: beside.head };
  return beside.kind === 'name' && !beside.governed
    ? { phrase: beside, speaker: speakerOf(beside, read, known) }
    : undefined;
}
