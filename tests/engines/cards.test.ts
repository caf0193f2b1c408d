import { describe, expect, inject } from 'vitest';
import { engines, middleOf, until } from '../support/engines/testing.ts';
import { provided } from '../support/provided.ts';
import { filesOf } from '../support/site.ts';

const mention = '.prose p a.mention[interestfor]';
const open = `document.querySelector('.card:popover-open')?.id`;

describe.each(engines)('In $name', ({ test }) => {
  test('a card opens under a resting pointer, beside its mention and inside the window', async ({ visit }) => {
    const engine = await visit(article());
    const place = await middleOf(engine, mention);
    await engine.point(place.x, place.y);
    const id = await until<string>(engine, open);
    expect(id).toBe(await engine.read(`document.querySelector('${mention}').getAttribute('interestfor')`));
    const { card, link, width } = await engine.read<Boxes>(`(() => ({
      card: document.getElementById('${id}').getBoundingClientRect().toJSON(),
      link: document.querySelector('${mention}').getBoundingClientRect().toJSON(),
      width: innerWidth,
    }))()`);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(width);
    expect(Math.min(Math.abs(card.top - link.bottom), Math.abs(link.top - card.bottom))).toBeLessThan(24);
  });

  test('the pointer may go into the card, and Escape closes it', async ({ visit }) => {
    const engine = await visit(article());
    const place = await middleOf(engine, mention);
    await engine.point(place.x, place.y);
    const id = await until<string>(engine, open);
    const inside = await middleOf(engine, `[id="${id}"] .card-head`);
    await engine.point(inside.x, inside.y);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await engine.read(open)).toBe(id);
    await engine.press('Escape');
    await until(engine, `!(${open})`);
  });

  test('focus opens a card, and leaving closes it', async ({ visit }) => {
    const engine = await visit(article());
    await middleOf(engine, mention);
    await engine.read(`document.querySelector('${mention}').focus()`);
    await engine.press('Tab', true);
    await engine.press('Tab');
    expect(await until(engine, open)).toBe(
      await engine.read(`document.activeElement.closest('a[interestfor]').getAttribute('interestfor')`),
    );
    await engine.read(`document.activeElement.blur()`);
    await engine.press('Escape');
    await until(engine, `!(${open})`);
  });
});

/** The address of the edition's first article. */
function article(): string {
  const files = filesOf(provided(inject('sites')).edition);
  return files.find((file) => /^articles\/[^/]+\/index\.html$/.test(file))?.replace(/index\.html$/, '') ?? '';
}

interface Boxes {
  card: DOMRect;
  link: DOMRect;
  width: number;
}
