import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';

const knowledge = compileKnowledge({ entities: [{ id: 'velmora', kind: 'place', name: 'Velmora', aliases: [] }] });
const typesetting = {
  apparatus: true,
  hrefOf: (id: string) => `/places/${id}/`,
  hrefOfSource: (key: string) => `#r-${key}`,
  nameOf: (key: string) => key,
  words: {
    linkToParagraph: 'Link',
    told: 'told',
    unclear: 'Speaker unclear',
    nobody: 'Speaker not named',
  },
};
const html = (source: string) => annotate(source, knowledge, { typesetting }).html;

describe('a mark on all the words of a block stands inside it', () => {
  test.each([
    ['a paragraph', 'Velmora', 'p'],
    ['an item', '- Velmora\n- Other', 'li'],
    ['a cell', '| Port |\n| --- |\n| Velmora |', 'td'],
    ['a block quotation', '> Velmora', 'p'],
  ])('in %s', (_, source, tag) => {
    expect(html(source)).toMatch(new RegExp(`<${tag}[^>]*><a class="mention`));
    expect(html(source)).not.toMatch(new RegExp(`<a class="mention[^>]*><${tag}`));
  });

  test('but a heading carries no marks', () => {
    const marked = html('## Velmora\n\nIn Velmora it rained.');
    expect(marked).toMatch(/<h2[^>]*>Velmora<\/h2>/);
    expect(marked).toContain('class="mention first"');
  });

  test('while emphasis in a line is enclosed whole', () => {
    expect(html('In **Velmora** it rained.')).toMatch(/<a class="mention[^>]*><strong>Velmora<\/strong><\/a>/);
  });
});
