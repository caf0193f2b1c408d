import { test } from 'vitest';
import { groupSayings } from '../../../src/collation/sayings.ts';
import { expectLinearTime } from '../../support/linear-time.ts';

test('time grows with the number of quotations', () => {
  const work = (size: number) =>
    groupSayings(
      Array.from(
        { length: size },
        (_, index) => `“the harbour board of Velmora said number ${index % 97} and ${index}”`,
      ),
    );
  expectLinearTime(work, 5000);
});
