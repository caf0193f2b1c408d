import { describe, expect, test } from 'vitest';
import { withAlias } from '../../../../src/corpus/edits/add-alias.ts';

const own = { isList: false, id: 'harbour-board' };
const listed = { isList: true, id: 'harbour-board' };

describe('another name', () => {
  test.each([
    ['in brackets', '---\nname: Harbour Board\naliases: [HB] # short\n---\nText.', 'aliases: [HB, The Board] # short'],
    ['in empty brackets', '---\nname: Harbour Board\naliases: []\n---\n', 'aliases: [The Board]'],
    [
      'on lines',
      '---\r\nname: Harbour Board\r\naliases:\r\n  - HB # short\r\n\r\n---\r\n',
      '  - HB # short\r\n  - The Board',
    ],
    ['behind nothing', '---\nname: Harbour Board\naliases:\n---\n', 'aliases: [The Board]'],
    [
      'without a field',
      '---\r\nname: Harbour Board # ours\r\nsummary: A body.\r\n---',
      '# ours\r\naliases: [The Board]\r\nsummary',
    ],
  ])('is put %s, and every other byte stays as it is', (_, text, part) => {
    const written = withAlias(text, own, 'The Board');
    expect(written).toContain(part);
    const added = /(?:, |\r?\n {2}- |\r?\naliases: \[| ?\[)?The Board\]?/;
    expect(written?.length).toBeGreaterThan(text.length);
    expect(text.startsWith(written?.slice(0, written.search(added)) ?? '-')).toBe(true);
    expect(text.endsWith(written?.slice((written.indexOf('The Board') ?? 0) + 'The Board]'.length) ?? '-')).toBe(true);
  });

  test('is put into the entry of a list that has the id, in YAML and JSON', () => {
    const yaml =
      '- id: mina-okafor\n  kind: person\n  name: Mina Okafor\n- id: harbour-board\n  kind: organization\n  name: Harbour Board\n';
    expect(withAlias(yaml, listed, 'HB')).toBe(
      `${yaml}`.replace('name: Harbour Board\n', 'name: Harbour Board\n  aliases: [HB]\n'),
    );
    const json = '[{"id": "harbour-board", "name": "Harbour Board", "kind": "organization"}]';
    expect(withAlias(json, listed, 'HB')).toBe(
      '[{"id": "harbour-board", "name": "Harbour Board", "aliases": ["HB"], "kind": "organization"}]',
    );
  });

  test('is put in quotes where YAML would read something else', () => {
    const text = '---\nname: Harbour Board\naliases: [HB]\n---\n';
    for (const alias of ['No', 'HB: ours', '1845', 'A, B', '@board', 'Quay "Two"'])
      expect(withAlias(text, own, alias)).toBe(text.replace('[HB]', `[HB, ${JSON.stringify(alias)}]`));
  });

  test('is put nowhere where the file isn’t as it should be', () => {
    for (const text of [
      'No front matter.',
      '---\nname: [\n---\n',
      '---\nname: >\n  Harbour\n  Board\n---\n',
      '---\naliases: HB\n---\n',
    ])
      expect(withAlias(text, own, 'The Board')).toBeUndefined();
    expect(withAlias('- id: other\n  name: Other\n', listed, 'HB')).toBeUndefined();
  });
});
