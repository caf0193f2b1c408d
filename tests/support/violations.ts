import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * The rules of axe that the page, or a part of it, breaks, each with the elements that break it. As no page has frames,
 * one run in the page itself does: else every run would open a page of its own to join what frames found. The rule of
 * WCAG 2.2 that targets be 24 pixels high and wide, or apart, is off in axe unless it is asked for.
 */
export async function violationsOf(page: Page, part?: string): Promise<string[]> {
  const rules = { 'target-size': { enabled: true } };
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], rules });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
