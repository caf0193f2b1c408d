import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../../src/annotate/knowledge/knowledge.ts';
import { firstSpeakers, quotesOf } from '../quotes-of.ts';

const words = (text: string) => quotesOf(text).map(({ start, end }) => text.slice(start, end));

describe('a block quotation with a line that says whose it is', () => {
  test.each([
    ['a last line', '> We waited.\n> — Mina Okafor, harbour master'],
    ['a line with office first', '> We waited.\n> — Harbour master Mina Okafor'],
    ['two hyphens', '> We waited.\n> -- Mina Okafor'],
    ['a paragraph of its own', '> We waited.\n>\n> — Mina Okafor, harbour master'],
    ['the paragraph after', '> We waited.\n\n— Mina Okafor, harbour master\n\nShe left.'],
    ['an en dash', '> We waited.\n\n– Mina Okafor'],
  ])('in %s', (_, text) => {
    expect(firstSpeakers(text)).toEqual(['Mina Okafor']);
    expect(words(text)).toEqual(['We waited.']);
    expect(quotesOf(text)[0]).toMatchObject({ type: 'direct', rule: 'block-credit' });
  });

  test('is one quotation over all its paragraphs', () => {
    expect(words('> We waited.\n>\n> Nobody came.\n>\n> — Mina Okafor')).toEqual(['We waited.\n>\n> Nobody came.']);
  });

  test('can have two speakers', () => {
    expect(firstSpeakers('> We waited.\n> — Mina Okafor and Lars Holm')).toEqual(['Mina Okafor', 'Lars Holm']);
  });

  test('can tell the day', () => {
    expect(quotesOf('> We waited.\n> — Mina Okafor, 3 March 2024')[0]?.saidOn).toBe('2024-03-03');
  });

  test('can be somebody’s whom no list of names has', () => {
    expect(firstSpeakers('> We waited.\n> — the oldest of the pilots, now retired')).toEqual([
      'the oldest of the pilots',
    ]);
  });

  test('leads to the entry of its speaker', () => {
    const entities = [{ id: 'mina-okafor', kind: 'person' as const, name: 'Mina Okafor', aliases: [] }];
    expect(quotesOf('> We waited.\n> — Mina Okafor', { entities })[0]?.speakerId).toBe('mina-okafor');
  });

  test('takes marks inside it for part of it', () => {
    expect(words('> He said “no” and left.\n> — Mina Okafor')).toEqual(['He said “no” and left.']);
  });
});

describe('a paragraph of words in marks with a dash and a name', () => {
  test.each([
    ['in its line', '“We waited for hours, and nobody came.” — Mina Okafor', '—'],
    ['in its line, with an office', '“We waited for hours, and nobody came.” ― Mina Okafor, harbour master.', '―'],
    ['in the line below', '“We waited for hours.”\n\n— Mina Okafor\n\nLars Holm left the port.', '—'],
    [
      'in the line below, after a hyphen',
      'Lars Holm left.\n\n“We waited for hours.”\n\n-Mina Okafor, writing later.',
      '-',
    ],
  ])('%s', (_, text, dash) => {
    const [quote] = quotesOf(text);
    expect(quote).toMatchObject({ speaker: 'Mina Okafor', rule: 'block-credit' });
    expect(text.slice(quote?.cueStart, quote?.cueEnd)).toBe(dash);
  });

  test.each([
    ['a sentence follows the dash', '“We waited for hours.” — Mina Okafor was tired. She left.'],
    ['a list follows', '“We waited for hours.”\n\n- Ships\n\n- Boats'],
    ['the dash opens a line of speech', '> Is it full?\n> — Yes, said Mina Okafor.'],
    ['a letter follows the dash', '> We waited for hours.\n> — r'],
    ['the sentence began before the words', 'Lars Holm said: “We waited for hours.” — Mina Okafor'],
  ])('is not told where %s', (_, text) => {
    expect(quotesOf(text).map(({ rule }) => rule)).not.toContain('block-credit');
  });
});

describe('a block quotation that a sentence leads to', () => {
  test.each([
    'Mina Okafor said:\n\n> We waited.',
    'Mina Okafor wrote in her letter to the board:\n\n> We waited.',
    'Mina Okafor met Lars Holm. She later wrote:\n\n> We waited.',
    'Mina Okafor’s reply:\n\n> We waited.',
    'Mina Okafor:\n\n> We waited.',
  ])('%s', (text) => {
    expect(firstSpeakers(text)).toEqual(['Mina Okafor']);
    expect(quotesOf(text)[0]?.rule).toBe('block-lead');
    expect(words(text)).toEqual(['We waited.']);
  });

  test('has the hearer that the sentence names', () => {
    const text = 'In a letter to the Harbour Board, Mina Okafor wrote:\n\n> We waited.';
    expect(quotesOf(text)[0]?.addressee?.text).toBe('the Harbour Board');
  });
});

describe('a block quotation of nobody', () => {
  test.each([
    ['without a word before or after', 'It was late.\n\n> We waited.\n\nShe left.'],
    ['after a list’s colon', 'These were late:\n\n> The ships.'],
    [
      'before a paragraph that opens with a dash but tells more',
      `> We waited.\n\n— ${'It was late and cold. '.repeat(12)}`,
    ],
  ])('%s', (_, text) => {
    expect(quotesOf(text).filter(({ rule }) => rule.startsWith('block'))).toEqual([]);
  });

  test('keeps the speech inside it', () => {
    expect(firstSpeakers('> “We waited,” Mina Okafor said.')).toEqual(['Mina Okafor']);
  });

  test('is no other’s whose words follow in a block quotation of their own', () => {
    const text = '> We waited.\n\n—\n\n> Nobody came.\n> — Lars Holm';
    expect(words(text)).toEqual(['Nobody came.']);
  });
});

test('what the editor says of a block quotation wins', () => {
  const text = ':::quote{by="Ada Quist"}\n> We waited.\n> — Mina Okafor\n:::';
  expect(quotesOf(text)).toMatchObject([{ speaker: 'Ada Quist', rule: 'editor', certainty: 'certain' }]);
});

test('the page marks each paragraph of a block quotation and leaves out its credit line', () => {
  const typesetting = {
    apparatus: true,
    hrefOf: String,
    hrefOfSource: String,
    nameOf: String,
    words: { linkToParagraph: '', told: 'told', unclear: 'Speaker unclear', nobody: 'Speaker not named' },
  };
  const { html } = annotate('> One.\n>\n> Two.\n> — Mina Okafor', compileKnowledge({ entities: [] }), { typesetting });
  expect(html.match(/data-speaker-name="Mina Okafor"[^>]*>(One\.|Two\.)</g)).toHaveLength(2);
});
