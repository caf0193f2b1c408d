import { describe, expect, test } from 'vitest';
import { findIn } from '../../../src/annotate/annotate.ts';
import { formRules } from '../../../src/annotate/knowledge/form.ts';
import { compileKnowledge } from '../../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../../src/annotate/knowledge/known-entity.ts';
import { quoteRules } from '../../../src/annotate/quotes/quote-rules.ts';
import { nameExamples, quoteExamples } from '../../../src/words/rule-examples.ts';
import { wordsIn } from '../../../src/words/words-in.ts';

/** Which of several candidates is taken is learnt: their examples say who speaks, by whichever of these rules. */
const ranked = /^(?:name-|same-sentence|subject-|sentence-|reported-|paragraph-before|most-spoken-of)/;

const entities: KnownEntity[] = [
  { id: 'mina-okafor', kind: 'person', name: 'Mina Okafor', aliases: [], family: ['Okafor'] },
  { id: 'harbour-board', kind: 'organization', name: 'Harbour Board', aliases: ['HB', 'Port Keepers'] },
  { id: 'port-act', kind: 'document', name: 'Port Act', aliases: [], symbol: 'P/12' },
  { id: 'tonnage', kind: 'term', name: 'tonnage', aliases: [] },
];
const find = (text: string, lang = 'en') => findIn(text, compileKnowledge({ entities }), { date: '2024-03-07', lang });

describe.each(['en', 'de', 'fr', 'es'])('the page of rules in %s', (language) => {
  const words = wordsIn(language);

  test('explains each rule that quotations are found by, and no other', () => {
    expect(Object.keys(words.quoteRules).sort()).toEqual([...quoteRules].sort());
  });

  test('explains each rule that names are found by, and no other', () => {
    const rules = [...formRules, 'editor', 'glossary-document', 'pattern-…'];
    expect(Object.keys(words.nameRules).sort()).toEqual(rules.sort());
  });
});

describe('the examples', () => {
  test('are one for each rule that quotations are found by', () => {
    expect(Object.keys(quoteExamples).sort()).toEqual([...quoteRules].sort());
  });

  test.each(Object.entries(quoteExamples))('of %s: the rule fires on it', (rule, { text, lang }) => {
    const { quotes } = find(text, lang);
    if (ranked.test(rule)) expect(quotes.at(-1)?.speaker).toBe('Mina Okafor');
    else expect(quotes.map((one) => one.rule)).toContain(rule);
  });

  test.each(Object.entries(nameExamples))('of the names’ %s: the rule fires on it', (rule, { text }) => {
    expect(find(text).mentions.map((one) => one.rule)).toContain(rule);
  });
});
