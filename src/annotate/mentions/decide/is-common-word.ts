import { isFull } from '../../knowledge/form.ts';
import { isActing, placePrepositions } from '../../languages/en/names/context-words.ts';
import { nationals } from '../../languages/en/names/demonyms.ts';
import { beforeMonths, functionWords, objectOpeners } from '../../languages/en/names/function-words.ts';
import { homonyms, monthNames, rareWords } from '../../languages/en/names/homonyms.ts';
import { compassPoints, scaleWords } from '../../languages/en/names/place-words.ts';
import { beginsSentence, neighbourAfter, neighbourBefore } from '../match/block-words.ts';
import type { MentionCandidate } from '../match/candidate.ts';
import type { ArticleContext } from './article-context.ts';
import { isIntroduced } from './introduce-people.ts';

/** Whether the stretch is likelier a common word than a name: the month of May, `Turkey with stuffing`, `Focus on`. */
export function isCommonWord(candidate: MentionCandidate, context: ArticleContext): boolean {
  if (candidate.to - candidate.from > 1) return false;
  return (
    isMonth(candidate) || isMoney(candidate) || isDirection(candidate, context) || isCommonAtStart(candidate, context)
  );
}

/** Whether `May` or `March` stands here as the month. */
function isMonth({ passage, from, to }: MentionCandidate): boolean {
  const { tokens } = passage;
  if (!monthNames.has(tokens[from]?.key ?? '')) return false;
  const before = neighbourBefore(passage, from);
  if (before?.shape === 'digits' || tokens[to]?.shape === 'digits') return true;
  return before !== undefined && (beforeMonths.has(before.key) || placePrepositions.has(before.key));
}

/** Whether `Euro` stands behind an amount: `30 billion Euro`. */
function isMoney({ passage, from }: MentionCandidate): boolean {
  if (!/^euros?$/.test(passage.tokens[from]?.key ?? '')) return false;
  const before = neighbourBefore(passage, from);
  if (before === undefined) return false;
  return before.shape === 'digits' || scaleWords.has(before.key);
}

/** Whether `the South` is a part of some country: none that bears it here has the direction in its name. */
function isDirection({ passage, from, forms }: MentionCandidate, { knowledge }: ArticleContext): boolean {
  const key = passage.tokens[from]?.key ?? '';
  if (!compassPoints.has(key)) return false;
  const isInName = (id: string) => knowledge.profiles.get(id)?.words.some((word) => word.startsWith(key));
  return !forms.some(({ entityId }) => isInName(entityId));
}

/** Whether a word whose capital the sentence's start explains is the common word; a term may be that very word. */
function isCommonAtStart(candidate: MentionCandidate, context: ArticleContext): boolean {
  const { passage, from, to, start, end, forms } = candidate;
  const word = passage.tokens[from];
  if (word?.shape !== 'capital' || !beginsSentence(passage, from)) return false;
  if (/^['’ʼ]s?(?!\p{L})/u.test(passage.text.slice(end, end + 3))) return false;
  const after = neighbourAfter(passage, to - 1);
  if (rareWords.has(word.key))
    return after !== undefined && (objectOpeners.has(after.key) || isBeing(passage.tokens[to + 1]?.key));
  if (forms.some(({ entityId, rule }) => rule !== 'given-name' && isIntroduced(context.introductions, entityId, start)))
    return false;
  if (functionWords.has(word.key)) return true;
  if (!nationals.has(word.key) && forms.some(({ kind }) => kind === 'term')) return false;
  if (passage.block.kind === 'heading' || after?.shape !== 'lower') return false;
  if (!homonyms.has(word.key) && !isMostlySmall(word.key, context)) return false;
  return !isActing(after.key) || !forms.some(isFull);
}

/** Whether the article prints the word in small letters as often as with a capital. */
function isMostlySmall(key: string, { counts, small }: ArticleContext): boolean {
  return (small().get(key) ?? 0) * 2 >= (counts().get(key) ?? 1);
}

function isBeing(key: string | undefined): boolean {
  return key === 'are' || key === 'is' || key === 'was' || key === 'were';
}
