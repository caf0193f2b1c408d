import { expect, test } from 'vitest';
import type { Fault } from '../../../src/model/fault.ts';
import { gatherFaults } from '../../../src/model/gather-faults.ts';

const dead = (file: string, line: number): Fault => ({ rule: 'dead-link', file, line, reason: `Unexpected ${line}` });

test('faults of one kind are told once, with the first place and how many more there are', () => {
  const other: Fault = { rule: 'unclosed-html', file: 'a.md', reason: 'Unexpected tag' };
  const gathered = gatherFaults([dead('a.md', 3), other, dead('a.md', 5), dead('b.md', 1)], ({ rule }) => rule);
  expect(gathered.map(({ line, reason }) => [line, reason])).toEqual([
    [3, 'Unexpected 3 (and 2 more of this kind in 2 files)'],
    [undefined, 'Unexpected tag'],
  ]);
});

test('faults of no kind are told one by one', () => {
  const faults = [dead('a.md', 3), dead('a.md', 5)];
  expect(gatherFaults(faults, () => undefined)).toEqual(faults);
});
