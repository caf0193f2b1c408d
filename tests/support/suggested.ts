import { findIn } from '../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../src/annotate/knowledge/known-entity.ts';
import type { Pattern } from '../../src/model/pattern.ts';
import { type Proposal, type ReadableArticle, type Refused, suggest } from '../../src/suggestions/suggest.ts';

/** What is proposed for texts, each an article of plain paragraphs; a text may come with a date. */
export function suggested(texts: readonly (string | { text: string; date: string })[], known: Known = {}): Proposal[] {
  const { glossary = [], refused = [], patterns = [] } = known;
  const knowledge = compileKnowledge({ entities: [...glossary], patterns: [...patterns], keys: [] });
  const articles = texts.map((one, index): ReadableArticle => {
    const { text, date = undefined } = typeof one === 'string' ? { text: one } : one;
    return {
      slug: `article-${index + 1}`,
      date,
      text,
      ...findIn(text, knowledge, { format: 'plain', lang: 'en', date }),
    };
  });
  return suggest(articles, glossary, refused);
}

/** The proposal that has a name, for what a test says of it. */
export function called(proposals: readonly Proposal[], name: string): Proposal | undefined {
  return proposals.find((one) => one.name === name);
}

interface Known {
  glossary?: readonly KnownEntity[];
  refused?: readonly Refused[];
  patterns?: readonly Pattern[];
}
