import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openStyle } from '../../../src/citation/open-style.ts';
import { toText } from '../../../src/citation/runs.ts';
import { toRis } from '../../../src/citation/to-ris.ts';

const style = openStyle(readFileSync('src/citation/styles/chicago-author-date.csl', 'utf8'), 'en');
const names = Object.getOwnPropertyNames(Object.prototype);

describe('works that bear a name which all objects of JavaScript inherit', () => {
  test('are set and cited by it, as id, title and author', () => {
    const works = names.map((name) => ({
      id: name,
      type: 'book',
      title: name,
      author: [{ family: name, given: name }],
    }));
    const { entries, cite } = style.set(works);
    expect(entries.map(({ key }) => key).sort()).toEqual([...names].sort());
    for (const name of names) expect(toText(cite({ key: name }))).toBe(`${name} n.d.`);
  });

  test('are written by themselves', () => {
    for (const name of names)
      expect(toText(style.write({ id: 'a', type: 'book', title: name })).toLowerCase()).toContain(name.toLowerCase());
  });

  test('are of a general kind in RIS where their type is such a name', () => {
    expect(toRis([{ id: 'a', type: 'constructor' }])).toContain('TY  - GEN');
  });
});
