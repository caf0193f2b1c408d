import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';

const person = { id: 'mira-kesten', kind: 'person', name: 'Mira Kesten' } as const;
const knowledge = compileKnowledge({ entities: [{ ...person, family: ['Kesten'], aliases: [] }] });
const html = (apparatus: boolean) =>
  annotate('After lunch Kesten spoke.', knowledge, {
    typesetting: {
      apparatus,
      hrefOf: (id) => `/people/${id}/`,
      hrefOfSource: (key) => `#r-${key}`,
      nameOf: (key) => key,
      words: {
        linkToParagraph: 'Link',
        told: 'told',
        unclear: 'Speaker unclear',
        nobody: 'Speaker not named',
      },
    },
  }).html;

describe('an unsure mention', () => {
  test('opens in an article a card of its own, which says why', () => {
    expect(html(true)).toContain('interestfor="c-mira-kesten.2"');
  });

  test('opens in a text of the glossary the card that its page has', () => {
    expect(html(false)).toContain('interestfor="c-mira-kesten"');
  });
});
