import type { Quote } from '../model/annotation.ts';
import { doubts } from '../model/doubt.ts';
import { nearest } from '../model/nearest.ts';
import type { Found } from './found.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { wholeQuotations } from './quotes/whole-quotations.ts';
import type { Remark } from './remark.ts';
import type { Prose } from './text/prose.ts';

/**
 * What an editor should look at: ids and keys that don’t exist, ambiguous names, quotes without a sure speaker.
 * In reading order; offsets are into the prose.
 */
export function remarksOn(prose: Prose, found: Found, knowledge: Knowledge): Remark[] {
  const words = (start: number, end: number) => shortened(prose.text.slice(start, end));
  const remarks: Remark[] = [
    ...unknownIds(prose, knowledge),
    ...found.citations.flatMap(({ start, unknown }) =>
      unknown.map(
        (key): Remark => ({
          rule: 'unknown-citation',
          start,
          reason: `Unexpected key \`@${key}\`, expected ${meant(key, knowledge.keys, 'the key of a reference or document')}`,
        }),
      ),
    ),
    ...found.ambiguous.map(
      ({ start, surface, ids }): Remark => ({
        rule: 'ambiguous-name',
        start,
        reason: `Unexpected name “${surface}” of several entities, expected one of ${ids.map((id) => `\`${id}\``).join(', ')}`,
      }),
    ),
    ...unknownVoices(found),
    ...otherLanguages(found),
    ...wholeQuotations(found.quotes, prose.text).flatMap((whole) => whole.flatMap(ofQuote).slice(0, 1)),
  ];
  return remarks.sort((a, b) => a.start - b.start);

  function ofQuote({ start, end, speaker, certainty, type, reason }: Quote): Remark[] {
    if (type === 'indirect' || type === 'turn' || type === 'no-comment') return [];
    if (speaker === null)
      return [
        {
          rule: 'no-speaker',
          start,
          reason: `Unexpected quotation ${words(start, end)} of nobody, expected a speaker near it`,
        },
      ];
    if (certainty !== 'unsure') return [];
    return [
      {
        rule: 'unsure-speaker',
        start,
        reason: `Unexpected doubt that ${words(start, end)} is ${speaker}’s (${reason ? doubts[reason] : 'no rule is sure'}), expected a clear speaker`,
      },
    ];
  }
}

/** Whoever asks or answers in a transcript and is named nowhere: one remark, however often they speak. */
function unknownVoices({ quotes }: Found): Remark[] {
  const turn = quotes.find(({ type, speaker }) => type === 'turn' && speaker === null);
  if (!turn) return [];
  const reason =
    'Unexpected turns of nobody (`Q` or `A`), expected an author in the front matter, or above them “interview with …” or “interview by …”';
  return [{ rule: 'no-speaker', start: turn.start, reason }];
}

/** A text that is plainly in another language than it is said to be. */
function otherLanguages({ language }: Found): Remark[] {
  if (!language) return [];
  const reason = `Unexpected text in \`${language.tag}\`, expected one in \`${language.told}\`, as \`lang\` or the edition says`;
  return [{ rule: 'other-language', start: 0, reason }];
}

function unknownIds({ overrides }: Prose, { entities }: Knowledge): Remark[] {
  return overrides.flatMap((override): Remark[] => {
    const id =
      override.kind === 'entity'
        ? override.id
        : override.kind === 'quote' && looksLikeId(override.by)
          ? override.by
          : undefined;
    if (id === undefined || entities.has(id)) return [];
    return [
      {
        rule: 'unknown-id',
        start: override.start,
        reason: `Unexpected id \`${id}\`, expected ${meant(id, entities.keys(), 'the id of a glossary entry')}`,
      },
    ];
  });
}

/** The name that was most likely meant, or what kind of name it should have been. */
function meant(word: string, known: Iterable<string>, kind: string): string {
  const near = nearest(word, known);
  return near ? `\`${near}\`` : kind;
}

/** Whether the value of `by` is meant as an id rather than as a name. */
export function looksLikeId(by: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(by);
}

function shortened(text: string): string {
  return text.length <= 50 ? text : `${text.slice(0, 45).trimEnd()}…${text.slice(-1)}`;
}
