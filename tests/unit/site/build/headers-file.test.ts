import { expect, test } from 'vitest';
import { headersFor, readHeaders } from '../../../../src/site/build/headers-file.ts';

const rules = readHeaders(
  '# Of the Courier\n/*\n  X-Port: Westmark\n/quays/*/boats/*.json\n  X-Boats:  two: a and b  \n/pier\n  X-Pier: one\n  X-Empty:\n',
);

test.for([
  ['/', ['Westmark']],
  ['/pier', ['Westmark', 'one']],
  ['/pier/', ['Westmark']],
  ['/quays/north/boats/a.json', ['Westmark', 'two: a and b']],
  ['/quays/north/boats/.json', ['Westmark', 'two: a and b']],
  ['/quays/boats/a.json', ['Westmark']],
  ['/quays/north/boats/a.json.txt', ['Westmark']],
] as const)('%s gets the headers %s', ([path, values]) => {
  expect(headersFor(path, rules).map(([, value]) => value)).toEqual(values);
});

test('what stands between two `*` is not also what stands at the end', () => {
  const [rule] = readHeaders('/a*bc*c');
  expect(
    rule && ['/abc', '/abcc', '/abc/c'].map((path) => headersFor(path, [{ ...rule, headers: [['X', '']] }])),
  ).toEqual([[], [['X', '']], [['X', '']]]);
});
