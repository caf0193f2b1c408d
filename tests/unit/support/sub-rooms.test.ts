import { describe, expect, test } from 'vitest';
import { type SubRooms, strayInside, unusedInside } from '../../support/sub-rooms.ts';

describe('the check of the sub-rooms', () => {
  const table: SubRooms = { 'rules.ts': [], words: [], ships: ['words'], 'ships/crew': ['rules.ts'], '.': ['ships'] };
  const stray = (path: string, text: string) => strayInside({ path, text }, 'harbour', table);

  test('lets a sub-room import from itself, from behind its arrows and from other rooms', () => {
    expect(stray('harbour/ships/a.ts', "import { b } from './b.ts';")).toEqual([]);
    expect(stray('harbour/ships/a.ts', "import { b } from '../words/en/b.ts';")).toEqual([]);
    expect(stray('harbour/ships/crew/a.ts', "import { rules } from '../../rules.ts';")).toEqual([]);
    expect(stray('harbour/open.ts', "import { a } from './ships/a.ts';")).toEqual([]);
    expect(stray('harbour/words/a.ts', "import type { A } from '../../model/a.ts';")).toEqual([]);
  });

  test('stops an import from a sub-room behind no arrow, of a type too', () => {
    expect(stray('harbour/words/a.ts', "import { b } from '../ships/b.ts';")).toEqual([
      'harbour/words/a.ts: Unexpected import of `harbour/ships/b.ts`, expected words',
    ]);
    expect(stray('harbour/ships/a.ts', "import type { B } from './crew/b.ts';")).toHaveLength(1);
    expect(stray('harbour/ships/a.ts', "import { open } from '../open.ts';")).toHaveLength(1);
    expect(stray('harbour/ships/a.ts', "import { rules } from '../rules.ts';")).toHaveLength(1);
  });

  test('stops a file in a folder that the table lacks, also beside sub-rooms of a folder', () => {
    expect(stray('harbour/cranes/a.ts', '')).toEqual([
      'harbour/cranes/a.ts: Unexpected sub-room `harbour/cranes/`, expected one of the table of harbour/',
    ]);
    expect(stray('harbour/ships/sails/a.ts', '')).toHaveLength(1);
    expect(stray('harbour/words/en/a.ts', '')).toEqual([]);
  });

  test('stops an import from a folder that the table lacks', () => {
    expect(stray('harbour/open.ts', "import { a } from './cranes/a.ts';")).toHaveLength(1);
  });

  test('tells of a sub-room without a file and of an arrow without an import', () => {
    const some = [
      { path: 'harbour/open.ts', text: "import { a } from './ships/a.ts';" },
      { path: 'harbour/ships/a.ts', text: '' },
      { path: 'harbour/words/a.ts', text: '' },
      { path: 'harbour/rules.ts', text: '' },
    ];
    expect(unusedInside(some, 'harbour', table)).toEqual([
      'harbour: ships -> words',
      'harbour: no file in `ships/crew`',
      'harbour: ships/crew -> rules.ts',
    ]);
  });
});
