import { array, assert, constant, constantFrom, dictionary, letrec, oneof, property, record, string } from 'fast-check';
import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { render } from '../../../src/annotate/render.ts';

const rehype = unified().use(rehypeStringify);

const words = string({ unit: constantFrom(...'a Z9<>&"\'`=/!-\0\n\t\u00a0é😀'), maxLength: 8 });
const value = oneof(
  words,
  array(oneof(words, constantFrom(4, -1)), { maxLength: 3 }),
  constantFrom('', true, false, null, undefined, 0, 3.5, Number.NaN, 'hidden', 'download'),
);
const name = oneof(
  words,
  constantFrom('className', 'class', 'id', 'href', 'hidden', 'disabled', 'download', 'accept', 'coords', 'width'),
  constantFrom('dataQuote', 'data-quote', 'dataA1', 'data', 'ariaLabel', 'dateTime', 'htmlFor', 'xLinkHref', 'viewBox'),
);
const plain = constantFrom('a', 'p', 'span', 'li', 'br', 'BR', 'img', 'hr');
const special = constantFrom('template', 'script', 'style', 'svg', 'x-y');
const { element } = letrec((tie) => ({
  node: oneof(
    { maxDepth: 4, depthSize: 'max' },
    record({ type: constantFrom('text', 'text', 'comment', 'raw'), value: words }),
    tie('element'),
    constant({ type: 'doctype' }),
  ),
  element: record({
    type: constant('element'),
    tagName: oneof(plain, special),
    properties: dictionary(name, value, { maxKeys: 5, noNullPrototype: true }),
    children: array(tie('node'), { maxLength: 4 }),
    content: record({ type: constant('root'), children: array(tie('node'), { maxLength: 2 }) }),
  }),
}));

test('a tree is rendered as rehype-stringify does it, whatever is in it', () => {
  assert(
    property(array(element, { maxLength: 3 }), (children) => {
      const tree = { type: 'root', children: children as Element[] } satisfies Root;
      expect(render(tree)).toBe(rehype.stringify(tree));
    }),
    { numRuns: 2000 },
  );
});
