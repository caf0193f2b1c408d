import { dates } from '#words';
import { byYear } from '../../drawing/timeline/by-year.ts';
import type { TimelineEntry, TimelineLane } from '../../drawing/timeline/timeline-entry.ts';
import { isPlainDate } from '../../model/dates/plain-date.ts';
import { make } from '../make-element.ts';

/** What a line of the timeline says: what is drawn of it, and more. */
export interface Line extends TimelineEntry {
  detail?: string;
}

/** The lines that a table has. */
export function readTable(table: HTMLTableElement): Line[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[data-kind]')].flatMap((row): Line[] => {
    const time = row.querySelector<HTMLElement>('time, [data-when]');
    const link = row.querySelector('a');
    const { kind, end, sum, count } = row.dataset;
    if (kind === undefined || !time || !link) return [];
    const detail = row.querySelector('.facts')?.textContent;
    return [
      {
        kind,
        date: time.getAttribute('datetime') ?? time.dataset.when ?? '',
        when: time.textContent,
        label: link.textContent,
        href: link.getAttribute('href') ?? '',
        count: Number(count),
        ...(link.dataset.short && { short: link.dataset.short }),
        ...(end && { end }),
        ...(sum !== undefined && { isSum: true }),
        ...(detail && { detail }),
      },
    ];
  });
}

/** Fills a table with lines of these lanes, by year, in place of those that it has. */
export function fillTable(table: HTMLTableElement, lines: Line[], lanes: TimelineLane[]): void {
  for (const body of [...table.tBodies]) body.remove();
  for (const { id, heading, lines: ofYear } of byYear(lines, {
    language: document.documentElement.lang,
    phrases: dates,
  })) {
    const body = table.createTBody();
    body.id = id;
    const head = make('th', { scope: 'rowgroup', colspan: '3' }, heading);
    body.append(
      make('tr', {}, head),
      ...ofYear.map((line) => rowOf(line, lanes.find(({ kind }) => kind === line.kind)?.one ?? line.kind)),
    );
  }
}

function rowOf({ kind, date, when, label, href, detail }: Line, one: string): HTMLElement {
  return make(
    'tr',
    { 'data-kind': kind },
    make(
      'td',
      {},
      isPlainDate(date) ? make('time', { datetime: date }, when) : make('span', { 'data-when': date }, when),
    ),
    make('td', { class: 'kind' }, one),
    make('td', {}, make('a', { href }, label), ' ', ...(detail ? [make('span', { class: 'facts' }, detail)] : [])),
  );
}
