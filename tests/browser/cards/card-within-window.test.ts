import { expect } from 'vitest';
import { test } from '../../support/browsing.ts';

test.for([320, 360, 390, 1200])(
  'every card of an article opens within a window of %i pixels, with a margin on both sides, wherever its mention stands',
  async (width, { openReading }) => {
    const page = await openReading('articles/ferry-line/', { viewport: { width, height: 700 } });
    const { tried, outside } = await page.evaluate(async () => {
      const outside: string[] = [];
      let tried = 0;
      for (const block of ['start', 'center', 'end'] as const) {
        for (const mention of document.querySelectorAll<HTMLElement>('.prose p > a.mention')) {
          mention.scrollIntoView({ behavior: 'instant', block });
          const card = document.getElementById(mention.getAttribute('interestfor') ?? '');
          card?.showPopover({ source: mention });
          const { left, right, top, bottom } = card?.getBoundingClientRect() ?? new DOMRect(-9);
          if (left < 7 || right > innerWidth - 7 || top < -1 || bottom > innerHeight + 1)
            outside.push(`${block}: ${mention.textContent}`);
          card?.hidePopover();
          tried += 1;
        }
      }
      return { tried, outside };
    });
    expect(tried).toBeGreaterThan(50);
    expect(outside).toEqual([]);
  },
);
