import { expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import { marks as german } from '../../../../src/words/marks.de.ts';
import { marks as english } from '../../../../src/words/marks.en.ts';

const knowledge = compileKnowledge({ entities: [] });

function htmlOf(source: string, words = english): string {
  const typesetting = { apparatus: false, hrefOf: String, hrefOfSource: String, nameOf: String, words };
  return annotate(source, knowledge, { typesetting }).html.replaceAll('\n', '');
}

test('tasks have a box that can’t be changed and says whether they are done', () => {
  expect(htmlOf('- [x] The crane\n- [ ] The quay')).toBe(
    '<ul><li data-task="done"><input type="checkbox" disabled checked aria-label="Done" data-apparatus="">The crane</li>' +
      '<li data-task="open"><input type="checkbox" disabled aria-label="Not done" data-apparatus="">The quay</li></ul>',
  );
});

test('the box of a task in paragraphs stands in the first', () => {
  expect(htmlOf('- [ ] The quay\n\n  and the lock', german)).toMatch(
    /<li data-task="open"><p><input [^>]*aria-label="Nicht erledigt"[^>]*>The quay<\/p><p>and the lock<\/p>/,
  );
});

test('alerts are notes with a title in the language of the edition, which is none of the text', () => {
  const alert = '> [!CAUTION]\n> The quay floods.';
  expect(htmlOf(alert, german)).toBe(
    '<div data-alert="caution" role="note"><p class="alert-title" data-apparatus="">Vorsicht</p><p>The quay floods.</p></div>',
  );
  expect(htmlOf(alert)).toContain('>Caution</p>');
});

test('a box or an alert that an author writes in HTML is none of ours', () => {
  expect(htmlOf('<ul><li><input type="checkbox" checked> The crane</li></ul>')).not.toContain('<input');
  expect(htmlOf('<div data-alert="siren">The quay floods.</div>')).not.toContain('alert-title');
});
