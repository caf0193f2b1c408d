import type { Span } from '../../model/annotation.ts';
import { fold } from '../../model/fold.ts';
import { lastStartingBefore } from '../text/spans.ts';
import type { Voice } from '../turns/people.ts';
import { type Naming, newReferent, type Referent } from './referents/referent.ts';
import type { QuoteContext } from './story.ts';

/**
 * Whom `I` means at a place of the text outside of marks: the speaker of the turn that it lies in, else the author, where
 * there is one. Undefined where nobody knows.
 */
export function selvesOf(
  { turns = [], circumstances, knowledge }: QuoteContext,
  namings: readonly Naming[],
): (place: Span) => Referent | undefined {
  const named = new Map(namings.map(({ referent }) => [referent.id ?? referent.name, referent]));
  const referentOf = (voice: Voice | undefined) =>
    voice && (named.get(voice.id ?? voice.name) ?? newReferent(voice.name, { ...voice, kind: 'person', human: true }));
  const speakers = turns.map(({ voice }) => referentOf(voice));
  const places = turns.map(({ label, pieces }) => ({ start: label.start, end: pieces.at(-1)?.end ?? label.end }));
  const [author, ...others] = circumstances?.authors ?? [];
  const isOne = author !== undefined && others.length === 0;
  const writer = isOne ? referentOf(asEntity(author, knowledge.entities.values())) : undefined;
  return ({ start }) => {
    const at = lastStartingBefore(places, start + 1);
    return at >= 0 && start < (places[at] as Span).end ? speakers[at] : writer;
  };
}

/** The author as the glossary has them. */
function asEntity(author: string, entities: Iterable<{ id: string; name: string; kind: string }>): Voice {
  for (const { id, name, kind } of entities) if (kind === 'person' && fold(name) === fold(author)) return { id, name };
  return { name: author };
}
