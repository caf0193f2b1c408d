import { expect, test } from 'vitest';
import { tellProgramFault } from '../../../src/cli/tell-program-fault.ts';
import { at } from '../../../src/model/program-fault.ts';

function failing(): unknown {
  try {
    at('content/articles/quay.md', () => {
      throw new RangeError('Invalid array length');
    });
  } catch (error) {
    return error;
  }
  return undefined;
}

test('a fault of the program is told as ours, with the file that it was met at and without a stack', () => {
  const told = tellProgramFault(new Error('The pages can’t be made', { cause: failing() }));
  expect(told).toContain('This is a fault of Lectern, not of your content: The pages can’t be made.');
  expect(told).toContain('It was met at content/articles/quay.md');
  expect(told).toContain('Please report it');
  expect(told).not.toMatch(/^\s+at /m);
});
