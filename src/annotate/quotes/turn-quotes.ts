import type { Quote } from '../../model/annotation.ts';
import type { Turn } from '../turns/turn.ts';

/**
 * What labelled speakers say, one quotation for each stretch of whole paragraphs; stretches that a stage direction parts are
 * one utterance. Whoever only `Q` or `A` stands for is likely at most, and unsure where the text doesn't name them.
 */
export function turnQuotes(turns: readonly Turn[]): Quote[] {
  return turns.flatMap(({ label, voice, isNamed, pieces }, index) =>
    pieces.map(
      ({ start, end }): Quote => ({
        start,
        end,
        type: 'turn',
        speaker: voice?.name ?? null,
        ...(voice?.id !== undefined && { speakerId: voice.id }),
        speakerStart: label.name.start,
        speakerEnd: label.name.end,
        group: `t${index + 1}`,
        rule: 'turn-label',
        certainty: voice === undefined ? 'unsure' : isNamed && label.strength !== 'weak' ? 'certain' : 'likely',
        ...(voice === undefined && { reason: 'speaker-unnamed' }),
      }),
    ),
  );
}
