import { otherWords, vagueWords } from '../../languages/en/speech/organization-words.ts';
import { lowerAt } from '../../text/passages.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { lastWord } from '../referents/national-bodies.ts';
import type { Referent } from '../referents/referent.ts';
import type { Discourse } from './discourse.ts';

/**
 * The organization that a description means: `the [ministry]` behind `Norway’s Foreign Ministry`, `the [paper]` behind
 * `the Harbour Times`.
 */
export function organizationMeant(
  { organizations }: Discourse,
  { units }: ReadSentence,
  { from, head }: NounPhrase,
): Referent | undefined {
  if (lowerAt(units, from) !== 'the' || head !== from + 1) return undefined;
  const word = lowerAt(units, head);
  if (vagueWords.has(word)) return undefined;
  const words = [word, ...(otherWords.get(word) ?? [])];
  return organizations.findLast(({ last }) => words.includes(last))?.referent;
}

/** How many organizations are remembered. */
const mostOrganizations = 20;

/** Notes an organization as the one named last. */
export function noteOrganization({ organizations }: Discourse, referent: Referent): void {
  const place = organizations.findIndex((one) => one.referent === referent);
  if (place >= 0) organizations.splice(place, 1);
  else if (organizations.length >= mostOrganizations) organizations.shift();
  organizations.push({ referent, last: lastWord(referent.name) });
}
