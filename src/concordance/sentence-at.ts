import { overlap, type Span } from '../model/annotation.ts';
import type { Indexed } from './concordance.ts';

/** No sentence begins like this: the full stop before it was an abbreviation’s (`Dec. 16`, `U.S. sanctions`). */
const notFirst = /^\s*[\p{Ll}\p{N}]/u;
const notLast = /(?:^|[^\p{L}])\p{L}\.\s*$/u;

/** The sentence at an offset of a paragraph. Citations count as spaces, so one behind a full stop belongs to that sentence. */
export function sentenceAt(
  article: Pick<Indexed, 'text' | 'citations'> & { lang: string },
  { paragraph, offset }: { paragraph: Span; offset: number },
): Span {
  let text = article.text.slice(paragraph.start, paragraph.end);
  for (const { start, end } of article.citations.filter((one) => overlap(one, paragraph))) {
    const [from, to] = [Math.max(start, paragraph.start) - paragraph.start, end - paragraph.start];
    text = text.slice(0, from) + ' '.repeat(Math.min(to, text.length) - from) + text.slice(to);
  }
  const segments = [...new Intl.Segmenter(article.lang, { granularity: 'sentence' }).segment(text)];
  const last = segments.findLastIndex(({ index }) => index <= offset - paragraph.start);
  let first = Math.max(last, 0);
  const end = (segments[first]?.index ?? 0) + (segments[first]?.segment.length ?? text.length);
  const isContinued = (at: number) =>
    notFirst.test(segments[at]?.segment ?? '') || notLast.test(segments[at - 1]?.segment ?? '');
  while (first > 0 && isContinued(first)) first -= 1;
  return { start: paragraph.start + (segments[first]?.index ?? 0), end: paragraph.start + end };
}
