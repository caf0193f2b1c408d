import type { OpenReading } from '../annotate/annotate.ts';
import type { Knowledge } from '../annotate/knowledge/knowledge.ts';
import { type Span, saidBy } from '../model/annotation.ts';
import { fold } from '../model/fold.ts';
import type { Candidate } from './doubtful-mark.ts';

/** As many as there are keys. */
const most = 9;

/** Who may have said a quotation: whom the engine proposes, then those whom the article names, the nearest first. */
export function speakersNear(reading: OpenReading, quote: Span, { proposed, entities }: Known): Candidate[] {
  const named = reading.mentions.flatMap(({ start, entityId: id }): Placed[] => {
    const entity = entities.get(id);
    return entity && canSpeak.has(entity.kind) ? [{ start, name: entity.name, id }] : [];
  });
  const unknown = reading.names.flatMap(({ start, name, kind }): Placed[] =>
    kind === undefined || canSpeak.has(kind) ? [{ start, name }] : [],
  );
  const speakers = reading.quotes.flatMap((other) => saidBy(other).map((one) => ({ start: other.start, ...one })));
  const byDistance = [...named, ...unknown, ...speakers].sort((a, b) => distance(a, quote) - distance(b, quote));
  return distinct([...proposed, ...byDistance]).slice(0, most);
}

/** The entry that a name was read as, then others that have the same name. */
export function namesakes(surface: string, id: string, entities: Knowledge['entities']): Candidate[] {
  const key = fold(surface);
  const others = [...entities.values()].filter(({ name, aliases }) =>
    [name, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))].some(
      (one) => fold(one) === key,
    ),
  );
  return distinct([{ name: entities.get(id)?.name ?? id, id }, ...others]).slice(0, most);
}

const canSpeak: ReadonlySet<string> = new Set(['person', 'organization']);

function distance({ start }: Placed, quote: Span): number {
  if (start < quote.start) return quote.start - start;
  return Math.max(0, start - quote.end);
}

/** Each once, without what else was known of it; a name that an entry bears stands for that entry. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const found = new Map<string, Candidate>();
  const borne = new Set(candidates.flatMap(({ name, id }) => (id === undefined ? [] : name)));
  for (const { name, id } of candidates) {
    const key = id ?? `name ${name}`;
    const isEntry = id === undefined && borne.has(name);
    if (!found.has(key) && !isEntry) found.set(key, { name, ...(id !== undefined && { id }) });
  }
  return [...found.values()];
}

type Placed = Candidate & { start: number };

interface Known {
  proposed: readonly Candidate[];
  entities: Knowledge['entities'];
}
