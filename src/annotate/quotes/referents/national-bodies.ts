import { sharedBodies } from '../../languages/en/speech/organization-words.ts';
import type { Token } from '../../text/tokens.ts';
import { Tag } from '../../text/word-tags.ts';
import type { Naming, Referent } from './referent.ts';

/**
 * Makes public bodies of the same name distinct referents by their country: `Norway’s Foreign Ministry` is one, and
 * `the Foreign Ministry` behind it means the same.
 */
export function withCountries(text: string, tokens: readonly Token[], namings: readonly Naming[]): Naming[] {
  const byName = new Map<string, Referent>();
  const last = new Map<Referent, Referent>();
  let at = 0;
  return namings.map((naming, index) => {
    const { referent, start } = naming;
    while (at < tokens.length && (tokens[at] as Token).start < start) at += 1;
    if (referent.id !== undefined || !sharedBodies.has(lastWord(referent.name))) return naming;
    const country = ownerBefore(tokens, at);
    if (!country) {
      const known = last.get(referent);
      return known ? { ...naming, referent: known } : naming;
    }
    const before = namings[index - 1];
    const from = before?.end === country.end ? before.start : country.start;
    const name = `${text.slice(from, start)}${referent.name}`.replace(/\s+/g, ' ');
    const whole = byName.get(name) ?? { ...referent, kind: 'organization', name };
    byName.set(name, whole);
    last.set(referent, whole);
    return { ...naming, referent: whole };
  });
}

/** The last word of a country whose possessive stands right before a token: `[Norway]’s`. */
function ownerBefore(tokens: readonly Token[], at: number): Token | undefined {
  const [place, clitic] = [tokens[at - 2], tokens[at - 1]];
  return place && clitic && clitic.word.tags & Tag.clitic && place.word.tags & Tag.place ? place : undefined;
}

/** The last word of a name, in small letters. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
