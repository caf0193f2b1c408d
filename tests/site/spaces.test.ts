import { expect, inject, test } from 'vitest';
import { readPages } from '../support/html.ts';
import { provided } from '../support/provided.ts';

const runTogether = /[\p{L},;:.)]<(?:a|time|code) [^>]*>\p{L}|<\/(?:a|time|code)>\p{L}/gu;

test('no word of a page runs into a link, outside of what articles say themselves', () => {
  const pages = readPages(provided(inject('sites')).edition);
  const faulty = pages.flatMap(({ address, html }) => {
    const own = html.replaceAll(
      /<(?:div class="prose"|p class="lede"|dd|p class="card-text")[\s\S]*?<\/(?:div|dd|p)>/g,
      '',
    );
    return [...own.matchAll(runTogether)].map(([found]) => `${address}: ${found}`);
  });
  expect(faulty).toEqual([]);
});
