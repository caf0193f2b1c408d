import { attachingWords } from '../../languages/en/closed-classes.ts';
import { leadingRoles } from '../../languages/en/speech/organization-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import type { Office, Referent } from '../referents/referent.ts';
import type { Discourse } from './discourse.ts';

/** Notes which office of which body a description gives to a person: `Mina Okafor, [chairwoman of the Harbour Board]`. */
export function noteOffices(referent: Referent, read: ReadSentence, phrase: NounPhrase): void {
  const offices = officesIn(read, phrase);
  if (offices.length > 0) referent.offices = [...(referent.offices ?? []), ...offices].slice(-mostOffices);
}

/** How many offices of a person are remembered. */
const mostOffices = 6;

/**
 * The person whom the office of a body means: `[the head of the Harbour Board]`, where the text has told of one person alone that
 * they hold it, or lead that body.
 */
export function holderMeant({ people }: Discourse, read: ReadSentence, phrase: NounPhrase): Referent | undefined {
  const offices = officesIn(read, phrase);
  if (offices.length === 0) return undefined;
  const holders = people.filter(({ referent }) =>
    referent.offices?.some((held) => offices.some((office) => isSame(held, office))),
  );
  return holders.length === 1 ? holders[0]?.referent : undefined;
}

/** The offices that a description names, one for each body in it. */
function officesIn(read: ReadSentence, phrase: NounPhrase): Office[] {
  const role = lowerAt(read.units, phrase.head);
  return bodiesIn(read, phrase).map((body) => ({ role, body }));
}

/** The bodies in a description, in lower case: `the [museum]’s director`, `the [Nordkai] chief`, `the head of [Nordkai]`. */
function bodiesIn({ units, beginning }: ReadSentence, { from, to, head, owner }: NounPhrase): string[] {
  const inside = units.slice(from, head).flatMap(({ referent }) => (referent ? nameOfBody(referent) : []));
  const isNoun = owner && !owner.referent && !(tagsAt(units, owner.unit) & Tag.possessive);
  const owned = isNoun ? [lowerAt(units, owner.unit)] : [];
  const behind = attachingWords.has(lowerAt(units, to)) ? beginning[to + 1]?.referent : undefined;
  return [...inside, ...owned, ...(behind ? nameOfBody(behind) : [])];
}

function nameOfBody({ name, kind, human }: Referent): string[] {
  return kind === 'place' || human ? [] : [name.toLowerCase().replace(/^the /, '')];
}

/** Whether two offices are one: of one body, or one that its last word names, and the same or both of whoever leads it. */
function isSame(held: Office, { role, body }: Office): boolean {
  const isBody = held.body === body || (!body.includes(' ') && held.body.endsWith(` ${body}`));
  return isBody && (held.role === role || (leadingRoles.has(held.role) && leadingRoles.has(role)));
}
