import { expect, test } from 'vitest';
import { exportedArticle } from '../../../support/exported.ts';

test('two who speak together both stand beside the paragraph, and the first in the mark', () => {
  const { html } = exportedArticle('“We will wait,” Mina Okafor and Jonas Tamm said.');
  expect(html).toMatch(/class="voice" href="mina-okafor">Mina Okafor<\/a>.*class="voice">Jonas Tamm</);
  expect(html).toMatch(/data-speaker-name="Mina Okafor" data-speaker-names="Mina Okafor; Jonas Tamm"/);
  expect(html).toContain('data-speaker="mina-okafor"');
});

test('one whose words are only told stands there too, and is told apart from those in marks', () => {
  const { html } = exportedArticle('Mina Okafor said that the harbour would open in May.');
  expect(html).toMatch(/class="voice told" href="mina-okafor">Mina Okafor<span class="unseen"> \(told\)/);
});

test('one who speaks in marks and is told stands there as one in marks', () => {
  const { html } = exportedArticle('Mina Okafor said that the harbour would open. “We will wait,” Mina Okafor said.');
  expect(html.match(/class="voice(?!s)[^"]*"/g)).toEqual(['class="voice"']);
});
