import { expect, test } from 'vitest';
import { openShelf } from '../../../src/corpus/open-shelf.ts';
import { anArticle, contentFolder } from '../../support/content-folder.ts';

const entry = (src: string) =>
  `---\nname: Mina\nimage:\n  src: ${src}\n  alt: Mina at her desk\n  credit: Drawn for this test.\n---\n`;
const shelfWith = (files: Record<string, string>) => openShelf(contentFolder({ 'articles/a.md': anArticle, ...files }));

test('an entry’s picture is named by its path in the content folder, from a file of its own or a list', async () => {
  const { entities, pictures, faults } = await shelfWith({
    'glossary/people/mina.md': entry('mina.svg'),
    'glossary/people/mina.svg': '<svg/>',
    'glossary/more.yaml': '- {id: b, kind: term, name: B, image: {src: ../images/b.png, alt: B, credit: B}}',
    'images/b.png': 'PNG',
  });
  expect(faults).toEqual([]);
  expect(pictures).toEqual(['glossary/people/mina.svg', 'images/b.png']);
  expect(entities.map(({ image }) => image?.src)).toEqual(['images/b.png', 'glossary/people/mina.svg']);
});

test('a picture that is not there is a fault at its line, and the entry goes without', async () => {
  const { entities, faults } = await shelfWith({ 'glossary/people/mina.md': entry('/images/mina.jpg') });
  expect(faults).toMatchObject([{ rule: 'missing-picture', line: 4 }]);
  expect(entities[0]?.image).toBeUndefined();
});

test('a picture from elsewhere is a fault', async () => {
  const { faults } = await shelfWith({ 'glossary/people/mina.md': entry('https://example.org/mina.jpg') });
  expect(faults).toMatchObject([{ rule: 'foreign-image', line: 4 }]);
});

test('what is no picture is a stranger in images/', async () => {
  const { faults } = await shelfWith({ 'images/notes.txt': 'Words.' });
  expect(faults).toMatchObject([{ rule: 'unknown-file' }]);
});
