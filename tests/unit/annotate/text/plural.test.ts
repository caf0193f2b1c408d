import { expect, test } from 'vitest';
import { pluralOf } from '../../../../src/annotate/text/plural.ts';

test.each([
  ['agency', 'agencies'],
  ['envoy', 'envoys'],
  ['witness', 'witnesses'],
  ['coach', 'coaches'],
  ['monarch', 'monarchs'],
  ['crisis', 'crises'],
  ['boatman', 'boatmen'],
  ['shaman', 'shamans'],
  ['hero', 'heroes'],
  ['child', 'children'],
  ['wife', 'wives'],
  ['chief', 'chiefs'],
  ['editor-in-chief', 'editors-in-chief'],
])('of one %s there are several %s', (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural);
});
