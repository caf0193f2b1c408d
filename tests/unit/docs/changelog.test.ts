import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../../src/cli/commands.ts';

const lines = readFileSync('CHANGELOG.md', 'utf8').split('\n');
const listed = lines.filter((line) => line.startsWith('- '));

test('CHANGELOG.md has versions, and below each a list in which nothing stands twice', () => {
  const headings = lines.filter((line) => line.startsWith('#'));
  expect(headings[0]).toBe('# Changelog');
  expect(headings.slice(1).filter((line) => !/^## (?:Unreleased$|\d+\.\d+\.\d+)/.test(line))).toEqual([]);
  expect(listed.filter((line, index) => listed.indexOf(line) !== index)).toEqual([]);
  const from = lines.indexOf('## Unreleased');
  expect(lines.slice(from).filter((line) => line !== '' && !/^(?:- |## )/.test(line))).toEqual([]);
});

test('CHANGELOG.md names commands that there are', () => {
  const named = listed.flatMap((line) => [...line.matchAll(/npx lectern ([a-z]+)/g)].map(([, name = '']) => name));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !Object.hasOwn(commands, name))).toEqual([]);
});
