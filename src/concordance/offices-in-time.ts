import { dayNumber, daysOf, yearOf, yearSpan } from '../model/dates/days.ts';
import type { Role } from '../model/entity.ts';

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
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * Lays out offices on a time line, as exactly as their dates are known.
 * @param until The day to which an office without an end is drawn; one that began shortly before, or where there is no
 * such day, is drawn further.
 * @returns Undefined if fewer than two have dates.
 */
export function officesInTime(roles: Role[], until: string | undefined): OfficesInTime | undefined {
  const dated = roles.filter(({ from, to }) => from !== undefined || to !== undefined);
  if (dated.length < 2) return undefined;
  const known = dated.flatMap(({ from, to }) => [from, to].filter((date) => date !== undefined));
  const isOpen = dated.some(({ to }) => to === undefined);
  const lasting = dated.flatMap(({ from, to }) => (to === undefined && from !== undefined ? yearOf(from) + 2 : []));
  const spans = [...known, ...(isOpen && until !== undefined ? [until] : [])].map(yearSpan);
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last), ...lasting) + 1;
  const [start, end] = [dayNumber(first, 1, 1), dayNumber(last, 1, 1)];
  const at = (day: number) => round(Math.min(Math.max((day - start) / (end - start), 0), 1));
  const daysOfTerm = (date: string | undefined) => (date === undefined ? { first: start, last: end } : daysOf(date));

  const offices = roles.map((office): OfficeBar => {
    const { from, to } = office;
    if (from === undefined && to === undefined) return { office, bar: undefined };
    const [begun, ended] = [daysOfTerm(from), daysOfTerm(to)];
    const sure = { from: from ? at(begun.last) : 0, to: at(ended.first) };
    const bar = {
      from: at(begun.first),
      to: at(ended.last),
      sure: sure.from < sure.to ? sure : undefined,
      isOpenAtStart: from === undefined,
      isOpenAtEnd: to === undefined,
    };
    return { office, bar };
  });
  const step =
    steps.find((years) => (last - first) / years < mostYears) ??
    10 ** Math.ceil(Math.log10((last - first) / mostYears));
  const earliest = Math.ceil(first / step) * step;
  const below = Array.from({ length: Math.ceil((last - earliest) / step) }, (_, index) => earliest + index * step);
  return {
    offices: offices.sort((a, b) => (a.bar?.from ?? 2) - (b.bar?.from ?? 2)),
    years: below.map((year) => ({ year, at: at(dayNumber(year, 1, 1)) })).filter((year) => year.at <= 0.92),
  };
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
