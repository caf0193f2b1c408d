import { expect, test } from 'vitest';
import { toPlainText } from '../../../src/export/plain-text.ts';
import { exportedArticle } from '../../support/exported.ts';

test('plain text has the words of code, in a line and in a block, and nothing is named or quoted in them', () => {
  const article = exportedArticle('Run `Velmora --“now”` 🚢 in Velmora.\n\n```sh\nsay “Velmora”\n```\n\nThen wait.');
  expect(toPlainText(article)).toBe('Run Velmora --“now” 🚢 in Velmora.\n\nsay “Velmora”\n\n\nThen wait.');
  expect(article.mentions.map(({ start, end }) => [start, article.text.slice(start, end)])).toEqual([[26, 'Velmora']]);
  expect(article.quotes).toEqual([]);
});
