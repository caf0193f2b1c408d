import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ownComponents } from '../../../../src/site/build/overrides.ts';
import { readSettings } from '../../../../src/site/edition/settings.ts';
import { programFile, programFolder } from '../../../../src/site/program/program-folder.ts';
import { contentFolder } from '../../../support/content-folder.ts';

const files = {
  'site.yaml': 'title: Harbour\noverrides: { Footer: components/Footer.astro }\n',
  'components/Footer.astro': '<footer>Harbour</footer><style>footer { padding: 0 }</style>',
};
const lent = { resolve: async (source: string, importer: string) => ({ id: `${source} for ${importer}` }) };
const resolved = (content: string, source: string, importer?: string) =>
  ownComponents({ ...readSettings({}), content }).resolveId.call(lent, source, importer);
const page = programFile('src/components/frame/Page.astro');

test('a page finds the edition’s component in the place of the program’s, and what else it asks for as before', async () => {
  const content = contentFolder(files);
  expect(await resolved(content, './Footer.astro', page)).toBe(join(content, 'components/Footer.astro'));
  expect(await resolved(content, './Masthead.astro', page)).toBeUndefined();
});

test('a component of the edition finds the one that it replaces, and packages where the program has them', async () => {
  const own = join(contentFolder(files), 'components/Footer.astro');
  expect(await resolved(dirname(dirname(own)), 'lectern:Footer', own)).toBe(
    programFile('src/components/frame/Footer.astro'),
  );
  expect(await resolved(dirname(dirname(own)), 'astro/components', own)).toEqual({
    id: `astro/components for ${programFile('src/pages/index.astro')}`,
  });
});

test.each(['style', 'script'])(
  'a %s of a component is found where its folder shares none with the program',
  async (part) => {
    const far = '/elsewhere-than-the-program/edition';
    const address = (folder: string) => `${folder}/components/Footer.astro?astro&type=${part}&index=0&lang.css`;
    expect(await resolved(far, address(far), `${far}/components/Footer.astro`)).toBe(`/@fs${address(far)}`);
    // Scripts are bundled without what they stand in.
    expect(await resolved(far, address(far))).toBe(`/@fs${address(far)}`);
    const near = join(programFolder(), 'tests/fixtures/own');
    expect(await resolved(near, address(near))).toBeUndefined();
  },
);

test('while serving for authors, a component counts from the moment at which site.yaml names it', async () => {
  const content = contentFolder({ ...files, 'site.yaml': 'title: Harbour\n' });
  const components = ownComponents({ ...readSettings({}), content, dev: true });
  const asked = () => components.resolveId.call(lent, './Footer.astro', page);
  expect(await asked()).toBeUndefined();
  writeFileSync(join(content, 'site.yaml'), files['site.yaml']);
  expect(await asked()).toBe(join(content, 'components/Footer.astro'));
});
