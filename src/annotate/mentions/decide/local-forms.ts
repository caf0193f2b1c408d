import { fold } from '../../../model/fold.ts';
import { type Form, isAcronym } from '../../knowledge/form.ts';
import { toForms } from '../../knowledge/forms-of.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Circumstances } from '../../text/prose.ts';
import { gapBefore } from '../match/block-words.ts';
import type { MentionCandidate } from '../match/candidate.ts';
import type { Sound } from './introduce-people.ts';

/** The forms that an article gives names by itself. */
export interface LocalForms {
  /** Those that count where the glossary has nothing else: the initials of a name, a name without its lower-case noun. */
  shortened: Form[];
  /** Acronyms in brackets after a name that they abbreviate: they mean nothing else in the article. */
  defined: Form[];
}

/** The forms that follow from the names that the article prints (`Meridian` for the Meridian airliner). */
export function localForms(sound: Sound, { entities, profiles }: Knowledge): LocalForms {
  const shortened = new Map<string, readonly Form[]>();
  const bracketed = new Map<string, readonly Form[]>();
  const defined = new Map<string, readonly Form[]>();
  for (const [candidate, { entityId, kind }] of sound) {
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

/** Whether the letters of the acronym stand in the name in their order, from its first on. */
function abbreviates(acronym: string, { passage, start, end }: MentionCandidate): boolean {
  const name = fold(passage.text.slice(start, end));
  let at = -1;
  return Array.from(fold(acronym)).every((letter, nth) => {
    at = name.indexOf(letter, at + 1);
    return nth === 0 ? at === 0 : at > 0;
  });
}

/** The surfaces that the editor ties to an entity for the article. */
export function chosenForms({ choices = {} }: Circumstances, { entities }: Knowledge): Form[] {
  return Object.entries(choices).flatMap(([surface, id]) => {
    const entity = id === false ? undefined : entities.get(id);
    return entity ? toForms(entity, surface, 'alias') : [];
  });
}

/** The acronym in brackets behind the stretch: `ESA` after `European Space Agency (ESA)`. */
export function acronymAfter({ passage, to, forms }: MentionCandidate): string | undefined {
  const word = passage.tokens[to];
  if (word?.shape !== 'upper' || forms.every(isAcronym) || gapBefore(passage, to) !== ' (') return undefined;
  return gapBefore(passage, to + 1).startsWith(')') ? word.text : undefined;
}
