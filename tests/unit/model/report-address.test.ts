import { expect, test } from 'vitest';
import { reportAddress } from '../../../src/model/report-address.ts';

const report = { title: 'A mark', body: '“One & two”\nhttps://example.org/#q-1' };

test('a letter gets a subject and a body, lines and signs kept', () => {
  const url = new URL(reportAddress('mailto:desk@example.org', report));
  expect(url.pathname).toBe('desk@example.org');
  expect(url.searchParams.get('subject')).toBe('A mark');
  expect(url.searchParams.get('body')).toBe(report.body);
});

test('a letter’s spaces are no plus signs, which letters show', () => {
  expect(reportAddress('mailto:desk@example.org', report)).toContain('subject=A%20mark');
});

test('a form gets a title and a body beside the parameters that its address has', () => {
  const url = new URL(reportAddress('https://example.org/new?label=mark#form', report));
  expect(Object.fromEntries(url.searchParams)).toEqual({ label: 'mark', ...report });
  expect(url.hash).toBe('#form');
});
