import { daysInMonth } from './edtf.ts';

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and names a day that the calendar has. */
export function isPlainDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = form.exec(text) ?? [];
  if (year === undefined || month < '01' || month > '12' || day < '01') return false;
  return Number(day) <= daysInMonth(Number(year), Number(month));
}

/** The first day that a plain date may mean, `YYYY-MM-DD`. */
export function firstOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}
