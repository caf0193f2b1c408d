import type { Form } from '../../knowledge/form.ts';
import { nationEndingAt, nationsIn } from '../../knowledge/nations-in.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { type BlockWords, gapBefore, tokenAt } from '../match/block-words.ts';
import type { MentionCandidate } from '../match/candidate.ts';

/**
 * Whether the words around the name say that it belongs to another country than the entity does: `the Chinese Foreign
 * Ministry`, `China’s Foreign Ministry`, `the Foreign Ministry of China`, where the glossary has Russia’s. False for an
 * entity none of whose names says its country.
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

/** The country that the words before the name give it to: `Chinese`, `North Korean`, `China’s`. */
function ownerBefore({ blockWords, from }: MentionCandidate): string | undefined {
  const { tokens } = blockWords;
  const gap = gapBefore(blockWords, from);
  const isGenitive =
    /^['’ʼ] $/.test(gap) ||
    (tokenAt(blockWords, from - 1)?.key === 's' && /^['’ʼ]$/.test(gapBefore(blockWords, from - 1)));
  const last = isGenitive && tokenAt(blockWords, from - 1)?.key === 's' ? from - 2 : from - 1;
  return gap === ' ' || isGenitive ? nationEndingAt(tokens, last) : undefined;
}

/** The country that the words after the name give it to: `of China`, `of the United States`. */
function ownerAfter({ blockWords, to }: MentionCandidate): string | undefined {
  const { tokens } = blockWords;
  if (tokens[to]?.key !== 'of' || !isSpaced(blockWords, to)) return undefined;
  const first = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1;
  if (!isSpaced(blockWords, first)) return undefined;
  return nationEndingAt(tokens, first + 1) ?? nationEndingAt(tokens, first);
}

function isSpaced(blockWords: BlockWords, at: number): boolean {
  return gapBefore(blockWords, at) === ' ';
}
