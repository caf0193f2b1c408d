import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/annotate/names/find-names.ts';
import { plainProse } from '../../../../src/annotate/text/prose.ts';

const namesIn = (text: string) =>
  findNames(plainProse(text), []).map(({ start, end, name, kind }) => [text.slice(start, end), name, kind]);

describe('findNames', () => {
  test.each([
    ['a title', 'On Monday Senator Mina Okafor left.', ['Mina Okafor']],
    ['an office with its body', 'Then Minister of Fisheries Mina Okafor left.', ['Fisheries', 'Mina Okafor']],
    [
      'an office at an organization',
      'Ambassador to the United Nations Mina Okafor left.',
      ['United Nations', 'Mina Okafor'],
    ],
    ['a body of its members', 'Then the Panel of Experts left.', ['Panel of Experts']],
    ['a place of origin', 'Then Norwegian Prime Minister Lars Holm left.', ['Lars Holm']],
    ['a possessive', 'It was Lars Holm’s boat.', ['Lars Holm']],
    ['a nickname in marks', 'They asked Mina “Mo” Okafor.', ['Mina “Mo” Okafor']],
    ['words in marks behind a name', 'They asked Mina: “No” Okafor said.', ['Mina', 'Okafor']],
    ['where somebody was born', 'They asked Oslo-born Mina Okafor.', ['Mina Okafor']],
    ['a direction that is a surname', 'They asked Mina West.', ['Mina West']],
    ['a title that is a surname', 'They asked Peter K. King of Oslo.', ['Peter K. King', 'Oslo']],
    ['what somebody does', 'It began. Skipper Mina Okafor and Witness Olu Bede left.', ['Mina Okafor', 'Olu Bede']],
    ['a trade that is a given name or surname', 'Then Hunter S. Holm met Ana Baker.', ['Hunter S. Holm', 'Ana Baker']],
    ['the number of an article, a flight', 'Then Article 4 was read on Flight 312.', ['Article 4', 'Flight 312']],
    [
      'whose a body is',
      'Then people from the Harbour Workers’ Union met some from the People’s Party, which left after lunch with Rell Women’s Institute.',
      ['Harbour Workers’ Union', 'People’s Party', 'Rell Women’s Institute'],
    ],
    [
      'whose part of a body it is',
      'Then the Socialists’ Senate leader left Okafor’s Council.',
      ['Socialists', 'Senate', 'Okafor', 'Council'],
    ],
    [
      'a time in the name of a newspaper or show',
      'They read the Kestrel Morning Post, Harbour Control Today and the Sunday Herald.',
      ['Kestrel Morning Post', 'Harbour Control Today', 'Sunday Herald'],
    ],
    [
      'a time behind a name',
      'They saw Oslo on Sunday. The Harbour Board today left Oslo Sunday.',
      ['Oslo', 'Harbour Board', 'Oslo'],
    ],
    ['a suffix', 'It was Lars Holm Jr. who left.', ['Lars Holm Jr.']],
    [
      'a saint’s or somebody’s house',
      'They met at St Anne’s Chapel and Tilly’s Kitchen.',
      ['St Anne’s Chapel', 'Tilly’s Kitchen'],
    ],
    ['whose city a park lies in', 'They met in Oslo’s Hyde Park.', ['Oslo', 'Hyde Park']],
    ['a cape or strait', 'They passed the Cape of Storms.', ['Cape of Storms']],
    ['the number of a ship', 'Two ships, the Heron 7 and the Golden Gull 12, left.', ['Heron', 'Golden Gull 12']],
    ['the number of people', 'At Harbour Point 12 people left.', ['Harbour Point']],
    ['an acronym before a person', 'Ambassador to the U.N. Mina Okafor left.', ['U.N.', 'Mina Okafor']],
    ['where a firm’s name ends', 'She works for Quay & Co. A. B. Holm left.', ['Quay & Co.', 'A. B. Holm']],
    ['a letter at the end of a sentence', 'He took vitamin C. Then he saw Oslo.', ['Oslo']],
    ['a letter in a row', 'It is rated A/B/C. Profit fell in Oslo.', ['Oslo']],
    ['a country that reads as a pronoun', 'They sold it in the US and Canada.', ['US', 'Canada']],
    ['a pronoun in capitals', 'Tell US what you saw in Oslo.', ['Oslo']],
    ['a place that begins a sentence', 'Oslo rejects the plan.', ['Oslo']],
    ['a common word that begins a sentence', 'Inflation rose. Winter’s end was near.', []],
    ['authors in brackets', 'It is known (Holm, 2012; Okafor et al. 2014).', ['Holm', 'Okafor']],
    [
      'a body whose name has small words',
      'They sued the Department of Inland Fisheries today.',
      ['Department of Inland Fisheries'],
    ],
  ])('leaves out of a name or keeps in it %s', (_, text, expected) => {
    expect(namesIn(text).map(([surface]) => surface)).toEqual(expected);
  });

  test('ends a name where the next sentence begins behind an abbreviation', () => {
    expect(namesIn('They came from the U.S. While Okafor spoke, they left.').map(([surface]) => surface)).toEqual([
      'U.S.',
      'Okafor',
    ]);
  });

  test('reads a name with soft hyphens as if they were not there', () => {
    expect(namesIn('It was Doris \u00adAn\u00addrada who left.').map(([, name]) => name)).toEqual(['Doris Andrada']);
  });

  test('takes a newspaper or a group for no person', () => {
    expect(namesIn('They met The Kestrel Informer and Norwegian Socialists.').map(([, , kind]) => kind)).not.toContain(
      'person',
    );
  });

  test('gives a surname the fullest form in the text', () => {
    expect(namesIn('Mina Okafor came. Later Okafor left.')).toEqual([
      ['Mina Okafor', 'Mina Okafor', 'person'],
      ['Okafor', 'Mina Okafor', 'person'],
    ]);
  });

  test('tells bearers of one surname apart by their titles', () => {
    const names = namesIn('John Holm met Mary Holm. Then Mr. Holm left, and Mrs. Holm stayed.');
    expect(names.map(([, name]) => name)).toEqual(['John Holm', 'Mary Holm', 'John Holm', 'Mary Holm']);
  });

  test.each([
    ['a given name after a title', 'Greta Henry came. Later Professor Henry left.', 'Greta Henry'],
    ['a place, where somebody speaks', 'Mina Brazil came. “We waited,” Brazil said.', 'Mina Brazil'],
    ['a word that opens sentences, behind a straight mark', 'Mina Long came. "We waited," Long said.', 'Mina Long'],
  ])('takes for a surname %s', (_, text, name) => {
    expect(namesIn(text).map(([, full]) => full)).toEqual([name, name]);
  });

  test('leaves a place a place where nobody speaks', () => {
    expect(namesIn('Mina Brazil came from Brazil.').map(([, name]) => name)).toEqual(['Mina Brazil', 'Brazil']);
  });

  test.each(['Rival', 'Democrat', 'Editor-in-Chief'])('leaves out of a name that opens a sentence: %s', (role) => {
    expect(namesIn(`${role} Mina Okafor left.`).map(([surface]) => surface)).toEqual(['Mina Okafor']);
  });

  test('takes a surname for no role or adverb that it ends like', () => {
    expect(namesIn('Ada Seaman met Lars Reilly. Later Seaman and Reilly left.').map(([, name]) => name)).toEqual([
      'Ada Seaman',
      'Lars Reilly',
      'Ada Seaman',
      'Lars Reilly',
    ]);
  });

  test.each([
    ['a surname that is a given name too', 'Mina Henry left. “No,” Henry said.', 'Mina Henry'],
    ['the last names of a longer one', 'Aya Ber Okafor met them. They met Ber Okafor again.', 'Aya Ber Okafor'],
    [
      'a surname behind the name of a newspaper',
      'Mina Okafor left. To the Kestrel Informer Okafor said no.',
      'Mina Okafor',
    ],
    ['a surname behind a nickname', 'Mina “Mo” Okafor left. Okafor stayed.', 'Mina “Mo” Okafor'],
    ['a surname behind an adverb', 'Mina Okafor left. Interestingly Okafor stayed.', 'Mina Okafor'],
  ])('gives the fullest form to %s', (_, text, expected) => {
    expect(namesIn(text).at(-1)?.[1]).toBe(expected);
  });

  test('keeps apart two people whose names begin alike behind words of their own', () => {
    expect(namesIn('Mina Okafor met Lotta Okafor. Lotta Okafor left.').at(-1)?.[1]).toBe('Lotta Okafor');
  });

  test.each([
    ['a person whom the text names', 'Mina Okafor Sees No Way Out of Strike\n\nOn Monday Mina Okafor left the hall.'],
    [
      'a given name before a surname of the text',
      'Strike Goes On, Mina Okafor Says Today\n\nThen Okafor left the hall.',
    ],
  ])('finds in a headline, whose words all have capitals, %s', (_, text) => {
    expect(namesIn(text).map(([surface, name]) => [surface, name])[0]).toEqual(['Mina Okafor', 'Mina Okafor']);
  });

  test.each(['Buenos Aires', 'San Francisco', 'Sri Lanka', 'New Hampshire', 'the Gaza Strip'])(
    'takes %s for a place, not for somebody',
    (place) => {
      expect(namesIn(`Then they came to ${place} and stayed there for a year.`)[0]?.[2]).toBe('place');
    },
  );

  test('leaves a place outside the name of its mayor', () => {
    expect(namesIn('Then San Francisco Mayor Mina Okafor left.').map(([, name]) => name)).toEqual([
      'San Francisco',
      'Mina Okafor',
    ]);
  });

  test('gives a surname to the one named last, though only a title tells that it is a name', () => {
    const names = namesIn('Gary Okafor ran. Secretary Xan Okafor says no. Okafor left.');
    expect(names.at(-1)?.[1]).toBe('Xan Okafor');
  });

  test('doesn’t cut the name of a show that has a person’s', () => {
    const names = namesIn('It was on “The Mina Okafor Show” in Oslo.');
    expect(names.map(([, name]) => name)).toEqual(['Mina Okafor Show', 'Oslo']);
  });

  test('gives the last word of a paper’s name the paper named before', () => {
    const names = namesIn('It was in the Harbour Times. Then the Times and the Post said so.');
    expect(names.map(([, name]) => name)).toEqual(['Harbour Times', 'Harbour Times', 'Post']);
  });

  test.each(['Gov', 'Sen', 'Rep'])('leaves the title %s, without a point, outside the name', (title) => {
    expect(namesIn(`Then ${title} Okafor left.`)).toEqual([['Okafor', 'Okafor', 'person']]);
  });

  test('takes no words of a headline for a name that the text doesn’t bear out', () => {
    expect(namesIn('Boats Stay Out As Strike Goes On\n\nThen they left the hall.')).toEqual([]);
  });

  test('gives an acronym the name that it abbreviates', () => {
    expect(namesIn('The Kestrel News Agency (KNA) opened. Then KNA closed.').at(-1)?.[1]).toBe('Kestrel News Agency');
  });

  test('takes no word for a name because it begins a sentence', () => {
    const names = namesIn('Negotiations stalled. However, Boats were late? Patience has an end.');
    expect(names.map(([surface]) => surface)).toEqual(['Boats']);
  });

  test('leaves out what a mention of the glossary covers', () => {
    const mention = { start: 0, end: 11, entityId: 'mina-okafor', rule: 'name', certainty: 'certain' as const };
    expect(findNames(plainProse('Mina Okafor met Lars Holm.'), [mention]).map(({ name }) => name)).toEqual([
      'Lars Holm',
    ]);
  });
});
