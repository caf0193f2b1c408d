import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { toTei } from '../../../src/export/tei/tei.ts';
import { exportedArticle, exportedEdition } from '../../support/exported.ts';

const words = ['Mina Okafor', '“Yes & no,” she said.', '`“a”`', ' 🚢 ', '<b>', '\u0007', ']]>'];
const blocks = ['\n\n', '# A', '- x\n  - y', '- x', '> ', '| a |\n|---|\n| b |', '```\n'];

test('TEI holds the words of the article and nothing else, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words, ...blocks), { maxLength: 20 }), (parts) => {
      const article = exportedArticle(parts.join(' '));
      const document = XmlDocument.fromString(toTei(article, exportedEdition));
      const body = document.get('//tei:body', { tei: 'http://www.tei-c.org/ns/1.0' })?.content ?? '';
      document.dispose();
      expect(squeezed(body)).toBe(squeezed(article.text.replaceAll('\u0007', '\uFFFD')));
    }),
    { numRuns: 150 },
  );
});

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
