import type { Reference } from '../model/reference.ts';
import { webAddress } from '../model/web-address.ts';

/**
 * A reference with the address of its archived copy, which CSL’s variables of archives may hold: `archive_location`, as
 * this program writes it, or `archive`. What else they hold, a box and its library, stays.
 */
export function withArchivedCopy({ archive, archive_location: place, ...others }: Reference): Reference {
  const kept = { ...(isAddress(archive) ? {} : { archive }), ...(isAddress(place) ? {} : { archive_location: place }) };
  const archived = others.archived ?? [place, archive].find(isAddress);
  const told = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  return { ...others, ...told, ...(archived !== undefined && { archived }) };
}

function isAddress(value: unknown): value is string {
  return webAddress.safeParse(value).success;
}
