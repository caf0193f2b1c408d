import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../src/annotate/knowledge/knowledge.ts';
import { makeTypesetting } from '../../../src/site/edition/typesetting.ts';
import { makeUrls } from '../../../src/site/edition/urls.ts';
import { anyLine, anyMarkdown } from '../../support/any-text.ts';
import { htmlFindings } from '../../support/html-findings.ts';

const known = {
  names: ['Mina Okafor', 'the Harbour Board'],
  ids: ['mina-okafor', 'harbour-board'],
  keys: ['tides2001'],
};
const knowledge = compileKnowledge({
  entities: [
    { id: 'mina-okafor', kind: 'person', name: 'Mina Okafor', aliases: [], roles: [] },
    { id: 'harbour-board', kind: 'organization', name: 'Harbour Board', aliases: [], roles: [] },
  ],
  keys: known.keys,
});
const typesetting = makeTypesetting(knowledge, makeUrls('/'));
const pictures = {
  pictureAt: () => ({ href: '/images/quay.png', width: 4, height: 3 }),
  nearestTo: () => undefined,
};
const page = (content: string) =>
  `<!doctype html>\n<html lang="en"><head><title>A page</title></head><body><main>${content}</main></body></html>`;

describe('the HTML of any text', () => {
  test('of any Markdown has nothing that the HTML standard forbids', async () => {
    await fc.assert(
      fc.asyncProperty(anyMarkdown(known), async (text) => {
        const { html } = annotate(text, knowledge, { typesetting, pictures, date: '2019-03-04', lang: 'en' });
        expect(await htmlFindings(page(html))).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 300), interruptAfterTimeLimit: 15_000, markInterruptAsFailure: false },
    );
  });

  test('of any summary can stand in a paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyLine(known), anyMarkdown(known)), async (text) => {
        const entry = { typesetting: { ...typesetting, apparatus: false }, pictures, isLine: true, lang: 'en' };
        const { html } = annotate(text, knowledge, entry);
        expect(await htmlFindings(page(`<p>${html}</p>`))).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 200), interruptAfterTimeLimit: 10_000, markInterruptAsFailure: false },
    );
  });
});
