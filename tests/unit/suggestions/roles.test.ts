import { describe, expect, test } from 'vitest';
import { called, suggested } from '../../support/suggested.ts';

const rolesIn = (text: string, date = '2024-03-07') => called(suggested([{ text, date }]), 'Ines Palk')?.roles;

describe('an office', () => {
  test.each([
    ['before the name', 'They heard finance minister Ines Palk.', { title: 'finance minister' }],
    [
      'before the name, with a country',
      'They heard Norwegian Finance Minister Ines Palk in Norway.',
      { title: 'Finance Minister', of: 'Norway' },
    ],
    ['behind the name', 'They heard Ines Palk, the finance minister, in May.', { title: 'finance minister' }],
    [
      'behind the name, with a body',
      'They heard Ines Palk, chairwoman of the Harbour Board, in May.',
      { title: 'chairwoman', of: 'Harbour Board' },
    ],
    ['with words of its own', 'They heard Ines Palk, the Secretary of State, in May.', { title: 'Secretary of State' }],
  ])('%s is dated by the article', (_, text, role) => {
    expect(rolesIn(text)).toEqual([{ ...role, from: '2024-03-07', to: '2024-03-07' }]);
  });

  test.each([
    ['that was held once', 'They heard former finance minister Ines Palk.'],
    ['that is only how people are addressed', 'They heard Mrs. Ines Palk.'],
    ['that is kinship', 'They heard Ines Palk, the mother, in May.'],
    ['that is another’s', 'The finance minister thanked Ines Palk.'],
  ])('%s is none', (_, text) => {
    expect(rolesIn(text)).toEqual([]);
  });

  test('reaches from the first article that tells it to the last', () => {
    const texts = ['2024-03-07', '2025-01-02', '2023-11-30'].map((date) => ({
      date,
      text: 'They heard finance minister Ines Palk.',
    }));
    expect(called(suggested(texts), 'Ines Palk')?.roles).toEqual([
      { title: 'finance minister', from: '2023-11-30', to: '2025-01-02' },
    ]);
  });
});
