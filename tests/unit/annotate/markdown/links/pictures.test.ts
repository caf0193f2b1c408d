import { expect, test } from 'vitest';
import { placePictures } from '../../../../../src/annotate/markdown/links/pictures.ts';
import { readMarkdown } from '../../../../../src/annotate/markdown/read-markdown.ts';

const known = new Map([['quay.jpg', { href: '/base/articles/quay.jpg', width: 640, height: 480 }]]);
const place = (markdown: string) => {
  const { tree } = readMarkdown(markdown);
  return {
    remarks: placePictures(tree, { pictureAt: (address) => known.get(address), nearestTo: () => undefined }),
    html: JSON.stringify(tree),
  };
};

test('a picture gets its address and size, and is loaded when it comes near', () => {
  const { remarks, html } = place('![The quay](quay.jpg)');
  expect(remarks).toEqual([]);
  expect(html).toContain('"src":"/base/articles/quay.jpg"');
  expect(html).toContain('"width":640,"height":480,"loading":"lazy"');
});

test('a picture that is not there is a fault, at its place', () => {
  expect(place('Words.\n\n![The quay](keys.jpg)').remarks).toMatchObject([{ rule: 'missing-picture', start: 8 }]);
});

test('a picture without words is a fault, in Markdown and in HTML', () => {
  expect(place('![](quay.jpg)').remarks).toMatchObject([{ rule: 'missing-alt' }]);
  expect(place('<img src="quay.jpg">').remarks).toMatchObject([{ rule: 'missing-alt' }]);
  expect(place('<img src="quay.jpg" alt="The quay">').remarks).toEqual([]);
});

test('a picture from elsewhere is left to the fault that it has already', () => {
  expect(place('![The quay](https://example.org/quay.jpg)').remarks).toEqual([]);
});
