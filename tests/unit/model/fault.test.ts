import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byPlace, type Fault, faultRules, isError } from '../../../src/model/fault.ts';

const page = readFileSync(new URL('../../../src/docs/faults.md', import.meta.url), 'utf8');
const paragraphs = new Map(
  [...page.matchAll(/^### `([^`]+)`\n\n(.+)$/gm)].map(([, rule = '', paragraph = '']) => [rule, paragraph]),
);

describe('the table of faults', () => {
  test('has a paragraph in the docs for every rule, and the docs have none besides', () => {
    expect([...paragraphs.keys()].sort()).toEqual(Object.keys(faultRules).sort());
  });

  test('is called a warning in the docs where it is one, and nowhere else', () => {
    const warnings = [...paragraphs]
      .filter(([, paragraph]) => paragraph.startsWith('A warning.'))
      .map(([rule]) => rule);
    const table = Object.entries(faultRules).filter(([, { severity }]) => severity === 'warning');
    expect(warnings.sort()).toEqual(table.map(([rule]) => rule).sort());
  });

  test('advises in a clause that a person can act on', () => {
    for (const { advice } of Object.values(faultRules)) expect(advice).toMatch(/^\p{Ll}.{8,}[^.!]$/u);
  });
});

test('faults are told by file, then line, then column, then rule', () => {
  const fault = (file: string, line?: number, column?: number): Fault => {
    return { rule: 'wrong-value', file, reason: '', ...(line && { line }), ...(column && { column }) };
  };
  const inOrder = [fault('Z'), fault('a'), fault('a', 2, 9), fault('a', 10, 1), fault('a', 10, 2), fault('b', 1)];
  expect([...inOrder].reverse().sort(byPlace)).toEqual(inOrder);
});

test('a warning doesn’t stop a build, an error does', () => {
  expect(isError({ rule: 'unknown-file', file: 'a', reason: '' })).toBe(false);
  expect(isError({ rule: 'duplicate-id', file: 'a', reason: '' })).toBe(true);
});
