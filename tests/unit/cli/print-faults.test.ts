import { describe, expect, test } from 'vitest';
import { countFaults, printFaults } from '../../../src/cli/print-faults.ts';
import { type Fault, faultRules } from '../../../src/model/fault.ts';

const unknown: Fault = { rule: 'unknown-file', file: 'b.txt', reason: 'Unexpected file, expected none' };
const second: Fault = { rule: 'wrong-value', file: 'a.md', line: 12, column: 3, reason: 'Unexpected B, expected C' };
const first: Fault = { ...second, line: 4, reason: 'Unexpected A, expected C' };

describe('printed faults', () => {
  test('are a line each by file and line, with what to do below a run of one rule, and a count', () => {
    expect(printFaults([unknown, second, first])).toBe(
      [
        'a.md:4:3  error  wrong-value  Unexpected A, expected C',
        'a.md:12:3  error  wrong-value  Unexpected B, expected C',
        `    ${faultRules['wrong-value'].advice}`,
        'b.txt  warning  unknown-file  Unexpected file, expected none',
        `    ${faultRules['unknown-file'].advice}`,
        '',
        '2 errors and 1 warning in 2 files',
        '',
      ].join('\n'),
    );
  });

  test('have colours only where they are asked for', () => {
    expect(printFaults([first])).not.toContain('\u001B');
    expect(printFaults([first], { colours: true })).toContain('\u001B[31merror\u001B[39m');
  });

  test('pass no line break and no control code of a file on to the terminal', () => {
    const hostile = { ...first, file: 'a\n.md', reason: 'Unexpected `\u001B[2J\r\n`, expected C' };
    expect(printFaults([hostile]).split('\n')[0]).toBe('a .md:4:3  error  wrong-value  Unexpected ` [2J `, expected C');
  });

  test('are nothing where there are none', () => {
    expect(printFaults([])).toBe('');
  });
});

test('faults are counted in words, singular and plural, none left out', () => {
  expect(countFaults([first])).toBe('1 error in 1 file');
  expect(countFaults([unknown, { ...unknown, line: 2 }])).toBe('2 warnings in 1 file');
  expect(countFaults([])).toBe('no errors and no warnings');
});
