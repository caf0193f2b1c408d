import { capitalCities } from '../../languages/en/names/capital-cities.ts';
import { governing, isActing, placePrepositions } from '../../languages/en/names/context-words.ts';
import { functionWords } from '../../languages/en/names/function-words.ts';
import { gapBefore, neighbourAfter, neighbourBefore } from '../match/block-words.ts';
import type { MentionCandidate } from '../match/candidate.ts';

/** Whether the name of a capital city stands for its government: `Bern has agreed`, `pressure on Bern to agree`. */
export function standsForGovernment({ blockWords, from, to }: MentionCandidate): boolean {
  if (!capitalCities.has(blockWords.tokens[to - 1]?.key ?? '') || gapBefore(blockWords, to) !== ' ') return false;
  if (placePrepositions.has(neighbourBefore(blockWords, from)?.key ?? '')) return false;
  const verb = neighbourAfter(blockWords, to - 1);
  if (verb?.shape !== 'lower') return false;
  const next = neighbourAfter(blockWords, to);
  if (verb.key === 'to') return next?.shape === 'lower' && !functionWords.has(next.key);
  if (verb.key === 'is' || verb.key === 'was') return next?.shape === 'lower' && next.key.endsWith('ing');
  return governing.has(verb.key) || isActing(verb.key);
}
