import { isActing } from '../../languages/en/names/context-words.ts';
import { articles, clauseOrObjectOpeners, functionWords } from '../../languages/en/names/function-words.ts';
import { homonyms } from '../../languages/en/names/homonyms.ts';
import { followers, heldByPeople } from '../../languages/en/names/titles.ts';
import type { NamePart } from '../../text/name-parts.ts';
import { Tag, tagsOf } from '../../text/word-tags.ts';
import { beginsSentence, isPossessive, neighbourAfter, neighbourBefore } from '../match/block-words.ts';
import type { MentionCandidate } from '../match/candidate.ts';
import type { ArticleContext } from './article-context.ts';

/**
 * Whether a surname stands here as a common word: `The [Hill] was silent`, `[Marsh] plants grow`. A capital inside a
 * sentence, a possessive or a verb behind the word tells that somebody is named. In English, one behind an article that
 * ends its clause or has a verb behind it is a thing too, whatever it is: `the [Kesten] sailed`.
 */
export function isNounForSurname(candidate: MentionCandidate, { isEnglish }: ArticleContext): boolean {
  const { blockWords, from, to, forms } = candidate;
  const isWord = homonyms.has(blockWords.tokens[from]?.key ?? '');
  if (!(isWord || isEnglish) || !forms.every(({ rule }) => rule === 'surname')) return false;
  const after = neighbourAfter(blockWords, to - 1);
  if (articles.has(neighbourBefore(blockWords, from)?.key ?? '')) {
    if (after === undefined || !(followers.has(after.key) || heldByPeople.has(after.key)))
      return (
        isWord || after === undefined || (after.shape === 'lower' && isVerb(after, neighbourAfter(blockWords, to)))
      );
    return false;
  }
  if (!isWord) return false;
  if (!beginsSentence(blockWords, from) || isPossessive(candidate) || after?.shape !== 'lower') return false;
  return !functionWords.has(after.key) && !isVerb(after, neighbourAfter(blockWords, to));
}

const verbal = Tag.verb | Tag.auxiliary | Tag.adverb;

/** Whether the word is a verb of which the name is the subject; `next` is the word behind it: `plans [the] tour`. */
function isVerb({ key }: NamePart, next: NamePart | undefined): boolean {
  if (isActing(key) || tagsOf(key, 'lower') & verbal) return true;
  return key.endsWith('s') && next !== undefined && clauseOrObjectOpeners.has(next.key);
}
