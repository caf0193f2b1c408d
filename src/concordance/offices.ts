import type { Role } from '../model/entity.ts';
import { isWithin } from '../model/partial-date.ts';

/** The offices held on a day, or at some time in a month or year if `date` is only that exact. */
export function officesOn(roles: Role[], date: string): Role[] {
  return roles.filter(({ from, to }) => (from !== undefined || to !== undefined) && isWithin(date, from, to));
}
