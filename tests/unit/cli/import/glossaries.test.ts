import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openShelf } from '../../../../src/corpus/open-shelf.ts';
import { anArticle, contentFolder, type Files } from '../../../support/content-folder.ts';
import { lectern } from '../../../support/site.ts';

const names =
  'name,kind,aliases,in\nMina Okafor,person,Minister Okafor,\nNew Quay,place,,The Harbour\nThe Harbour,place,,\n';

async function importing(files: Files, ...flags: string[]) {
  const folder = contentFolder({ 'edition/articles/sound.md': anArticle, ...files });
  const content = join(folder, 'edition');
  const again = () => lectern(['import', join(folder, 'names.csv'), '--content', content, ...flags]);
  return { ...(await again()), content, again };
}

describe('import of a glossary', () => {
  test('shows how it reads columns and what it would write, and writes nothing', async () => {
    const { stdout, stderr, status, content } = await importing({ 'names.csv': names });
    expect(stdout).toContain('column `kind` is read as kind');
    expect(stdout).toContain('new       glossary/people/mina-okafor.md  Mina Okafor (Minister Okafor)');
    expect(stderr).toContain('3 entries to write: the same command with --write does it.');
    expect([status, (await openShelf(content)).entities]).toEqual([0, []]);
  });

  test('with --write makes entries that check passes, and leaves them alone the second time', async () => {
    const { content, status, again } = await importing({ 'names.csv': names }, '--write');
    const { entities, faults } = await openShelf(content);
    expect([status, faults]).toEqual([0, []]);
    expect(entities.map(({ id, in: holder }) => [id, holder])).toEqual([
      ['mina-okafor', undefined],
      ['new-quay', 'the-harbour'],
      ['the-harbour', undefined],
    ]);
    expect((await again()).stderr).toContain('Nothing to write.');
  });

  test('replaces another entry only with --force, and none that a list has', async () => {
    const files = {
      'names.csv': names,
      'edition/glossary/people/mina-okafor.md': '---\nname: Mina O.\n---\n',
      'edition/glossary/list.yaml': '- {id: new-quay, kind: place, name: Quay}\n',
    };
    const refused = await importing(files, '--write');
    const file = 'glossary/people/mina-okafor.md';
    expect([refused.status, readFileSync(join(refused.content, file), 'utf8')]).toEqual([
      1,
      '---\nname: Mina O.\n---\n',
    ]);
    const forced = await importing(files, '--write', '--force');
    expect(readFileSync(join(forced.content, file), 'utf8')).toContain('Mina Okafor');
    expect(forced.stdout).toContain('its id stands in');
    expect((await openShelf(forced.content)).faults).toEqual([]);
  });

  test('leaves out what check would refuse, and tells it', async () => {
    const head = 'id,name,kind,in,formerly,image\n';
    const image = '"{""src"":""/images/a.png"",""alt"":""A"",""credit"":""B""}"';
    const rows = `a,Pier,place,b,quay;No Id,${image}\nb,Quay,place,a,quay,\nc,Crane,place,sea,a,\na,Berth,place,,,\n`;
    const { stdout, content } = await importing({ 'names.csv': head + rows }, '--write');
    expect((await openShelf(content)).faults).toEqual([]);
    for (const told of ['which lies in it', '`No Id` is left out', 'is no file of the edition', 'this one is `a-2`'])
      expect(stdout).toContain(told);
  });

  test('is no run for texts', async () => {
    const folder = contentFolder({ 'names.csv': names, 'a.txt': 'Text.' });
    const { status, stderr } = await lectern(['import', join(folder, 'names.csv'), join(folder, 'a.txt')]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('import them in two runs')]);
  });
});
