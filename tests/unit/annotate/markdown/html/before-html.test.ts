import { describe, expect, test } from 'vitest';
import { annotate, findIn } from '../../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../../src/annotate/knowledge/knowledge.ts';

const knowledge = compileKnowledge({
  entities: [{ id: 'mina-okafor', kind: 'person', name: 'Mina Okafor', aliases: [] }],
});
const words = {
  linkToParagraph: 'Link',
  told: 'told',
  unclear: 'Speaker unclear',
  nobody: 'Speaker not named',
};
const typesetting = { apparatus: true, hrefOf: String, hrefOfSource: String, nameOf: String, words };

describe('beside raw HTML', () => {
  test.each([
    ['in a list within a list', '* The quay\n  * Mina Okafor\n    * <b>left'],
    ['behind a field of a form that nothing closes', '<select>We wait.\n\n* Mina Okafor\n'],
    ['behind a tag and a control character', 'A quay.\n\n</div>\u0001Mina Okafor'],
    ['beside a link by name with half a character', '[[\ud800]] of Mina Okafor'],
    ['behind control characters', 'A\u0007\u0008 quay of Mina Okafor <b>left'],
  ])('a name %s is told where it stands', (_, text) => {
    const { mentions } = findIn(text, knowledge, {});
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Mina Okafor']);
  });

  test('a field of a form leaves the blocks behind it as Markdown has them', () => {
    const { html, remarks } = annotate('<select>We wait.\n\n* The quay\n', knowledge, { typesetting });
    expect(html).toContain('<li');
    expect(remarks.map(({ rule }) => rule)).toContain('unclosed-html');
  });

  test('a tag that makes text of others shows no more than the author wrote', () => {
    const { text } = annotate(':entity[<textarea><!--[]-->]{#mina-okafor}', knowledge, { typesetting });
    expect(text).toBe('<!--[]-->');
  });

  test('a field of a form that is closed is told of', () => {
    const { remarks } = annotate('<select><option>Quay</option></select>\n', knowledge, { typesetting });
    expect(remarks).toMatchObject([{ rule: 'dropped-html', start: 0 }]);
  });

  test('nothing is told of in the heading of the notes, which the source lacks', () => {
    const text = '[^note]: Text.\n\n><b>[^note]';
    const { names, mentions } = findIn(text, knowledge, {});
    expect([...names, ...mentions].filter(({ start, end }) => start >= end)).toEqual([]);
  });
});
