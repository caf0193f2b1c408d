import type { ArticleContext } from './article-context.ts';
import type { Candidate } from './find-candidates.ts';
import { isFull } from './form.ts';
import { isIntroduced } from './introduce-people.ts';
import { beginsSentence, neighbourAfter, neighbourBefore } from './passage.ts';
import { isActing, placePrepositions } from './words/cues.ts';
import { functionWords } from './words/function-words.ts';
import { homonyms, monthNames, rareWords } from './words/homonyms.ts';

/** Whether the stretch is likelier a common word than a name: the month of May, `Turkey with stuffing`, `Focus on`. */
export function isCommonWord(candidate: Candidate, context: ArticleContext): boolean {
  return candidate.to - candidate.from === 1 && (isMonth(candidate) || isCommonAtStart(candidate, context));
}

/** Whether `May` or `March` stands here as the month. */
function isMonth({ passage, from, to }: Candidate): boolean {
  const { tokens } = passage;
  if (!monthNames.has(tokens[from]?.key ?? '')) return false;
  const before = neighbourBefore(passage, from);
  if (before?.shape === 'digits' || tokens[to]?.shape === 'digits') return true;
  return before !== undefined && (beforeMonths.has(before.key) || placePrepositions.has(before.key));
}

const beforeMonths = new Set(
  'early late mid last next this every since until till by of on before after during end'.split(' '),
);

/** Whether a word whose capital the sentence's start explains is the common word. */
function isCommonAtStart(candidate: Candidate, { introductions }: ArticleContext): boolean {
  const { passage, from, to, start, end, forms } = candidate;
  const word = passage.tokens[from];
  if (word?.shape !== 'capital' || !beginsSentence(passage, from)) return false;
  if (/^['’ʼ]s?(?!\p{L})/u.test(passage.text.slice(end, end + 3))) return false;
  const after = neighbourAfter(passage, to - 1);
  if (rareWords.has(word.key))
    return after !== undefined && (after.key === 'with' || isBeing(passage.tokens[to + 1]?.key));
  if (forms.some(({ entityId }) => isIntroduced(introductions, entityId, start))) return false;
  if (functionWords.has(word.key)) return true;
  if (!homonyms.has(word.key) || passage.block.kind === 'heading' || after?.shape !== 'lower') return false;
  return !isActing(after.key) || !forms.some(isFull);
}

function isBeing(key: string | undefined): boolean {
  return key === 'are' || key === 'is' || key === 'was' || key === 'were';
}
