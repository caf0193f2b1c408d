import { expect, test } from 'vitest';
import { nearestPicture } from '../../../src/corpus/nearest-picture.ts';

const pictures = ['images/quay.png', 'images/2019/pier.jpg', 'images/lock.png', 'articles/lock.png'];

test.each([
  ['/images/quya.png', '/images/quay.png'],
  ['../images/Quay.png', '../images/quay.png'],
  ['pier.jpg', '../images/2019/pier.jpg'],
  ['/pier.jpg', '/images/2019/pier.jpg'],
  ['loock.png', 'lock.png'],
  ['lighthouse.png', undefined],
])('%s most likely stands for %s', (address, meant) => {
  expect(nearestPicture(address, 'articles/report.md', pictures)).toBe(meant);
});
