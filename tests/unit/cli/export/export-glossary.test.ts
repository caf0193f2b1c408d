import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openShelf } from '../../../../src/corpus/open-shelf.ts';
import { anArticle, contentFolder, type Files } from '../../../support/content-folder.ts';
import { lectern } from '../../../support/site.ts';

const glossary: Files = {
  'edition/articles/sound.md': anArticle,
  'edition/glossary/people/mina-okafor.md':
    '---\nname: Mina Okafor\nfamily: Okafor\naliases: [M. O., {text: MO, case: exact}]\nroles:\n  - {title: Chair, of: harbour-board, from: 2019}\n---\n\nShe *chairs* it.\n\nStill.\n',
  'edition/glossary/list.yaml':
    '- {id: harbour-board, kind: organization, name: "=Harbour; Board", sameAs: https://example.org/hb, formerly: [board]}\n',
};

function exporting(folder: string, file: string, ...flags: string[]) {
  return lectern(['export', join(folder, file), '--content', join(folder, 'edition'), ...flags]);
}

describe('export', () => {
  test.each(['glossary.csv', 'glossary.json', 'glossary.tei.xml'])(
    'writes %s, of which import makes the same entries',
    async (file) => {
      const folder = contentFolder({ ...glossary, 'other/articles/sound.md': anArticle });
      expect((await exporting(folder, file)).status).toBe(0);
      const other = join(folder, 'other');
      expect((await lectern(['import', join(folder, file), '--content', other, '--write'])).status).toBe(0);
      const { entities, faults } = await openShelf(other);
      const said = (all: typeof entities) => all.map(({ origin, body, ...entry }) => [entry, body.trim()]);
      expect([faults, said(entities)]).toEqual([[], said((await openShelf(join(folder, 'edition'))).entities)]);
    },
  );

  test('replaces a file only with --force', async () => {
    const folder = contentFolder({ ...glossary, 'glossary.json': 'mine' });
    const refused = await exporting(folder, 'glossary.json');
    expect([refused.status, readFileSync(join(folder, 'glossary.json'), 'utf8')]).toEqual([1, 'mine']);
    expect(refused.stderr).toContain('--force replaces it');
    expect((await exporting(folder, 'glossary.json', '--force')).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'glossary.json'), 'utf8'))).toHaveLength(2);
  });

  test('writes nothing where an entry has an error, and knows only some endings', async () => {
    const folder = contentFolder({ ...glossary, 'edition/glossary/people/ada-lund.md': '---\nnam: Ada Lund\n---\n' });
    const { status, stderr } = await exporting(folder, 'glossary.csv');
    expect([status, existsSync(join(folder, 'glossary.csv'))]).toEqual([1, false]);
    expect(stderr).toContain('Nothing is written');
    expect((await exporting(folder, 'glossary.docx')).status).toBe(2);
  });
});
