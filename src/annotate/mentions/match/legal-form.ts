import { isLegalForm } from '../../knowledge/company-name.ts';
import { isFull } from '../../knowledge/form.ts';
import { endOf, gapBefore } from './block-words.ts';
import type { MentionCandidate } from './candidate.ts';

/** The candidate lengthened by the legal form that follows it: `Quoll Mining Corp.`; empty if none follows. */
export function withLegalForm(candidate: MentionCandidate): MentionCandidate[] {
  const { blockWords, to } = candidate;
  const word = blockWords.tokens[to];
  if (!isLegalForm(word) || !/^,? $/.test(gapBefore(blockWords, to))) return [];
  const forms = candidate.forms.filter((form) => form.kind === 'organization' && isFull(form));
  if (forms.length === 0) return [];
  const end = endOf(blockWords, to);
  const after = blockWords.text.slice(end, end + 3);
  if (/^[-‐‑]/.test(after)) return [];
  const isAbbreviated = /^\.(?:['’,;:)]| \p{Ll})/u.test(after);
  return [{ ...candidate, to: to + 1, end: end + (isAbbreviated ? 1 : 0), forms }];
}
