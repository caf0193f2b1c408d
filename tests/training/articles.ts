import { compileKnowledge } from '../../src/annotate/knowledge/knowledge.ts';
import { findNames } from '../../src/annotate/names/find-names.ts';
import type { QuotedText } from '../../src/annotate/quotes/attribute-quotes.ts';
import type { Weights } from '../../src/annotate/quotes/features/feature-templates.ts';
import { type Cues, cuesFor } from '../../src/annotate/quotes/grammar/cues.ts';
import { pairMarks } from '../../src/annotate/quotes/stretches/pair-marks.ts';
import { plainProse } from '../../src/annotate/text/prose.ts';
import { Tag, tagsOf } from '../../src/annotate/text/word-tags.ts';

/** An article whose quotations people have marked. */
export interface Article {
  text: string;
  spans: { start: number; end: number; status: 'gold' | 'none' | 'ambiguous'; quote: number }[];
  quotes: {
    kind: string;
    source: [number, number][];
    cue: [number, number][];
    names: string[];
    resolved: string[] | null;
  }[];
}

/** An article and what its quotations are read with. */
export interface MarkedReading {
  article: Article;
  reading: QuotedText;
}

/** The weights learnt so far. */
export interface Learnt {
  speakers: Weights;
  speech: Weights;
  antecedents: Record<string, number>;
}

export function readingOf(article: Article): MarkedReading {
  const prose = plainProse(article.text);
  const knowledge = compileKnowledge({ entities: [] });
  const names = findNames(prose, []);
  const reading = {
    prose,
    context: { mentions: [], names, knowledge },
    stretches: pairMarks(prose),
    cues: cuesFor('en') as Cues,
  };
  return { article, reading };
}

/** Whether the surnames agree, and the given names where both have one. */
export function fits(name: string, gold: string): boolean {
  const [ours, theirs] = [name, gold].map((one) =>
    (one.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []).filter((word) => !isBesideName(word)),
  ) as [string[], string[]];
  if (ours.length === 0 || ours.at(-1) !== theirs.at(-1)) return false;
  return ours.length < 2 || theirs.length < 2 || ours.includes(theirs[0] ?? '');
}

/** A suffix or title: `Jr.`, `Mr.`. */
function isBesideName(word: string): boolean {
  return (
    /^(?:jr|sr|i{2,3}|iv)$/.test(word) || (tagsOf(word, 'lower') & Tag.title) !== 0 || /^(?:mr|mrs|ms|dr)$/.test(word)
  );
}
