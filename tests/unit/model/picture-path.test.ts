import { expect, test } from 'vitest';
import { picturePath } from '../../../src/model/picture-path.ts';

test('an address is read from the folder of the file that names it', () => {
  expect(picturePath('quay.jpg', 'articles/2019/harbour.md')).toBe('articles/2019/quay.jpg');
  expect(picturePath('../images/quay.jpg', 'articles/harbour.md')).toBe('images/quay.jpg');
});

test('an address with a slash before it is read from the content folder', () => {
  expect(picturePath('/images/quay.jpg', 'articles/2019/harbour.md')).toBe('images/quay.jpg');
});

test('no address leads out of the content folder', () => {
  expect(picturePath('../../../etc/quay.jpg', 'articles/harbour.md')).toBe('etc/quay.jpg');
});

test('escapes and letters of any script name the file that they stand for', () => {
  expect(picturePath('the%20quay.jpg', 'articles/a b.md')).toBe('articles/the quay.jpg');
  expect(picturePath('the quay.jpg', 'articles/harbour.md')).toBe('articles/the quay.jpg');
  expect(picturePath('Öre.jpg', 'articles/harbour.md')).toBe('articles/Öre.jpg');
});

test.for(['https://example.org/a.jpg', '//example.org/a.jpg', 'data:image/png;base64,', '%E0.jpg'])(
  '%s is no picture of the folder',
  (address) => {
    expect(picturePath(address, 'articles/harbour.md')).toBeUndefined();
  },
);
