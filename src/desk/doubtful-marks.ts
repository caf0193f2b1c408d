import type { OpenReading } from '../annotate/annotate.ts';
import type { Knowledge } from '../annotate/knowledge/knowledge.ts';
import { wholeQuotations } from '../annotate/quotes/whole-quotations.ts';
import { type Certainty, type Mention, type Quote, saidBy } from '../model/annotation.ts';
import { doubts } from '../model/doubt.ts';
import { fold } from '../model/fold.ts';
import { type DoubtfulMark, type DoubtKind, doubtKinds } from './doubtful-mark.ts';
import { markKey } from './mark-key.ts';
import { namesakes, speakersNear } from './speakers-near.ts';

/**
 * What the engine isn't sure of in an article, the worst first, then in reading order.
 * @param isWide Whether what is likely, but not certain, counts too.
 */
export function doubtfulMarks(reading: OpenReading, { entities }: Knowledge, isWide = false): DoubtfulMark[] {
  const asked = new Set<Certainty>(isWide ? ['unsure', 'likely'] : ['unsure']);
  const marks = [
    ...doubtfulQuotes(reading, entities, asked),
    ...doubtfulNames(reading, entities),
    ...doubtfulMentions(reading, entities, asked),
  ];
  const keyed = marks.map((mark) => ({ key: markKey(reading.text, mark, mark.kind), ...mark }));
  return keyed.sort((a, b) => rank(a.kind) - rank(b.kind) || a.start - b.start);
}

function rank(kind: DoubtKind): number {
  return doubtKinds.indexOf(kind);
}

function doubtfulQuotes(
  reading: OpenReading,
  entities: Knowledge['entities'],
  asked: ReadonlySet<Certainty>,
): Unkeyed[] {
  return wholeQuotations(reading.quotes, reading.text).flatMap((whole): Unkeyed[] => {
    const [quote] = whole
      .filter((one) => isDoubtful(one, asked))
      .sort((a, b) => rank(kindOfQuote(a)) - rank(kindOfQuote(b)));
    if (!quote) return [];
    const [{ start }, { end }] = [whole[0], whole.at(-1) as Quote];
    const { certainty, rule, speaker, group } = quote;
    const proposed = saidBy(quote).map(({ name, id }) => ({ name, ...(id !== undefined && { id }) }));
    const kind = kindOfQuote(quote);
    const alike =
      speaker === null
        ? fold(reading.text.slice(start, end))
        : `${quote.reason} ${proposed.map(({ id, name }) => id ?? name).join(' ')}`;
    return [
      {
        start,
        end,
        kind,
        rule,
        certainty: speaker === null ? 'none' : certainty,
        reason: whyOfQuote(quote),
        candidates: speakersNear(reading, quote, { proposed, entities }),
        isProposed: proposed.length === 1,
        likeness: `${kind} ${alike}`,
        ...(group !== undefined && { utterance: group }),
        ...(whole.length > 1 && { paragraphs: whole.map((one) => ({ start: one.start, end: one.end })) }),
      },
    ];
  });
}

function isDoubtful({ type, speaker, certainty }: Quote, asked: ReadonlySet<Certainty>): boolean {
  if (type === 'indirect' || type === 'turn' || type === 'no-comment') return false;
  return speaker === null || asked.has(certainty);
}

function kindOfQuote({ speaker, certainty }: Quote): DoubtKind {
  if (speaker === null) return 'no-speaker';
  return certainty === 'likely' ? 'likely-speaker' : 'unsure-speaker';
}

function whyOfQuote({ speaker, reason }: Quote): string {
  if (speaker === null) return 'nobody near it is named as the speaker';
  return reason ? doubts[reason] : 'no rule is sure of the speaker';
}

function doubtfulNames({ ambiguous, text }: OpenReading, entities: Knowledge['entities']): Unkeyed[] {
  return ambiguous.map(({ start, end, ids }) => ({
    start,
    end,
    kind: 'ambiguous-name',
    rule: 'none',
    certainty: 'none',
    reason: 'several entries have this name, and nothing around it says which is meant',
    candidates: ids.map((id) => ({ name: entities.get(id)?.name ?? id, id })),
    isProposed: false,
    likeness: `ambiguous-name ${fold(text.slice(start, end))}`,
  }));
}

function doubtfulMentions(
  { mentions, text }: OpenReading,
  entities: Knowledge['entities'],
  asked: ReadonlySet<Certainty>,
): Unkeyed[] {
  const kindOf = ({ certainty }: Mention): DoubtKind => (certainty === 'likely' ? 'likely-mention' : 'unsure-mention');
  return mentions
    .filter(({ certainty }) => asked.has(certainty))
    .map((mention) => {
      const { start, end, entityId, reason, rule, certainty } = mention;
      const words = text.slice(start, end);
      return {
        start,
        end,
        kind: kindOf(mention),
        rule,
        certainty,
        reason: reason ? doubts[reason] : 'no rule is sure that this entry is meant',
        candidates: namesakes(words, entityId, entities),
        isProposed: true,
        likeness: `${kindOf(mention)} ${entityId} ${fold(words)}`,
      };
    });
}

type Unkeyed = Omit<DoubtfulMark, 'key'>;
