import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/export/plain-text.ts';
import { toWebAnnotations } from '../../../src/export/web-annotation.ts';
import { exportedArticle, exportedEdition, fullArticle } from '../../support/exported.ts';
import { annotationsOf, collectionSchema, stretchOf } from '../../support/web-annotation.ts';

describe('Web Annotations', () => {
  const article = exportedArticle(fullArticle);
  const written = JSON.parse(toWebAnnotations(article, exportedEdition));

  test('have the shape that the recommendation asks for', () => {
    expect(collectionSchema.safeParse(written).error?.issues).toBeUndefined();
    const { target: _, ...lacking } = written.first.items[0];
    const broken = { ...written, first: { ...written.first, items: [lacking] } };
    expect(collectionSchema.safeParse(broken).success).toBe(false);
  });

  test('point into the plain text character for character, counting code points', () => {
    const text = toPlainText(article);
    const selectors = annotationsOf(written).flatMap((annotation) => annotation.targets);
    expect(selectors.length).toBeGreaterThan(12);
    for (const { quote, position } of selectors) expect(stretchOf(text, position)).toBe(quote.exact);
    expect(selectors.some(({ position, quote }) => text.indexOf(quote.exact) > position.start)).toBe(true);
  });

  test('quote the words before and after without halves of characters', () => {
    for (const { quote } of annotationsOf(written).flatMap(({ targets }) => targets)) {
      expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
      expect(toPlainText(article)).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  test('tell of every finding, each under an id of its own', () => {
    const ids = annotationsOf(written).map(({ id }) => id);
    const { mentions, quotes, citations, dates } = article;
    expect(ids.length).toBe(mentions.length + quotes.length + citations.length + dates.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('name the speaker of a quotation and how sure that is', () => {
    const quote = annotationsOf(written).find(({ targets }) => targets[0]?.quote.exact.startsWith('“We have'));
    expect(quote?.bodies).toContainEqual({
      type: 'SpecificResource',
      purpose: 'identifying',
      source: 'https://edition.example/people/mina-okafor/',
    });
    const value = article.quotes.find(({ start }) => article.text.startsWith('“We have', start))?.certainty;
    expect(quote?.bodies).toContainEqual({ type: 'TextualBody', purpose: 'assessing', value });
  });

  test('survive a text with half a character in it', () => {
    const broken = exportedArticle('Velmora \uD83D and Velmora.');
    const [, second] = annotationsOf(JSON.parse(toWebAnnotations(broken, exportedEdition)));
    expect(stretchOf(toPlainText(broken), second?.targets[0]?.position ?? { start: 0, end: 0 })).toBe('Velmora');
  });
});
