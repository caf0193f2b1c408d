import { describe, expect, test } from 'vitest';
import { openEdition } from '../../../../src/site/edition/edition.ts';
import { readSettings } from '../../../../src/site/edition/settings.ts';
import { contentFolder } from '../../../support/content-folder.ts';

async function editionWith(...addresses: string[]) {
  const links = addresses.map((to) => `  - { title: Words, to: ${to} }\n`).join('');
  const content = contentFolder({
    'site.yaml': `title: Harbour\nnavigation:\n${links}`,
    'articles/quay.md': '---\ntitle: The quay\n---\n\nThe quay is open.\n',
    'pages/imprint.md': '---\ntitle: Imprint\n---\n\nWho we are.\n',
  });
  return openEdition({ ...readSettings({}), content, base: '/port/', force: true });
}

describe('the navigation of an edition', () => {
  test('leads to pages below the base path, to feeds, to files of texts and to other sites', async () => {
    const addresses = [
      '/people/',
      '/articles',
      '/pages/imprint/',
      '/rss.xml',
      '/articles/quay.md',
      'https://example.org/',
    ];
    const { look, faults } = await editionWith(...addresses);
    expect(faults).toEqual([]);
    expect(look.navigation?.map(({ href }) => href)).toEqual([
      ...['/port/people/', '/port/articles/', '/port/pages/imprint/', '/port/rss.xml', '/port/articles/quay/'],
      'https://example.org/',
    ]);
  });

  test('that leads nowhere is told with its line in site.yaml', async () => {
    const { faults } = await editionWith('/people/', '/imprint/');
    expect(faults.map(({ rule, line, reason }) => ({ rule, line, reason }))).toEqual([
      {
        rule: 'dead-link',
        line: 4,
        reason: 'Unexpected link to `/imprint/`, where nothing is, expected `/pages/imprint`',
      },
    ]);
  });
});
