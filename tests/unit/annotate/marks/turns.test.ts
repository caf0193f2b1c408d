import { expect, test } from 'vitest';
import { exportedArticle } from '../../../support/exported.ts';

const html = (text: string) => exportedArticle(text).html;

test('a turn is marked in each of its paragraphs, its label left out', () => {
  const marked = html('MINA OKAFOR: Are you there?\n\nI am here.\n\nLARS HOLM: I am.');
  const pieces = [...marked.matchAll(/<span class="quote"[^>]*data-quote="([^"]+)" data-type="turn"[^>]*>([^<]*)/g)];
  expect(pieces.map(([, , words]) => words)).toEqual(['Are you there?', 'I am here.', 'I am.']);
  expect(pieces[0]?.[1]).toBe(pieces[1]?.[1]);
});

test('the name in a label is marked, and nobody is named beside it again', () => {
  const marked = html('MINA OKAFOR: Are you there?\n\nLARS HOLM: I am.');
  expect(marked).toContain('<span class="turn-speaker">LARS HOLM</span>:');
  expect(marked).not.toContain('class="voices"');
});

test('whoever an answer is by is named beside it', () => {
  expect(html('Interview with Mina Okafor\n\nQ: Are you there?\n\nA: I am.')).toMatch(
    /class="voice"[^>]*>Mina Okafor</,
  );
});
