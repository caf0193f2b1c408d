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
import { isNounForSurname } from './is-noun-for-surname.ts';

/** Whether the candidate is more likely a common word than a name: the month of May, `Turkey with stuffing`, `Focus on`. */
export function isCommonWord(candidate: MentionCandidate, context: ArticleContext): boolean {
  if (candidate.to - candidate.from > 1) return false;
  return (
    isMonth(candidate) ||
    isMoney(candidate) ||
    isDirection(candidate, context) ||
    isNounForSurname(candidate, context) ||
    isCommonAtStart(candidate, context)
  );
}

/** Whether `May` or `March` stands here as the month. */
function isMonth({ blockWords, from, to }: MentionCandidate): boolean {
  const { tokens } = blockWords;
  if (!monthNames.has(tokens[from]?.key ?? '')) return false;
  const before = neighbourBefore(blockWords, from);
  if (before?.shape === 'digits' || tokens[to]?.shape === 'digits') return true;
  return before !== undefined && (beforeMonths.has(before.key) || placePrepositions.has(before.key));
}

/** Whether `Euro` stands behind an amount: `30 billion Euro`. */
function isMoney({ blockWords, from }: MentionCandidate): boolean {
  if (!/^euros?$/.test(blockWords.tokens[from]?.key ?? '')) return false;
  const before = neighbourBefore(blockWords, from);
  if (before === undefined) return false;
  return before.shape === 'digits' || scaleWords.has(before.key);
}

/** Whether `the South` is part of a country here: no entity that it may mean has the direction in its full name. */
function isDirection({ blockWords, from, forms }: MentionCandidate, { knowledge }: ArticleContext): boolean {
  const key = blockWords.tokens[from]?.key ?? '';
  if (!compassPoints.has(key)) return false;
  const isInName = (id: string) => knowledge.profiles.get(id)?.words.some((word) => word.startsWith(key));
  return !forms.some(({ entityId }) => isInName(entityId));
}

/** Whether the first word of a sentence is a common word, as its capital is no sign of a name there. */
function isCommonAtStart(candidate: MentionCandidate, context: ArticleContext): boolean {
  const { blockWords, from, to, start, end, forms } = candidate;
  const word = blockWords.tokens[from];
  if (word?.shape !== 'capital' || !beginsSentence(blockWords, from)) return false;
  if (/^['’ʼ]s?(?!\p{L})/u.test(blockWords.text.slice(end, end + 3))) return false;
  const after = neighbourAfter(blockWords, to - 1);
  if (rareWords.has(word.key))
    return after !== undefined && (objectOpeners.has(after.key) || isBeing(blockWords.tokens[to + 1]?.key));
  if (forms.some(({ entityId, rule }) => rule !== 'given-name' && isIntroduced(context.introductions, entityId, start)))
    return false;
  if (functionWords.has(word.key)) return true;
  if (!nationals.has(word.key) && forms.some(({ kind }) => kind === 'term')) return false;
  if (blockWords.block.kind === 'heading' || after?.shape !== 'lower') return false;
  if (!homonyms.has(word.key) && !isMostlySmall(word.key, context)) return false;
  return !isActing(after.key) || !forms.some(isFull);
}

/** Whether the article has the word in lower case at least as often as with a capital. */
function isMostlySmall(key: string, { counts, small }: ArticleContext): boolean {
  return (small().get(key) ?? 0) * 2 >= (counts().get(key) ?? 1);
}

function isBeing(key: string | undefined): boolean {
  return key === 'are' || key === 'is' || key === 'was' || key === 'were';
}
