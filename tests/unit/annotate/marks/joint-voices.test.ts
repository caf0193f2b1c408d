import { expect, test } from 'vitest';
import { exportedArticle } from '../../../support/exported.ts';

test('two who speak together both stand before the quotation, and the first in the mark', () => {
  const { html } = exportedArticle('“We will wait,” Mina Okafor and Jonas Tamm said.');
  expect(html).toMatch(
    /interestfor="c-mina-okafor"[^>]*>Mina Okafor<\/a><a class="voice"[^>]*>Jonas Tamm<\/a><\/span>/,
  );
  expect(html).toMatch(/data-speaker-name="Mina Okafor" data-speaker-names="Mina Okafor; Jonas Tamm"/);
  expect(html).toContain('data-speaker="mina-okafor"');
});

test('one whose words are only told stands there too, and is told apart from those in marks', () => {
  const { html } = exportedArticle('Mina Okafor said that the harbour would open in May.');
  expect(html).toMatch(
    /class="voice told"[^>]* aria-label="Mina Okafor \(told\): the harbour would open …">Mina Okafor</,
  );
});

test('one who speaks again in the paragraph has one label, at the first of the quotations', () => {
  const { html } = exportedArticle('Mina Okafor said that the harbour would open. “We will wait,” Mina Okafor said.');
  expect(html.match(/class="voice[^s]/g)).toHaveLength(1);
});

test('one who speaks again after somebody else, or in another paragraph, has another label', () => {
  const other = exportedArticle('“Wait,” Mina Okafor said. “Why wait?” Jonas Tamm asked. “Because,” Mina Okafor said.');
  expect(namesIn(other.html)).toEqual(['Mina Okafor', 'Jonas Tamm', 'Mina Okafor']);
  const later = exportedArticle('“We will wait,” Mina Okafor said.\n\n“It is late,” Mina Okafor said.');
  expect(namesIn(later.html)).toEqual(['Mina Okafor', 'Mina Okafor']);
});

test('a label leads to its quotation, stands right before it, and is held to its first word', () => {
  const { html } = exportedArticle('On Friday “we will wait”, Mina Okafor said.');
  const [, href, id] =
    /data-apparatus="">\u2060<a class="voice" href="#(q-[^"]+)"[^>]*>[^<]*<\/a><\/span><span class="quote" id="([^"]+)"/.exec(
      html,
    ) ?? [];
  expect(href).toMatch(/^q-/);
  expect(id).toBe(href);
});

function namesIn(html: string): (string | undefined)[] {
  return [...html.matchAll(/class="voice"[^>]*>([^<]*)</g)].map(([, name]) => name);
}
