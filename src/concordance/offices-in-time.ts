import type { Role } from '../model/entity.ts';
import { earliest, latest } from '../model/partial-date.ts';

/** An office as a bar on a time line from the first year of all offices to the last. Places on the line are from 0 to 1. */
export interface OfficeBar {
  office: Role;
  /** Undefined where no date is known. */
  bar:
    | {
        /** From the earliest day that the office may have begun to the latest day that it may have ended. */
        from: number;
        to: number;
        /** The part that is certain whichever exact days are meant; undefined if none is. */
        sure: { from: number; to: number } | undefined;
        /** Whether the beginning is unknown, and whether the end is unknown or still to come. */
        isOpenAtStart: boolean;
        isOpenAtEnd: boolean;
      }
    | undefined;
}

/**
 * Offices on one time line, the earliest first and those without dates last, and the years to print below it, each to the
 * right of its first day. None is at the very end, where it would not fit.
 */
export interface OfficesInTime {
  offices: OfficeBar[];
  years: { year: number; at: number }[];
}

/** As many years as fit below the line on a narrow screen. */
const mostYears = 6;
const steps = [1, 2, 5, 10, 20, 50, 100];

/**
 * Lays out offices on a time line, as exactly as their dates are known.
 * @param until The day to which an office without an end is drawn; one that began shortly before is drawn further.
 * @returns Undefined if fewer than two have dates.
 */
export function officesInTime(roles: Role[], until: string): OfficesInTime | undefined {
  const dated = roles.filter(({ from, to }) => from !== undefined || to !== undefined);
  if (dated.length < 2) return undefined;
  const known = dated.flatMap(({ from, to }) => [from, to].filter((date) => date !== undefined));
  const isOpen = dated.some(({ to }) => to === undefined);
  const lasting = dated.flatMap(({ from, to }) => (to === undefined && from !== undefined ? yearOf(from) + 2 : []));
  const years = [...known, ...(isOpen ? [until] : [])].map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years, ...lasting) + 1];
  const [start, end] = [dayOf(`${first}-01-01`), dayOf(`${last}-01-01`)];
  const at = (date: string) => round((dayOf(date) - start) / (end - start));

  const offices = roles.map((office): OfficeBar => {
    const { from, to } = office;
    if (from === undefined && to === undefined) return { office, bar: undefined };
    const sure = { from: from ? at(latest(from)) : 0, to: to ? at(earliest(to)) : 1 };
    const bar = {
      from: from ? at(earliest(from)) : 0,
      to: to ? at(latest(to)) : 1,
      sure: sure.from < sure.to ? sure : undefined,
      isOpenAtStart: from === undefined,
      isOpenAtEnd: to === undefined,
    };
    return { office, bar };
  });
  const step = steps.find((years) => (last - first) / years < mostYears) ?? 200;
  const below = Array.from({ length: last - first }, (_, index) => first + index).filter((year) => year % step === 0);
  return {
    offices: offices.sort((a, b) => (a.bar?.from ?? 2) - (b.bar?.from ?? 2)),
    years: below.map((year) => ({ year, at: at(`${year}-01-01`) })).filter((year) => year.at <= 0.92),
  };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Days since 1970; the 31st of a short month is the day after it. */
function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
