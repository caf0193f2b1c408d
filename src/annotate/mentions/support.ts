import type { Knowledge } from '../knowledge.ts';
import type { ArticleContext } from './article-context.ts';
import { type Form, isAcronym, isFull } from './form.ts';
import { nodesAt } from './name-index.ts';
import { tokenize } from './tokenize.ts';
import { functionWords } from './words/function-words.ts';
import { teamWords } from './words/sport.ts';

/**
 * How far the article speaks of what an entity's full name adds to the words of the form, from -1.2 (none of many
 * words) over 0 (it adds nothing) to 1.5: for `Conservative Party`, whether it speaks of Canada.
 */
export function supportFor(form: Form, { knowledge, named, vocabulary }: ArticleContext): number {
  if (isByname(form, knowledge)) return 0;
  const words = contentWords(knowledge.entities.get(form.entityId)?.name ?? '');
  const added = words.filter((word) => form.words.every(({ key }) => key !== word));
  const present = Math.max(0, ...namesInside(form.entityId, knowledge).map((id) => named.get(id) ?? 0));
  const { counts } = vocabulary();
  const found = added.map((word) => Math.max(counts.get(word) ?? 0, present));
  const gained = found.reduce((sum, count) => sum + Math.min(0.8, Math.log2(1 + count) / 4), 0);
  return Math.max(-1.2, Math.min(1.5, gained) - 0.4 * found.filter((count) => count === 0).length);
}

/** Whether the form has no word of the entity's name: `Beijing` for a country, `the Blues` for a club. */
export function isByname(form: Form, { entities }: Knowledge): boolean {
  if (isAcronym(form) || form.isName) return false;
  const words = contentWords(entities.get(form.entityId)?.name ?? '');
  return words.every((word) => form.words.every(({ key }) => singular(key) !== singular(word)));
}

function singular(key: string): string {
  return key.endsWith('s') ? key.slice(0, -1) : key;
}

/** Whether the form names a team by its place in an article on games. */
export function isTeamInSport({ kind, entityId }: Form, { knowledge, vocabulary }: ArticleContext): boolean {
  if (kind !== 'organization') return false;
  const name = knowledge.entities.get(entityId)?.name ?? '';
  return tokenize(name).some(({ key }) => teamWords.has(key)) && vocabulary().isAboutSport;
}

function contentWords(name: string): string[] {
  return tokenize(name)
    .map(({ key }) => key)
    .filter((key) => !functionWords.has(key));
}

/** The entities whose names stand inside an entity's own name: the country of a ministry. */
function namesInside(entityId: string, { entities, names }: Knowledge): string[] {
  const tokens = tokenize(entities.get(entityId)?.name ?? '');
  const forms = tokens.flatMap((_, from) => nodesAt(names, tokens, from).flatMap(({ node }) => node.forms));
  return forms.filter((form) => isFull(form) && form.entityId !== entityId).map((form) => form.entityId);
}
