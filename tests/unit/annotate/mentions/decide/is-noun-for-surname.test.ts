import { describe, expect, test } from 'vitest';
import { entry, mentionsOf } from '../mentions-of.ts';

const people = [entry.person('rose', 'Rose Hill'), entry.person('jack', 'Jack Stone'), entry.person('ada', 'Ada Holm')];
const shortFormsIn = (text: string) => mentionsOf(`Rose Hill, Jack Stone and Ada Holm came. ${text}`, people).slice(3);

describe('a surname that is a common word', () => {
  test.each([
    ['behind an article', 'The Hill was silent.'],
    ['at the start of a sentence before a noun', 'Stone walls line the road.'],
  ])('is that word %s', (_, text) => {
    expect(shortFormsIn(text)).toEqual([]);
  });

  test.each([
    ['inside a sentence', 'They asked Hill.', 'Hill=rose'],
    ['before a verb', 'Stone said no.', 'Stone=jack'],
    ['before a verb that a clause follows', 'Stone argues that it rains.', 'Stone=jack'],
    ['with a possessive', 'Hill’s answer was short.', 'Hill=rose'],
    ['behind an article and before what is called after people', 'The Hill government fell.', 'Hill=rose'],
  ])('names the person %s', (_, text, mention) => {
    expect(shortFormsIn(text)).toEqual([mention]);
  });

  test('while another surname needs no such sign', () => {
    expect(shortFormsIn('Holm plants grow.')).toEqual(['Holm=ada']);
  });

  test('is a thing behind an article in English, where other languages have a preposition of these letters', () => {
    const intro = 'Rose Hill, Jack Stone, Ada Holm. ';
    const behind = (text: string, lang: string) => mentionsOf(intro + text, people, { lang }).slice(3);
    expect(behind('They sailed on a Holm.', 'en')).toEqual([]);
    expect(behind('Alles lag an Holm.', 'de')).toEqual(['Holm=ada']);
    expect(behind('La carta llegó a Holm.', 'es')).toEqual(['Holm=ada']);
  });
});
