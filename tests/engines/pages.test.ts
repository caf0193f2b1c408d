import { describe, expect, inject } from 'vitest';
import { engines, until } from '../support/engines/testing.ts';
import { provided } from '../support/provided.ts';
import { filesOf } from '../support/site.ts';

const results = `document.querySelectorAll('[data-results] a').length`;

describe.each(engines)('In $name', ({ test }) => {
  test('a search answers under the policy of the page', async ({ visit }) => {
    const engine = await visit('search/?q=sanctions');
    expect(await until(engine, results)).toBeGreaterThan(0);
  });

  test('a key opens the quick search, and words in it give choices', async ({ visit }) => {
    const engine = await visit('');
    await engine.type('/');
    await until(engine, `document.querySelector('dialog[open] input') === document.activeElement`);
    await engine.type('council');
    await until(engine, `document.querySelectorAll('dialog[open] [role="option"]').length`);
    await engine.press('Escape');
    await until(engine, `!document.querySelector('dialog[open]')`);
  });

  test('the choice of marks is kept on the next page', async ({ visit }) => {
    const [first = '', second = ''] = articles();
    const engine = await visit(first);
    await until(engine, `!document.querySelector('lectern-layers').hidden`);
    await engine.read(`document.querySelector('lectern-layers input[value=quotes]').click()`);
    await visit(second);
    expect(await until(engine, 'document.documentElement.dataset.layer')).toBe('quotes');
    expect(await engine.read(`document.querySelector('lectern-layers input:checked').value`)).toBe('quotes');
  });

  test('no page is wider than its window', async ({ visit }) => {
    for (const address of ['', 'glossary/', 'quotes/', 'search/', ...articles()]) {
      const engine = await visit(address);
      expect(await engine.read('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
  });
});

function articles(): string[] {
  return filesOf(provided(inject('sites')).edition).flatMap((file) =>
    /^articles\/[^/]+\/index\.html$/.test(file) ? [file.replace(/index\.html$/, '')] : [],
  );
}
