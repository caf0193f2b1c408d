import type { Form } from '../../knowledge/form.ts';
import { nationEndingAt, nationsIn } from '../../knowledge/nations-in.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { type BlockWords, gapBefore, tokenAt } from '../match/block-words.ts';
import type { MentionCandidate } from '../match/candidate.ts';

/**
 * Whether the words around give what the form names to another country than the entity's own: `the Chinese Foreign Ministry`,
 * `China’s Foreign Ministry`, `the Foreign Ministry of China`, where the glossary has Russia’s. An entity none of whose
 * names tells its country may be anyone’s.
 */
export function isOfAnotherNation(
  candidate: MentionCandidate,
  form: Form,
  profiles: ReadonlyMap<string, Pick<Profile, 'nations'>>,
): boolean {
  const { nations } = profiles.get(form.entityId) ?? { nations: [] };
  if (nations.length === 0 || form.kind === 'person' || form.kind === 'place' || nationsIn(form.words).length > 0)
    return false;
  const owner = ownerBefore(candidate) ?? ownerAfter(candidate);
  return owner !== undefined && !nations.includes(owner);
}

/** `Chinese`, `North Korean`, `China’s` before the name. */
function ownerBefore({ passage, from }: MentionCandidate): string | undefined {
  const { tokens } = passage;
  const gap = gapBefore(passage, from);
  const isGenitive =
    /^['’ʼ] $/.test(gap) || (tokenAt(passage, from - 1)?.key === 's' && /^['’ʼ]$/.test(gapBefore(passage, from - 1)));
  const last = isGenitive && tokenAt(passage, from - 1)?.key === 's' ? from - 2 : from - 1;
  return gap === ' ' || isGenitive ? nationEndingAt(tokens, last) : undefined;
}

/** `of China`, `of the United States` after it. */
function ownerAfter({ passage, to }: MentionCandidate): string | undefined {
  const { tokens } = passage;
  if (tokens[to]?.key !== 'of' || !isSpaced(passage, to)) return undefined;
  const first = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1;
  if (!isSpaced(passage, first)) return undefined;
  return nationEndingAt(tokens, first + 1) ?? nationEndingAt(tokens, first);
}

function isSpaced(passage: BlockWords, at: number): boolean {
  return gapBefore(passage, at) === ' ';
}
