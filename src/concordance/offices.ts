import { isWithin } from '../model/dates/days.ts';
import type { Role } from '../model/entity.ts';

/** The offices held on a day, or at some time in a month or year if `date` is only that exact; none without a date. */
export function officesOn(roles: Role[], date: string | undefined): Role[] {
  if (date === undefined) return [];
  return roles.filter(({ from, to }) => (from !== undefined || to !== undefined) && isWithin(date, from, to));
}
