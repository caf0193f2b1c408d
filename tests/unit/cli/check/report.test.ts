import { describe, expect, test } from 'vitest';
import { printReport } from '../../../../src/cli/check/print-report.ts';
import { toGithub } from '../../../../src/cli/check/to-github.ts';
import { toSarif } from '../../../../src/cli/check/to-sarif.ts';
import { type Fault, faultRules } from '../../../../src/model/fault.ts';
import { findingsOf, toReport } from '../../../../src/site/report/findings.ts';

const at = (rule: Fault['rule'], line: number, file = 'articles/quay.md'): Fault => ({
  rule,
  file,
  line,
  column: 3,
  reason: `Unexpected thing in line ${line}, expected none`,
});
const doubts = Array.from({ length: 7 }, (_, index) => at('no-speaker', index + 1));
const faults = [...doubts, at('missing-alt', 9), at('dead-link', 12)];
const words = (_: string, line: number) => `Words of line ${line}`;
const silent = { rules: { 'no-speaker': { level: 'off', reason: 'Nobody is named.' } } } as const;
const lowered = { rules: { 'no-speaker': { level: 'note', reason: 'Nobody is named.' } } } as const;
const plain = { colours: false, all: false };

describe('a report for people', () => {
  test('tells errors first, then the rules with the fewest findings, of each five lines and what to do', () => {
    const printed = printReport(toReport(faults, { rules: {} }, words), plain);
    const order = ['dead-link', 'missing-alt', 'no-speaker'].map((rule) => printed.indexOf(rule));
    expect(order.toSorted((a, b) => a - b)).toEqual(order);
    expect(printed.match(/ {2}no-speaker {2}/g)).toHaveLength(5);
    expect(printed).toContain('… and 2 more; --all tells them');
    expect(printed).toContain(`    ${faultRules['no-speaker'].advice}\n`);
    expect(printed).toContain(
      'articles/quay.md:9:3  warning  missing-alt  Unexpected thing in line 9, expected none\n    | Words of line 9\n',
    );
    expect(printed).toContain('1 error and 8 warnings in 1 file\n');
  });

  test('tells all where all are asked for', () => {
    const printed = printReport(toReport(faults, { rules: {} }, words), { ...plain, all: true });
    expect(printed.match(/ {2}no-speaker {2}/g)).toHaveLength(7);
  });

  test('leaves out a rule that is off, and says why', () => {
    const printed = printReport(toReport(faults, silent, words), { ...plain, all: true });
    expect(printed).not.toContain('  no-speaker  ');
    expect(printed).toContain('no-speaker is off (7): Nobody is named.');
    expect(printed).toContain('1 error and 1 warning in 1 file\n');
  });

  test('counts a rule that is a note, and tells it where all are asked for', () => {
    const report = toReport(faults, lowered, words);
    expect(printReport(report, plain)).not.toContain('  no-speaker  ');
    expect(printReport(report, plain)).toContain('7 notes: --all tells them\n');
    expect(printReport(report, { ...plain, all: true })).toContain('  note  no-speaker  ');
  });

  test('never silences what stops a build', () => {
    const rules = { 'dead-link': { level: 'off', reason: 'x' } } as const;
    expect(findingsOf(toReport(faults, { rules }, words)).map(({ rule }) => rule)).toContain('dead-link');
  });

  test('shows of a long line what stands around the column', () => {
    const line = `${'a'.repeat(300)}HERE${'b'.repeat(300)}`;
    const report = toReport([{ ...at('missing-alt', 1), column: 301 }], { rules: {} }, () => line);
    const [, excerpt = ''] = printReport(report, plain).split('\n');
    expect(excerpt).toMatch(/^ {4}\| …a+HEREb+…$/);
    expect(excerpt.length).toBeLessThan(120);
  });
});

describe('a report in SARIF', () => {
  const sarifOf = (given: Fault[], lineOf = words) =>
    JSON.parse(toSarif(toReport(given, { rules: {} }, lineOf))).runs[0];
  const printsOf = (given: Fault[], lineOf = words) =>
    sarifOf(given, lineOf).results.map(
      (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
    );

  test('has each finding with its rule, weight and place', () => {
    const { tool, results } = sarifOf([at('dead-link', 12, 'articles/the quay.md')]);
    expect(tool.driver.rules).toMatchObject([{ id: 'dead-link', defaultConfiguration: { level: 'error' } }]);
    expect(results).toMatchObject([
      {
        ruleId: 'dead-link',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'articles/the%20quay.md' },
              region: { startLine: 12, startColumn: 3 },
            },
          },
        ],
      },
    ]);
  });

  test('keeps the fingerprint of a finding whose line moves', () => {
    const moved = (_: string, line: number) => `Words of line ${line - 10}`;
    const shifted = faults.map((fault) => ({ ...fault, line: (fault.line ?? 0) + 10 }));
    expect(printsOf(shifted, moved)).toEqual(printsOf(faults));
  });

  test('gives two findings in one line fingerprints of their own', () => {
    const [one, other] = printsOf([at('no-speaker', 4), { ...at('no-speaker', 4), column: 30 }]);
    expect(one).not.toBe(other);
  });
});

test('a report for GitHub has a command for each finding, its signs escaped', () => {
  const fault: Fault = { rule: 'dead-link', file: 'a,b:c.md', line: 2, reason: 'Unexpected 100 %\nexpected less' };
  expect(toGithub(toReport([fault], { rules: {} }, words))).toBe(
    `::error file=a%2Cb%3Ac.md,line=2,title=dead-link::Unexpected 100 %25%0Aexpected less. ${faultRules['dead-link'].advice}\n`,
  );
  expect(toGithub(toReport([at('no-speaker', 1)], lowered, words))).toMatch(/^::notice file=/);
});
