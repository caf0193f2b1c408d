import { type Form, isAcronym } from '../../knowledge/form.ts';
import type { ArticleContext } from './article-context.ts';

/**
 * How much the article uses the words that the entity’s full name has and the form lacks, from -1.2 (none of many) over 0
 * (the full name has no further words) to 1.5: for `Conservative Party`, whether the article speaks of Canada.
 */
export function supportFor(form: Form, context: ArticleContext): number {
  const { knowledge, named } = context;
  const profile = knowledge.profiles.get(form.entityId);
  if (profile === undefined || isByname(form, context)) return 0;
  const present = Math.max(0, ...profile.inside.map((id) => named.get(id) ?? 0));
  const counts = context.counts();
  const found = profile.words
    .filter((word) => form.words.every(({ key }) => singular(key) !== singular(word)))
    .map((word) => Math.max(counts.get(word) ?? 0, present));
  const gained = found.reduce((sum, count) => sum + Math.min(0.8, Math.log2(1 + count) / 4), 0);
  return Math.max(-1.2, Math.min(1.5, gained) - 0.4 * found.filter((count) => count === 0).length);
}

/** Whether the form shares no word with the entity’s name: `Paris` for France, `the Reds` for a club. */
export function isByname(form: Form, { knowledge }: ArticleContext): boolean {
  if (isAcronym(form) || form.isName) return false;
  const words = knowledge.profiles.get(form.entityId)?.words ?? [];
  return words.every((word) => form.words.every(({ key }) => singular(key) !== singular(word)));
}

/** Whether the form shares not even the stem of a word with the name; `Democrats` and the Democratic Party share one. */
export function isUnlikeName(form: Form, context: ArticleContext): boolean {
  const words = context.knowledge.profiles.get(form.entityId)?.words ?? [];
  return isByname(form, context) && !form.words.some(({ key }) => words.some((word) => isAlike(singular(key), word)));
}

/** Whether one word begins with the other: `democrat`, `democratic`. */
function isAlike(one: string, other: string): boolean {
  return (one.length > 4 && other.startsWith(one)) || (other.length > 4 && one.startsWith(other));
}

/** Whether the form names a team in an article about sport. */
export function isTeamInSport({ entityId }: Form, { knowledge, isAboutSport }: ArticleContext): boolean {
  return knowledge.profiles.get(entityId)?.isTeam === true && isAboutSport();
}

function singular(key: string): string {
  return key.endsWith('s') ? key.slice(0, -1) : key;
}
