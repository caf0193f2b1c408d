import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listedEntrySchema } from '../../../src/model/entity.ts';
import { generateCorpus } from '../../support/generate-corpus.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'lectern-'));
const { entities, articles } = generateCorpus(folder());

describe('the generated corpus', () => {
  test('has 20 articles and 50 entries that the glossary takes', () => {
    expect(articles).toHaveLength(20);
    expect(entities).toHaveLength(50);
    expect(new Set(entities.map((entity) => entity.id)).size).toBe(50);
    for (const entity of entities) expect(listedEntrySchema.safeParse(entity).error).toBeUndefined();
  });

  test('is the same at every call', () => {
    const [one, other] = [folder(), folder()];
    expect(generateCorpus(one)).toEqual(generateCorpus(other));
    for (const name of readdirSync(join(one, 'articles'))) {
      expect(readFileSync(join(one, 'articles', name))).toEqual(readFileSync(join(other, 'articles', name)));
    }
  });

  test('says in its truth no more and no less than its articles say', () => {
    for (const { text, mentions, quotes } of articles) {
      const marks = text.match(/“[^”]*”/g);
      expect(marks).toEqual(quotes.map((quote) => quote.text));
      expect(
        quotes.every((quote) => entities.some(({ id, kind }) => id === quote.speakerId && kind === 'person')),
      ).toBe(true);
      for (const { surface } of mentions) expect(text).toContain(surface);
    }
  });

  test('names every kind and repeats names by other forms', () => {
    const named = articles.flatMap((article) => article.mentions);
    const kinds = new Set(named.map(({ entityId }) => entities.find(({ id }) => id === entityId)?.kind));
    expect([...kinds].sort()).toEqual(['document', 'event', 'organization', 'person', 'place', 'term']);
    const forms = named.filter(({ entityId, surface }) => entities.find(({ id }) => id === entityId)?.name !== surface);
    expect(forms.length).toBeGreaterThan(50);
  });
});
