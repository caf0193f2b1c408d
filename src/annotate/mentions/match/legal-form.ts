import { isLegalForm } from '../../knowledge/company-name.ts';
import { isFull } from '../../knowledge/form.ts';
import { endOf, gapBefore } from './block-words.ts';
import type { MentionCandidate } from './candidate.ts';

/** The stretch as the name of a company with its legal form behind it: `Quoll Mining Corp.`; none without one. */
export function withLegalForm(candidate: MentionCandidate): MentionCandidate[] {
  const { passage, to } = candidate;
  const word = passage.tokens[to];
  if (!isLegalForm(word) || !/^,? $/.test(gapBefore(passage, to))) return [];
  const forms = candidate.forms.filter((form) => form.kind === 'organization' && isFull(form));
  if (forms.length === 0) return [];
  const end = endOf(passage, to);
  const after = passage.text.slice(end, end + 3);
  if (/^[-‐‑]/.test(after)) return [];
  const isAbbreviated = /^\.(?:['’,;:)]| \p{Ll})/u.test(after);
  return [{ ...candidate, to: to + 1, end: end + (isAbbreviated ? 1 : 0), forms }];
}
