import { describe, expect, test } from 'vitest';
import { describeSystemFault } from '../../../../src/site/output/system-fault.ts';

const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: '/quay/site' });

describe('what the system refuses', () => {
  test('is told as a sentence with the place and what to do', () => {
    expect(describeSystemFault(full)).toBe(
      'Unexpected full disk at `/quay/site` (ENOSPC), expected to write the site: make room and run the command again.',
    );
  });

  test.each([
    ['inside another error', new Error('Astro failed', { cause: full })],
    ['among several errors', new AggregateError([new Error('one'), full], 'Several failed')],
    ['in the words of the bundler', new Error('[UNHANDLEABLE_ERROR] No space left on device (os error 28)')],
    ['in the words of Node', new Error('ENOSPC: no space left on device')],
  ])('is found %s', (_, error) => {
    expect(describeSystemFault(error)).toMatch(/^Unexpected full disk.*make room/);
  });

  test.each([
    ['a fault of the program', new TypeError('undefined is not a function')],
    ['a file that is missing', Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' })],
    ['no error at all', 'ENOSPC'],
  ])('is not read into %s', (_, error) => {
    expect(describeSystemFault(error)).toBeUndefined();
  });
});
