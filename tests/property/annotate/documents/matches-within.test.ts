import { test } from 'vitest';
import { matchesWithin } from '../../../../src/annotate/documents/matches-within.ts';
import { expectLinearTime } from '../../../support/linear-time.ts';

test.each(['\\w+!', '(?:\\w+,)*!', 'x(?=\\w+!)', '(?<!!\\w+)y'])(
  'takes time in proportion to a text that %s nearly matches',
  (source) => {
    expectLinearTime((size) => [...matchesWithin('x'.repeat(size), new RegExp(source, 'gu'))], 50_000);
  },
);
