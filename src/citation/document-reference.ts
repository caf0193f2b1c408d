import { readEdtf } from '../model/csl-date.ts';
import type { Entity } from '../model/entity.ts';
import type { Reference } from '../model/reference.ts';
import { unBodies } from './un-bodies.ts';

/**
 * A document of the glossary as a work to cite: a document of the United Nations by the body that issued it, which its
 * symbol tells, with the symbol as its number; any other by its title.
 */
export function documentReference({
  id,
  name,
  symbol,
  date,
  url,
}: Pick<Entity, 'id' | 'name' | 'symbol' | 'date' | 'url'>): Reference {
  const body = symbol && unBodies.find(([beginning]) => beginning.test(symbol))?.[1];
  return {
    id,
    type: body ? 'report' : 'document',
    title: body ? withoutBody(name, body) : name,
    ...(body && { author: [{ literal: body }] }),
    ...(symbol && { number: symbol }),
    ...(date && { issued: readEdtf(date) }),
    ...(url && { URL: url }),
  };
}

/** `Security Council resolution 2397 (2017)` by the Security Council is its `Resolution 2397 (2017)`. */
function withoutBody(name: string, body: string): string {
  const issuer =
    /^(?:(?:UN|U\.N\.|United Nations) )?(?:Security Council|General Assembly|Human Rights Council) /.exec(name)?.[0] ??
    '';
  const [kind = '', ...rest] = name.slice(issuer.length);
  const isShort = issuer !== '' && /\p{L}/u.test(kind) && body.startsWith('United Nations');
  return isShort ? kind.toUpperCase() + rest.join('') : name;
}
