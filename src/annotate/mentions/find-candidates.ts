import type { Span } from '../../model/annotation.ts';
import type { Circumstances } from '../prose.ts';
import { hasEdges } from './edges.ts';
import { endOfForm } from './fits-form.ts';
import type { Form } from './forms.ts';
import { type NameIndex, type NameNode, nodesAt } from './name-index.ts';
import { overlaps, type Passage } from './passage.ts';

/** A stretch that the glossary has one or more readings of. */
export interface Candidate extends Span {
  passage: Passage;
  /** The words it is made of: indices into the passage's tokens, `to` exclusive. */
  from: number;
  to: number;
  /** Forms written as the text has them, the strongest rule first, one an entity. */
  forms: Form[];
}

/** The readings that begin at one word, the longest first; no two groups share a word. */
export type CandidateGroup = [Candidate, ...Candidate[]];

/** What keeps names from being read. */
export interface Limits {
  /** Stretches in which nothing is read: in order and apart. */
  closed: readonly Span[];
  circumstances: Circumstances;
}

/** All stretches of the passage that are written like a name of the glossary, in reading order. */
export function findCandidates(passage: Passage, index: NameIndex, limits: Limits): CandidateGroup[] {
  const groups: CandidateGroup[] = [];
  for (let from = 0; from < passage.tokens.length; ) {
    const nodes = nodesAt(index, passage.tokens, from);
    const [longest, ...rest] = nodes
      .reverse()
      .flatMap(({ node, length }) => candidatesOf(node, { passage, from, to: from + length }, limits));
    if (longest) groups.push([longest, ...rest]);
    from = longest?.to ?? from + 1;
  }
  return groups;
}

function candidatesOf(
  node: NameNode,
  place: Pick<Candidate, 'passage' | 'from' | 'to'>,
  { closed, circumstances }: Limits,
): Candidate[] {
  const start = place.passage.tokens[place.from]?.start ?? 0;
  const byEnd = new Map<number, Map<string, Form>>();
  for (const form of node.forms) {
    if (!countsHere(form, circumstances)) continue;
    const end = endOfForm(form, place.passage, place.from);
    if (end < 0) continue;
    const forms = byEnd.get(end) ?? new Map<string, Form>();
    if (!forms.has(form.entityId)) forms.set(form.entityId, form);
    byEnd.set(end, forms);
  }
  return [...byEnd]
    .sort(([one], [other]) => other - one)
    .map(([end, forms]) => ({ ...place, start, end, forms: [...forms.values()] }))
    .filter((candidate) => hasEdges(place.passage, candidate) && !isClosed(candidate, closed));
}

function countsHere({ within }: Form, { slug, publication }: Circumstances): boolean {
  return within === undefined || within.some((one) => one === slug || one === publication);
}

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
