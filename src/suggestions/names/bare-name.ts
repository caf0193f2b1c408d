import { nationals } from '../../annotate/languages/en/names/demonyms.ts';
import { nationOf } from '../../annotate/languages/en/names/nations.ts';
import type { Token } from '../../annotate/text/tokens.ts';
import { isGivenName, Tag, tagsOf } from '../../annotate/text/word-tags.ts';
import type { Name } from '../../model/annotation.ts';

/** Where a person’s name begins behind what people are by office or country: `President-elect Ada Lund`, `Welshman Lund`. */
export function barePerson(tokens: readonly Token[], { from, to }: { from: number; to: number }): number {
  let at = from;
  while (at < to - 1 && isBeforePerson(tokens[at] as Token)) at += 1;
  return at;
}

function isBeforePerson({ word: { lower, tags } }: Token): boolean {
  if (isGivenName(tags)) return false;
  const [office = ''] = lower.split(/-(?=elect$|designate$)/);
  return nationals.has(lower) || (office !== lower && (tagsOf(office, 'capital') & Tag.title) !== 0);
}

/** `EU` of `EU Commissioner`, `Quoll` of `Quoll Vice` President: an office is no part of a body’s or country’s name. */
export function withoutOffice(tokens: readonly Token[], kind: Name['kind']): readonly Token[] {
  const [first, second] = tokens;
  if (!first || !second) return tokens;
  if (kind !== 'person' && beforeOffices.has(tokens.at(-1)?.word.lower ?? '')) return tokens.slice(0, -1);
  if (tokens.length !== 2 || (kind === 'person' && first.word.shape !== 'upper')) return tokens;
  const isOfCountry = nationOf.has(first.word.lower.replaceAll('.', ''));
  return isOfCountry && (second.word.tags & (Tag.title | Tag.role)) !== 0 ? [first] : tokens;
}

/** Words of an office that other words of it follow. */
const beforeOffices = new Set(['vice', 'deputy', 'acting', 'assistant']);

/** The end of a name without what a hyphen hangs on it: `Quoll-backed`. */
export function bareEnd(text: string, last: Token | undefined, name: Name): number {
  const end = last && last.end < name.end ? last.end : name.end;
  const tail = hungOn.exec(text.slice(Math.max(name.start, end - longestTail), end));
  return end - (tail?.[0].length ?? 0);
}

/** What a hyphen makes an adjective of a name with. */
const hungOn =
  /(?<=[\p{L}\d])-(?:aligned|allied|approved|backed|based|born|brokered|controlled|driven|era|friendly|funded|held|hit|inspired|led|linked|made|occupied|owned|positive|related|ruled|run|sponsored|style|supported|trained|wide)$/u;
const longestTail = 12;

/** The start of a name without a prefix in small letters: `pro-Okafor`. */
export function bareStart(text: string, first: Token | undefined): number | undefined {
  if (!first) return undefined;
  const [prefix = ''] =
    /^(?:pro|anti|non|ex|post|pre|then|mid)-(?=\p{Lu})/u.exec(text.slice(first.start, first.end)) ?? [];
  return first.start + prefix.length;
}
