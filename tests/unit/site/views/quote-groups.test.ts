import { expect, test } from 'vitest';
import type { Certainty } from '../../../../src/model/annotation.ts';
import { type Edition, openEdition } from '../../../../src/site/edition/edition.ts';
import { readSettings } from '../../../../src/site/edition/settings.ts';
import { speakersOf } from '../../../../src/site/search/speakers.ts';
import { listOfQuotesIn, quotesBySpeaker } from '../../../../src/site/views/quote-groups.ts';
import { contentOfReading } from '../../../support/site.ts';

const edition = await openEdition({ ...readSettings({}), content: contentOfReading, force: true });
const { allQuotes } = edition.concordance;
const named = allQuotes.filter(({ quote }) => quote.speaker !== null);

test('words whose speaker is unsure stand in a group of their own, before those of nobody', () => {
  expect(named.length).toBeGreaterThan(2);
  const groups = quotesBySpeaker(withCertainty('unsure'));
  expect(groups[0]).toMatchObject({ name: 'Speaker unclear', speaker: undefined });
  expect(groups[0]?.places).toHaveLength(named.length);
  expect(groups.slice(1).every(({ name }) => name === 'Speaker not named')).toBe(true);
});

test('words whose speaker is likely stand with the speaker', () => {
  const names = quotesBySpeaker(withCertainty('likely')).map(({ name }) => name);
  expect(names).not.toContain('Speaker unclear');
  expect(names.length).toBeGreaterThan(1);
});

test('the search offers nobody as a speaker who is unsure wherever quoted', () => {
  expect(speakersOf(withCertainty('likely')).size).toBeGreaterThan(0);
  expect(speakersOf(withCertainty('unsure')).size).toBe(0);
});

/** The edition with all its quotations as sure as that. */
function withCertainty(certainty: Certainty): Edition {
  const quotes = allQuotes.map((place) => ({ ...place, quote: { ...place.quote, certainty } }));
  return { ...edition, concordance: { ...edition.concordance, allQuotes: quotes } };
}

test('all quotes of an article are on the page of quotes, or found by the search where that is too long', () => {
  const many = { ...edition, concordance: { ...edition.concordance, allQuotes: Array(100_000).fill({}) } } as Edition;
  expect(listOfQuotesIn({ slug: 'quay' }, edition)).toBe('/quotes/#in-quay');
  expect(listOfQuotesIn({ slug: 'quay' }, many)).toBe('/search/?kind=quote&article=quay');
});
