import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findIn } from '../../../src/annotate/annotate.ts';
import { compileKnowledge, type KnownEntity } from '../../../src/annotate/knowledge.ts';
import { formRules } from '../../../src/annotate/mentions/form.ts';
import { quoteRules } from '../../../src/annotate/quotes/quote-rules.ts';

const page = readFileSync(new URL('../../../src/docs/rules.md', import.meta.url), 'utf8');
const explained = [...page.matchAll(/^### (.+)$/gm)].flatMap(([, heading = '']) =>
  [...heading.matchAll(/`([^`]+)`/g)].map(([, id]) => id),
);
const examples = [...page.matchAll(/^```text (\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, rule = '', lang = 'en', text = '']) => ({ rule, lang, text }),
);

const entities: KnownEntity[] = [
  { id: 'mina-okafor', kind: 'person', name: 'Mina Okafor', aliases: [], family: ['Okafor'] },
  { id: 'harbour-board', kind: 'organization', name: 'Harbour Board', aliases: ['HB', 'Port Keepers'] },
  { id: 'port-act', kind: 'document', name: 'Port Act', aliases: [], symbol: 'P/12' },
  { id: 'tonnage', kind: 'term', name: 'tonnage', aliases: [] },
];

describe('the page that explains the rules', () => {
  test('explains each rule that the engine can find by, once, and no other', () => {
    const rules = [...new Set([...formRules, ...quoteRules, 'glossary-document', 'pattern-…'])];
    expect(explained.toSorted()).toEqual(rules.toSorted());
  });

  test('has examples for most of them', () => {
    expect(examples.length).toBeGreaterThan(30);
    expect(examples.filter(({ rule }) => !explained.includes(rule))).toEqual([]);
  });

  test.each(examples)('shows a text that $rule fires on', ({ rule, lang, text }) => {
    const found = findIn(text, compileKnowledge({ entities }), { date: '2024-03-07', lang });
    expect([...found.mentions, ...found.quotes].map((one) => one.rule)).toContain(rule);
  });
});
