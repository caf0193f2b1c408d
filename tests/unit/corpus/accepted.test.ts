import { describe, expect, test } from 'vitest';
import { readAccepted, withAccepted } from '../../../src/corpus/accepted.ts';
import { contentFolder } from '../../support/content-folder.ts';

const quay = { article: 'talks', quote: '“The quay: is safe,”', by: 'mina-okafor' };

describe('accepted.yaml', () => {
  test('gets an item in its place, and every other byte stays as it is', () => {
    const text =
      '# Ours.\r\n- article: crane\r\n  name: NQC\r\n  plain: true\r\n\r\n# A hard one.\r\n- article: tolls\r\n  quote: “No.”\r\n  by: ada-lund';
    const item = '- article: talks\r\n  quote: "“The quay: is safe,”"\r\n  by: mina-okafor\r\n';
    expect(withAccepted(text, quay)).toBe(text.replace('# A hard one.', `${item}# A hard one.`));
    const last = { article: 'zinc', name: 'NQC', plain: true as const };
    expect(withAccepted(text, last)).toBe(`${text}\r\n- article: zinc\r\n  name: NQC\r\n  plain: true\r\n`);
  });

  test('leaves the comments at the head of the file there', () => {
    const text = '# Ours.\n- article: zinc\n  name: NQC\n  plain: true\n';
    expect(withAccepted(text, { article: 'crane', name: 'HB', as: 'harbour-board' })).toBe(
      `# Ours.\n- article: crane\n  name: HB\n  as: harbour-board\n${text.slice(8)}`,
    );
  });

  test('keeps how far its hyphens stand in', () => {
    const text = '  - article: zinc\n    name: NQC\n    plain: true\n';
    expect(withAccepted(text, { article: 'crane', name: 'HB', as: 'harbour-board' })).toBe(
      `  - article: crane\n    name: HB\n    as: harbour-board\n${text}`,
    );
  });

  test('is left alone where it is no list of lines', () => {
    for (const text of ['[{article: a, name: b, plain: true}]\n', 'a: b\n', '- [\n'])
      expect(withAccepted(text, quay)).toBeUndefined();
  });

  test.each([
    ['neither a quotation nor a name', '- article: talks\n  by: ada-lund\n'],
    ['a quotation without a decision', '- article: talks\n  quote: “No.”\n'],
    ['two decisions in one', '- article: talks\n  quote: “No.”\n  by: ada-lund\n  plain: true\n'],
    ['a name with a speaker', '- article: talks\n  name: NQC\n  by: ada-lund\n'],
  ])('is told to have %s', (_, text) => {
    const folder = contentFolder({ 'accepted.yaml': text });
    const { found, faults } = readAccepted(`${folder}/accepted.yaml`);
    expect([found, faults.map(({ rule, line }) => [rule, line])]).toEqual([[], [['wrong-value', 1]]]);
  });
});
