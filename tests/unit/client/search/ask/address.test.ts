import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../../../src/client/search/ask/address.ts';

test.for(['', '?q=tide', '?q=tide&sort=place', '?q=tide&-kind=article&speaker=lena-farrow&sort=newest'])(
  'an address is written as it was read: %s',
  (address) => {
    expect(writeAddress(readAddress(address))).toBe(address);
  },
);

test('an order that is none is best first', () => {
  expect(readAddress('?sort=sideways').sort).toBe('best');
});
