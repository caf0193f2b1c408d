import type { Span } from '../../model/annotation.ts';
import type { Circumstances } from '../prose.ts';
import { hasEdges } from './edges.ts';
import { endOfForm } from './fits-form.ts';
import type { Form } from './forms.ts';
import { type NameIndex, nodesAt } from './name-index.ts';
import { overlaps, type Passage } from './passage.ts';

/** A stretch that the glossary has one or more readings of. */
export interface Candidate extends Span {
  /** The words it is made of: indices into the passage's tokens, `to` exclusive. */
  from: number;
  to: number;
  /** Forms written as the text has them, the strongest rule first, one an entity. */
  forms: Form[];
}

/** The readings that begin at one word, the longest first; no two groups share a word. */
export type CandidateGroup = Candidate[];

/** All stretches of the passage that are written like a name of the glossary, in reading order. */
export function findCandidates(
  passage: Passage,
  index: NameIndex,
  closed: readonly Span[],
  circumstances: Circumstances,
): CandidateGroup[] {
  const groups: CandidateGroup[] = [];
  for (let from = 0; from < passage.tokens.length; ) {
    const group = candidatesAt(passage, index, from, circumstances).filter((candidate) => !isClosed(candidate, closed));
    if (group.length > 0) groups.push(group);
    from = group[0]?.to ?? from + 1;
  }
  return groups;
}

function candidatesAt(passage: Passage, index: NameIndex, from: number, circumstances: Circumstances): Candidate[] {
  const nodes = nodesAt(index, passage.tokens, from);
  const candidates: Candidate[] = [];
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const { node, length } = nodes[at] as (typeof nodes)[number];
    const byEnd = new Map<number, Form[]>();
    for (const form of node.forms) {
      if (!countsHere(form, circumstances)) continue;
      const end = endOfForm(passage, from, form);
      if (end < 0) continue;
      const forms = byEnd.get(end) ?? [];
      if (!forms.some(({ entityId }) => entityId === form.entityId)) forms.push(form);
      byEnd.set(end, forms);
    }
    const start = passage.tokens[from]?.start ?? 0;
    const ends = [...byEnd].sort(([one], [other]) => other - one);
    for (const [end, forms] of ends)
      if (hasEdges(passage, { start, end })) candidates.push({ from, to: from + length, start, end, forms });
  }
  return candidates;
}

function countsHere({ within }: Form, { slug, publication }: Circumstances): boolean {
  return within === undefined || within.some((one) => one === slug || one === publication);
}

/** Whether the span touches one of `closed`, which are in order and apart. */
function isClosed(span: Span, closed: readonly Span[]): boolean {
  let low = 0;
  let high = closed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((closed[middle] as Span).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const nearest = closed[low];
  return nearest !== undefined && overlaps(nearest, span);
}
