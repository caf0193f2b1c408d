import { expect, test } from 'vitest';
import { readCheckSettings } from '../../../src/corpus/read-check-settings.ts';
import { contentFolder } from '../../support/content-folder.ts';

const read = (yaml: string) => readCheckSettings(contentFolder({ 'check.yaml': yaml }));
const told = (yaml: string) => read(yaml).faults.map(({ rule, line, reason }) => `${rule} ${line} ${reason}`);

test('a rule is turned off or down with a reason', () => {
  const { settings, faults } = read('rules:\n  no-speaker: {level: off, reason: Nobody is named.}\n');
  expect(settings.rules['no-speaker']).toEqual({ level: 'off', reason: 'Nobody is named.' });
  expect(faults).toEqual([]);
});

test('a rule needs a reason and a level that there is', () => {
  expect(told('rules:\n  no-speaker: {level: off}\n')).toEqual([
    expect.stringContaining('missing-field 2 Unexpected absence of'),
  ]);
  expect(told('rules:\n  no-speaker: {level: quiet, reason: x}\n')).toEqual([expect.stringContaining('wrong-value 2')]);
});

test('a rule that there isn’t is told, with the one that is meant', () => {
  expect(told('rules:\n  no-speakr: {level: off, reason: x}\n')).toEqual([
    'wrong-value 2 Unexpected `no-speakr` among `rules`, expected `no-speaker`',
  ]);
});

test('a rule whose faults stop a build can’t be turned off', () => {
  expect(told('rules:\n  dead-link: {level: off, reason: x}\n')).toEqual([
    'wrong-value 2 Unexpected `dead-link` among `rules`, expected a rule that stops no build',
  ]);
});

test('without a file all rules hold', () => {
  expect(readCheckSettings(contentFolder({}))).toEqual({ settings: { rules: {} }, faults: [] });
});
