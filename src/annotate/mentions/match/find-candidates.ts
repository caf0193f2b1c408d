import type { Span } from '../../../model/annotation.ts';
import { isLegalForm } from '../../knowledge/company-name.ts';
import type { Form } from '../../knowledge/form.ts';
import { type FoundNode, isBeginning, type NameIndex, nodesAt } from '../../knowledge/name-index.ts';
import type { NamePart } from '../../text/name-parts.ts';
import type { Circumstances } from '../../text/prose.ts';
import { type BlockWords, overlaps } from './block-words.ts';
import type { CandidateGroup, MentionCandidate } from './candidate.ts';
import { hasEdges } from './edges.ts';
import { stretchOf } from './fits-form.ts';
import { withLegalForm } from './legal-form.ts';

/** What keeps names from being read. */
export interface Limits {
  /** Stretches in which nothing is read: in order and apart. */
  closed: readonly Span[];
  circumstances: Circumstances;
}

/** All stretches of the passage that are written like a name of the glossary, in reading order. */
export function findCandidates(passage: BlockWords, index: NameIndex, limits: Limits): CandidateGroup[] {
  const groups: CandidateGroup[] = [];
  const { tokens } = passage;
  let free = 0;
  for (let from = 0; from < tokens.length; from += 1) {
    if (from < free || !isBeginning(index, tokens[from] as NamePart)) continue;
    const group = groupAt({ passage, from }, nodesAt(index, tokens, from), limits);
    if (!group) continue;
    groups.push(group);
    free = group.longest.to;
  }
  return groups;
}

function groupAt(place: CandidateStart, nodes: FoundNode[], limits: Limits): CandidateGroup | undefined {
  for (let at = 0; at < nodes.length; at += 1) {
    const candidates = candidatesOf(nodes[at] as FoundNode, place, limits);
    const [longest] = candidates;
    if (longest === undefined) continue;
    const further = () => nodes.slice(at + 1).flatMap((found) => candidatesOf(found, place, limits));
    return { longest, shorter: () => [...candidates.slice(1), ...further()] };
  }
  return undefined;
}

type CandidateStart = Pick<MentionCandidate, 'passage' | 'from'>;

function candidatesOf(
  { node, length }: FoundNode,
  { passage, from }: CandidateStart,
  limits: Limits,
): MentionCandidate[] {
  const to = from + length;
  const candidates: MentionCandidate[] = [];
  for (const form of node.forms) {
    const stretch = countsHere(form, limits.circumstances) ? stretchOf(form, passage, from) : undefined;
    if (stretch === undefined) continue;
    const { start, end } = stretch;
    const same = candidates.find((one) => one.start === start && one.end === end);
    if (same === undefined) candidates.push({ passage, from, to, start, end, forms: [form] });
    else if (same.forms.at(-1)?.entityId !== form.entityId) same.forms.push(form);
  }
  if (isLegalForm(passage.tokens[to])) candidates.push(...candidates.flatMap(withLegalForm));
  return candidates
    .filter((candidate) => hasEdges(passage, candidate) && !isClosed(candidate, limits.closed))
    .map(withOneEach)
    .sort((one, other) => other.end - other.start - (one.end - one.start));
}

/** The candidate with the first form of each entity. */
function withOneEach(candidate: MentionCandidate): MentionCandidate {
  if (candidate.forms.length < 2) return candidate;
  const seen = new Set<string>();
  const forms = candidate.forms.filter(({ entityId }) => !seen.has(entityId) && seen.add(entityId));
  return { ...candidate, forms };
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
