import type { Role } from '../../model/entity.ts';
import type { Edition } from '../edition/edition.ts';

/** The name of the state, body or document that an office is one of, where the glossary says it. */
export function bodyOfOffice({ of }: Role, { entity }: Pick<Edition, 'entity'>): string | undefined {
  return of === undefined ? undefined : (entity(of)?.name ?? of);
}
