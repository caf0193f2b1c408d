import type { Knowledge, KnownEntity } from '../knowledge.ts';
import type { Candidate } from './find-candidates.ts';
import { type Form, isAcronym } from './form.ts';
import { toForms } from './forms-of.ts';
import { soleReading } from './introduce-people.ts';
import { gapBefore } from './passage.ts';
import { functionWords } from './words/function-words.ts';
import { homonyms } from './words/homonyms.ts';

/**
 * The forms that an article gives names by itself: an acronym in brackets after a name, the initials of a name it
 * prints in full, a name without its lower-case noun (`Nabucco` for the Nabucco pipeline).
 */
export function localForms(sound: readonly Candidate[], { entities }: Knowledge): Form[] {
  const forms = new Map<string, Form>();
  for (const candidate of sound) {
    const entity = entities.get(soleReading(candidate)?.entityId ?? '');
    if (entity === undefined || entity.kind === 'person' || entity.kind === 'place') continue;
    for (const text of [bracketed(candidate), ...shortened(entity)]) {
      if (text !== undefined)
        for (const form of toForms(entity, text, 'short-here')) forms.set(`${text} ${entity.id}`, form);
    }
  }
  return [...forms.values()];
}

/** `BKA` in `Federal Criminal Police Office (BKA)`. */
function bracketed({ passage, to, forms }: Candidate): string | undefined {
  const word = passage.tokens[to];
  if (word?.shape !== 'upper' || forms.every(isAcronym) || gapBefore(passage, to) !== ' (') return undefined;
  return gapBefore(passage, to + 1).startsWith(')') ? word.text : undefined;
}

function shortened({ name }: KnownEntity): string[] {
  const words = name.split(/[\s-]+/);
  const initials = words.filter((word) => !functionWords.has(word.toLowerCase())).map((word) => word.charAt(0));
  const isInitialled = initials.length > 2 && initials.length < 7 && initials.every((letter) => /\p{Lu}/u.test(letter));
  const head = /^((?:\p{Lu}\S*\s)+)(?:\p{Ll}+\s?)+$/u.exec(name)?.[1]?.trim() ?? '';
  const isTelling = head.length > 3 && !/(?:an|ish|ese|ic|al|ch)$/.test(head) && !homonyms.has(head.toLowerCase());
  return [...(isInitialled ? [initials.join('')] : []), ...(isTelling ? [head] : [])];
}
