import { expect, test } from 'vitest';
import { placeNotes } from '../../../../src/client/handout/place-notes.ts';

/** Names of an article whose blocks have so many letters each. */
function namesIn(blocks: number[], ...names: { block: number; offset: number; letters: number; kind?: string }[]) {
  const parent = { children: [] as object[] };
  for (const letters of blocks) parent.children.push({ textContent: 'x'.repeat(letters), parentElement: parent });
  return names.map(({ block, offset, letters, kind = 'person' }, at) => ({
    name: `Name ${at}`,
    text: 'y'.repeat(letters),
    kind,
    offset,
    block: parent.children[block] as Element,
  }));
}

const shown = (names: ReturnType<typeof namesIn>) => [...placeNotes(names)].map(({ name }) => name);

test('each name of a text that names few is beside it', () => {
  const names = namesIn([900, 900], { block: 0, offset: 10, letters: 150 }, { block: 1, offset: 10, letters: 150 });
  expect(shown(names)).toEqual(['Name 0', 'Name 1']);
});

test('names that would be pushed far below their lines are left for the list', () => {
  const crowd = Array.from({ length: 8 }, () => ({ block: 0, offset: 5, letters: 200 }));
  const names = namesIn([300, 2000], ...crowd, { block: 1, offset: 1500, letters: 100 });
  expect(shown(names)).toEqual(['Name 0', 'Name 1', 'Name 8']);
});

test('a place stands beside its line or not at all', () => {
  const names = namesIn(
    [900],
    { block: 0, offset: 0, letters: 150 },
    { block: 0, offset: 10, letters: 100, kind: 'place' },
    { block: 0, offset: 20, letters: 100 },
  );
  expect(shown(names)).toEqual(['Name 0', 'Name 2']);
});

test('a text that names nobody has no notes', () => {
  expect(shown([])).toEqual([]);
});
