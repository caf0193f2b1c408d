import { companyWords, otherWords, vagueWords } from '../../languages/en/speech/organization-words.ts';
import { lowerAt } from '../../text/passages.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import type { Referent } from '../referents/referent.ts';
import type { Discourse } from './discourse.ts';

/**
 * The organization that a description means: `the [ministry]` behind `Norway’s Foreign Ministry`, `the [paper]` behind
 * `the Harbour Times`.
 */
export function organizationMeant(
  discourse: Discourse,
  { units }: ReadSentence,
  { from, head }: NounPhrase,
): Referent | undefined {
  if (lowerAt(units, from) !== 'the' || head !== from + 1) return undefined;
  const word = lowerAt(units, head);
  if (vagueWords.has(word)) return undefined;
  const words = [word, ...(otherWords.get(word) ?? [])];
  const named = discourse.organizations.findLast(({ last }) => words.includes(last))?.referent;
  return named ?? (companyWords.has(word) ? companyMeant(discourse) : undefined);
}

/** How many sentences ago a firm may have been named that `the company` means. */
const longestAgo = 2;

/** The firm named last that did something. */
function companyMeant({ organizations, people, sentence, kindOf }: Discourse): Referent | undefined {
  const acting = [...organizations, ...people].filter(({ subjectAt }) => sentence - subjectAt <= longestAgo);
  const last = Math.max(...acting.map(({ subjectAt }) => subjectAt));
  const [first, ...others] = acting.filter(
    ({ subjectAt, referent }) => subjectAt === last && kindOf(referent) === 'organization',
  );
  return others.length === 0 ? first?.referent : undefined;
}

/** How many organizations are remembered. */
const mostOrganizations = 20;

/** Notes an organization as the one named last. */
export function noteOrganization({ organizations, sentence }: Discourse, referent: Referent, isSubject: boolean): void {
  const place = organizations.findIndex((one) => one.referent === referent);
  const [before] = place >= 0 ? organizations.splice(place, 1) : [];
  if (!before && organizations.length >= mostOrganizations) organizations.shift();
  const subjectAt = isSubject ? sentence : (before?.subjectAt ?? Number.NEGATIVE_INFINITY);
  organizations.push({ referent, last: lastWord(referent.name), subjectAt });
}

/** The last word of a name, in small letters. */
function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
