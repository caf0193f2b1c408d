import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { addSpeakerLabels } from '../../../../src/annotate/marks/speaker-labels.ts';
import type { Certainty, Quote } from '../../../../src/model/annotation.ts';

const words = { linkToParagraph: '', told: 'told', unclear: 'Speaker unclear', nobody: 'Speaker not named' };
const typesetting = { apparatus: true, hrefOf: String, hrefOfSource: String, nameOf: String, words };

test('a speaker who is unsure is not named in the margin, which says that the speaker is unclear', () => {
  const html = labelled(quote('Mina Okafor', 'unsure'));
  expect(html).toContain('>Speaker unclear<');
  expect(html).not.toContain('Okafor');
});

test('beside speakers who are sure the margin says once that the ones after are unclear', () => {
  const html = labelled(quote('Ada Lund', 'likely'), quote('Mina Okafor', 'unsure'), quote('Lars Holm', 'unsure'));
  expect(
    html.match(/class="voice[^s][^>]*>[^<]*|class="voice"[^>]*>[^<]*/g)?.map((label) => label.replace(/.*>/, '')),
  ).toEqual(['Ada Lund', 'Speaker unclear']);
});

test('words that nobody is named for say so', () => {
  expect(labelled(quote(null, 'unsure'))).toContain('class="voice nobody"');
});

/** A paragraph of these quotations, one behind the other, with their labels. */
function labelled(...quotes: Quote[]): string {
  const ids = quotes.map((_, index) => `q-${index}`);
  const children = ids.map((id) => ({
    type: 'element' as const,
    tagName: 'span',
    properties: { id, dataQuote: id },
    children: [],
  }));
  const tree: Root = { type: 'root', children };
  const paragraphs = [{ id: 'p-one', start: 0, end: 99, kind: 'paragraph' as const }];
  addSpeakerLabels(tree, { quotes, ids, paragraphs, words: 'We will wait here.' }, typesetting);
  return unified().use(rehypeStringify).stringify(tree);
}

function quote(speaker: string | null, certainty: Certainty): Quote {
  return { start: 0, end: 9, type: 'direct', speaker, rule: 'sentence-before', certainty };
}
