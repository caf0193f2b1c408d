import type { Span } from '../../../model/annotation.ts';
import { isLegalForm } from '../../knowledge/company-name.ts';
import type { Form } from '../../knowledge/form.ts';
import { type FoundNode, isBeginning, type NameIndex, nodesAt } from '../../knowledge/name-index.ts';
import type { NamePart } from '../../text/name-parts.ts';
import type { Circumstances } from '../../text/prose.ts';
import type { BlockWords } from './block-words.ts';
import type { CandidateGroup, MentionCandidate } from './candidate.ts';
import { hasEdges } from './edges.ts';
import { stretchOf } from './fits-form.ts';
import { withLegalForm } from './legal-form.ts';

/** Where names are not looked for, and which forms count. */
export interface Limits {
  /** Whether a name may stand at the span: web addresses and spans that the editor has decided are excluded. */
  isFree: (span: Span) => boolean;
  circumstances: Circumstances;
}

/** All places in the block that match a form of the index, in reading order. */
export function findCandidates(blockWords: BlockWords, index: NameIndex, limits: Limits): CandidateGroup[] {
  const groups: CandidateGroup[] = [];
  const { tokens } = blockWords;
  let free = 0;
  for (let from = 0; from < tokens.length; from += 1) {
    if (from < free || !isBeginning(index, tokens[from] as NamePart)) continue;
    const group = groupAt({ blockWords, from }, nodesAt(index, tokens, from), limits);
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

type CandidateStart = Pick<MentionCandidate, 'blockWords' | 'from'>;

function candidatesOf(
  { node, length }: FoundNode,
  { blockWords, from }: CandidateStart,
  limits: Limits,
): MentionCandidate[] {
  const to = from + length;
  const candidates: MentionCandidate[] = [];
  for (const form of node.forms) {
    const stretch = countsHere(form, limits.circumstances) ? stretchOf(form, blockWords, from) : undefined;
    if (stretch === undefined) continue;
    const { start, end } = stretch;
    const same = candidates.find((one) => one.start === start && one.end === end);
    if (same === undefined) candidates.push({ blockWords, from, to, start, end, forms: [form] });
    else if (same.forms.at(-1)?.entityId !== form.entityId) same.forms.push(form);
  }
  if (isLegalForm(blockWords.tokens[to])) candidates.push(...candidates.flatMap(withLegalForm));
  return candidates
    .filter((candidate) => hasEdges(blockWords, candidate, limits.circumstances.lang) && limits.isFree(candidate))
    .map(withOneEach)
    .sort((one, other) => other.end - other.start - (one.end - one.start));
}

/** The candidate with only the first form of each entity. */
function withOneEach(candidate: MentionCandidate): MentionCandidate {
  if (candidate.forms.length < 2) return candidate;
  const seen = new Set<string>();
  const forms = candidate.forms.filter(({ entityId }) => !seen.has(entityId) && seen.add(entityId));
  return { ...candidate, forms };
}

function countsHere({ within }: Form, { slug, publication }: Circumstances): boolean {
  return within === undefined || within.some((one) => one === slug || one === publication);
}
