import { expect, test } from 'vitest';
import { exportedArticle } from '../../../support/exported.ts';

test('two who speak together both stand beside the paragraph, and the first in the mark', () => {
  const { html } = exportedArticle('“We will wait,” Mina Okafor and Jonas Tamm said.');
  expect(html).toMatch(/class="voice" href="mina-okafor">Mina Okafor<\/a>.*class="voice">Jonas Tamm</);
  expect(html).toMatch(/data-speaker-name="Mina Okafor" data-speaker-names="Mina Okafor; Jonas Tamm"/);
  expect(html).toContain('data-speaker="mina-okafor"');
});
