import { describe, expect, test, vi } from 'vitest';
import { builtExpressions, type Expression, expressionsIn, writtenExpressions } from '../support/expressions.ts';
import { faultsOf } from '../support/linear.ts';

/** Of those that look ahead or behind, only that they repeat nothing without bound: see `support/linear.ts`. */
describe('the regular expressions of the program take time in proportion to the text', () => {
  const { literals, built } = writtenExpressions();

  test('where they are written out', { timeout: 300_000 }, () => {
    expect(distinct(literals).flatMap(faultsOf)).toEqual([]);
  });

  test('where they are built from parts', { timeout: 300_000 }, async () => {
    // An editor's expression is judged by the model itself.
    const ofEditors = ['model/pattern.ts', 'model/expressions/character-sets.ts'];
    const files = [...new Set(built.map(({ file }) => file))].filter((file) => !ofEditors.includes(file));
    vi.resetModules(); // The worker may have loaded them for another file of tests.
    const found = await builtExpressions(() =>
      Promise.all(files.map((file) => import(/* @vite-ignore */ `../../src/${file}`))),
    );
    expect(files.filter((file) => !found.some((one) => one.file === file))).toEqual([]);
    expect(distinct(found).flatMap(faultsOf)).toEqual([]);
  });
});

test('expressions in the mark-up and the scripts of a component are seen', () => {
  const component = [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the template is the component's.
    '---\nconst quay = /a+/g;\n---\n<p title={`${piers.map((pier) => <b>{/b/.test(`${pier}`)}</b>)}`}>',
    "{new RegExp('c')}</p>\n<script>const berth = /d/u;</script>",
  ];
  const { literals, built } = expressionsIn('components/Quay.astro', component.join(''));
  expect(literals.map(({ line, source, flags }) => [line, source, flags])).toEqual([
    [2, 'a+', 'g'],
    [4, 'b', ''],
    [5, 'd', 'u'],
  ]);
  expect(built).toEqual([{ file: 'components/Quay.astro', line: 4 }]);
});

test.for([
  ['(?:[a-z]+ ?)+$', 'm'],
  [' +$', ''],
  ['^(.*),(.*),(.*)$', ''],
  ['(?<!x)[a-z]+;', ''],
])('/%s/%s is told, as it does not', ([source = '', flags = '']) => {
  expect(faultsOf({ file: 'model/harbour.ts', line: 3, source, flags })).toHaveLength(1);
});

test.for([
  ['[a-z]+(?: [a-z]+)*', 'y'],
  ['(?<![a-z])[a-z]{1,30}(?= harbour)', ''],
])('/%s/%s is not told, as it does', ([source = '', flags = '']) => {
  expect(faultsOf({ file: 'model/harbour.ts', line: 3, source, flags })).toEqual([]);
});

function distinct(expressions: Expression[]): Expression[] {
  return [...new Map(expressions.map((one) => [`${one.source}/${one.flags}`, one])).values()];
}
