import type { Mention, Name } from '../../../model/annotation.ts';
import { kinds } from '../../../model/entity.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { KnownEntity } from '../../knowledge/known-entity.ts';
import { readPersonName } from '../../knowledge/person-name.ts';
import { isGroup } from '../../names/split-run.ts';
import type { Prose } from '../../text/prose.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import { genderOf, isGivenName, Tag, tagsOf } from '../../text/word-tags.ts';
import { type Naming, newReferent, type Referent } from './referent.ts';

/** The mentions and names that other finders found, and the glossary. */
export interface Named {
  mentions: readonly Mention[];
  names: readonly Name[];
  knowledge: Knowledge;
}

/** Every naming in the text, in order and without overlaps; where two overlap, the one that begins first counts. */
export function namingsOf(prose: Prose, { mentions, names, knowledge }: Named): Naming[] {
  const byId = new Map<string, Referent>();
  const namings: Naming[] = [];
  for (const { start, end, entityId } of mentions) {
    const entity = knowledge.entities.get(entityId);
    if (!entity || entity.kind === 'term') continue;
    const referent = byId.get(entityId) ?? referentOf(entity);
    byId.set(entityId, referent);
    namings.push({ start, end, referent });
  }
  const byName = new Map([...byId.values()].map((referent) => [referent.name, referent]));
  for (const { start, end, name, kind } of names) {
    const referent = byName.get(name) ?? newReferent(name, { kind });
    byName.set(name, referent);
    referent.kind ??= kind;
    namings.push({ start, end, referent });
  }
  namings.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = namings.filter((one, index) => index === 0 || one.start >= (namings[index - 1]?.end ?? 0));
  for (const { referent } of apart) referent.total += 1;
  tellGenders(tokensOf(prose), apart);
  return apart;
}

function referentOf(entity: KnownEntity): Referent {
  const { id, name } = entity;
  // A kind of the edition's own is something that has a name, and nobody who speaks.
  const kind = kinds.find((one) => one === entity.kind) ?? 'event';
  if (kind !== 'person') return newReferent(name, { id, kind });
  const { given, familyFirst } = readPersonName(entity);
  const gender = familyFirst ? undefined : genderOf(tagsOf(given[0]?.toLowerCase() ?? '', 'capital'));
  return newReferent(name, { id, kind, gender, human: true });
}

/** Sets gender, kind and whether it is a group by the title or role before a name and the given name in it. */
function tellGenders(tokens: readonly Token[], namings: readonly Naming[]): void {
  let at = 0;
  for (const { start, end, referent } of namings) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at += 1;
    if (!referent.kind && isGroupNamed(tokens, at, end)) referent.group = true;
    if ((referent.gender && referent.human) || (referent.kind && referent.kind !== 'person')) continue;
    const before = tokens[at - 1]?.word.tags ?? 0;
    const first = tokens[at]?.word.tags ?? 0;
    const bits =
      before & (Tag.title | Tag.role) && before & (Tag.male | Tag.female) ? before : isGivenName(first) ? first : 0;
    const gender = genderOf(bits);
    if (isGivenName(first) || before & (Tag.title | Tag.role)) referent.human = true;
    if (before & Tag.title && before & (Tag.male | Tag.female)) referent.kind ??= 'person';
    if (gender) referent.gender ??= gender;
  }
}

function isGroupNamed(tokens: readonly Token[], from: number, end: number): boolean {
  let last = from;
  while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
  return isGroup(tokens[last]?.word.lower ?? '');
}
