import { findIn } from '../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../../../src/annotate/knowledge/known-entity.ts';
import { type Quote, saidBy } from '../../../../src/model/annotation.ts';

/** The quotations of a text of 7 March 2024, a Thursday. */
export function quotesOf(text: string, { entities = [], lang }: Asked = {}): Quote[] {
  const knowledge = compileKnowledge({ entities });
  return findIn(text, knowledge, { date: '2024-03-07', ...(lang && { lang }) }).quotes;
}

/** Names of the first quotation's speakers. */
export function firstSpeakers(text: string, asked: Asked = {}): string[] {
  const [quote] = quotesOf(text, asked);
  return quote ? saidBy(quote).map(({ name }) => name) : [];
}

interface Asked {
  entities?: KnownEntity[];
  lang?: string;
}
