import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../../src/model/fault.ts';
import { toReport } from '../../../../src/site/report/findings.ts';
import { reportSections } from '../../../../src/site/report/report-sections.ts';

const at = (rule: Fault['rule'], line: number): Fault => ({
  rule,
  file: 'articles/quay.md',
  line,
  column: 3,
  reason: `Unexpected thing in line ${line}, expected none`,
});
const many = Array.from({ length: 203 }, (_, index) => at('no-speaker', index + 1));
const lowered = { rules: { 'unsure-speaker': { level: 'note', reason: 'Ada Lund looks at these.' } } } as const;
const sections = reportSections(
  toReport([...many, at('unsure-speaker', 4), at('missing-alt', 9), at('dead-link', 12)], lowered, (_, line) =>
    line === 9 ? `${'quay '.repeat(60)}` : `Words of line ${line}`,
  ),
  ({ line }) => (line === 12 ? '/articles/quay/#p-berth' : undefined),
);

describe('the sections of a report', () => {
  test('are the errors, the warnings and the notes, each with its rules, the one with the fewest findings first', () => {
    expect(sections.map(({ severity, count, rules }) => [severity, count, rules.map(({ rule }) => rule)])).toEqual([
      ['error', 1, ['dead-link']],
      ['warning', 204, ['missing-alt', 'no-speaker']],
      ['note', 1, ['unsure-speaker']],
    ]);
  });

  test('give each rule an id of its own for each weight', () => {
    const ids = sections.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(ids).toEqual(['error-dead-link', 'warning-missing-alt', 'warning-no-speaker', 'note-unsure-speaker']);
  });

  test('show file, line, words, message and the place on the site, where there is one', () => {
    expect(sections[0]?.rules[0]?.rows).toEqual([
      {
        place: 'articles/quay.md:12:3',
        message: 'Unexpected thing in line 12, expected none',
        excerpt: 'Words of line 12',
        href: '/articles/quay/#p-berth',
      },
    ]);
    expect(sections[2]?.rules[0]?.rows[0]?.href).toBeUndefined();
  });

  test('cut a long line to what stands around the place', () => {
    expect(sections[1]?.rules[0]?.rows[0]?.excerpt).toMatch(/^quay .{90,}…$/);
  });

  test('show 200 findings of a rule and count the others', () => {
    const rule = sections[1]?.rules[1];
    expect([rule?.rows.length, rule?.further, rule?.count]).toEqual([200, 3, 203]);
  });
});

test('a report of nothing has no section', () => {
  expect(
    reportSections(
      toReport([], { rules: {} }, () => undefined),
      () => undefined,
    ),
  ).toEqual([]);
});
