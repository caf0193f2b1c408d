import type { OpenReading } from '../annotate/annotate.ts';
import type { Knowledge } from '../annotate/knowledge/knowledge.ts';
import { saidBy } from '../model/annotation.ts';
import { doubts } from '../model/doubt.ts';
import { type DoubtfulMark, type DoubtKind, doubtKinds } from './doubtful-mark.ts';
import { markKey } from './mark-key.ts';
import { namesakes, speakersNear } from './speakers-near.ts';

/** What the engine isn't sure of in an article, the worst first, then in reading order. */
export function doubtfulMarks(reading: OpenReading, { entities }: Knowledge): DoubtfulMark[] {
  const marks = [
    ...doubtfulQuotes(reading, entities),
    ...doubtfulNames(reading, entities),
    ...doubtfulMentions(reading, entities),
  ];
  const keyed = marks.map((mark) => ({ key: markKey(reading.text, mark, mark.kind), ...mark }));
  return keyed.sort((a, b) => rank(a.kind) - rank(b.kind) || a.start - b.start);
}

function rank(kind: DoubtKind): number {
  return doubtKinds.indexOf(kind);
}

function doubtfulQuotes(reading: OpenReading, entities: Knowledge['entities']): Unkeyed[] {
  return reading.quotes.flatMap((quote): Unkeyed[] => {
    const { start, end, type, certainty, reason, speaker } = quote;
    if (type === 'indirect' || type === 'turn' || type === 'no-comment') return [];
    if (speaker !== null && certainty !== 'unsure') return [];
    const proposed = saidBy(quote).map(({ name, id }) => ({ name, ...(id !== undefined && { id }) }));
    const why = speaker === null ? 'nobody near it is named as the speaker' : reason && doubts[reason];
    return [
      {
        start,
        end,
        kind: speaker === null ? 'no-speaker' : 'unsure-speaker',
        reason: why ?? 'no rule is sure of the speaker',
        candidates: speakersNear(reading, quote, { proposed, entities }),
        isProposed: proposed.length === 1,
      },
    ];
  });
}

function doubtfulNames({ ambiguous }: OpenReading, entities: Knowledge['entities']): Unkeyed[] {
  return ambiguous.map(({ start, end, ids }) => ({
    start,
    end,
    kind: 'ambiguous-name',
    reason: 'several entries have this name, and nothing around it says which is meant',
    candidates: ids.map((id) => ({ name: entities.get(id)?.name ?? id, id })),
    isProposed: false,
  }));
}

function doubtfulMentions({ mentions, text }: OpenReading, entities: Knowledge['entities']): Unkeyed[] {
  const unsure = mentions.filter(({ certainty }) => certainty === 'unsure');
  return unsure.map(({ start, end, entityId, reason }) => ({
    start,
    end,
    kind: 'unsure-mention',
    reason: reason ? doubts[reason] : 'no rule is sure that this entry is meant',
    candidates: namesakes(text.slice(start, end), entityId, entities),
    isProposed: true,
  }));
}

type Unkeyed = Omit<DoubtfulMark, 'key'>;
