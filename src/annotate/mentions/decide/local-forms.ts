import { fold } from '../../../model/fold.ts';
import { type Form, isAcronym } from '../../knowledge/form.ts';
import { toForms } from '../../knowledge/forms-of.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Circumstances } from '../../text/prose.ts';
import { gapBefore } from '../match/block-words.ts';
import type { MentionCandidate } from '../match/candidate.ts';
import type { Unambiguous } from './introduce-people.ts';

/** Forms that count in one article only, because of what it prints. */
export interface LocalForms {
  /** Used only where no form of the glossary matches: the initials of a name, a name without its lower-case noun. */
  shortened: Form[];
  /** Acronyms in brackets after a name that they abbreviate. In the article they mean nothing else. */
  defined: Form[];
}

/** The short forms of the names that the article prints (`Meridian` for the Meridian airliner). */
export function localForms(unambiguous: Unambiguous, { entities, profiles }: Knowledge): LocalForms {
  const shortened = new Map<string, readonly Form[]>();
  const bracketed = new Map<string, readonly Form[]>();
  const defined = new Map<string, readonly Form[]>();
  for (const [candidate, { entityId, kind }] of unambiguous) {
    if (kind === 'person') continue;
    if (!shortened.has(entityId)) shortened.set(entityId, profiles.get(entityId)?.shortened ?? []);
    const acronym = acronymAfter(candidate);
    const entity = entities.get(entityId);
    if (acronym === undefined || !entity || kind === 'place') continue;
    const forms = abbreviates(acronym, candidate) ? defined : bracketed;
    forms.set(`${acronym} ${entityId}`, toForms(entity, acronym, 'short-here'));
  }
  return { shortened: [...shortened.values(), ...bracketed.values()].flat(), defined: [...defined.values()].flat() };
}

/** Whether the name has the letters of the acronym in the same order and begins with the first. */
function abbreviates(acronym: string, { blockWords, start, end }: MentionCandidate): boolean {
  const name = fold(blockWords.text.slice(start, end));
  let at = -1;
  return Array.from(fold(acronym)).every((letter, nth) => {
    at = name.indexOf(letter, at + 1);
    return nth === 0 ? at === 0 : at > 0;
  });
}

/** The surfaces for which the editor has chosen an entity in this article. */
export function chosenForms({ choices = {} }: Circumstances, { entities }: Knowledge): Form[] {
  return Object.entries(choices).flatMap(([surface, id]) => {
    const entity = id === false ? undefined : entities.get(id);
    return entity ? toForms(entity, surface, 'alias') : [];
  });
}

/** The acronym in brackets behind the candidate: `ESA` after `European Space Agency (ESA)`. */
export function acronymAfter({ blockWords, to, forms }: MentionCandidate): string | undefined {
  const word = blockWords.tokens[to];
  if (word?.shape !== 'upper' || forms.every(isAcronym) || gapBefore(blockWords, to) !== ' (') return undefined;
  return gapBefore(blockWords, to + 1).startsWith(')') ? word.text : undefined;
}
