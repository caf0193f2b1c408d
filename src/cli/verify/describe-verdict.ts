import { styleText } from 'node:util';
import { type Collated, type SourcePlace, type Verdict, verdicts } from '../../model/verdict.ts';
import { count } from '../count.ts';
import type { Quotation } from './read-drafts.ts';

/** A quotation with its verdict, as a person reads it; where it was changed, with what was added and what is missing. */
export function describeVerdict(
  { file, line, text, speaker, verdict, source, place, diff }: Verified,
  colours: boolean,
): string {
  const paint = (style: Style, words: string) => (colours ? styleText(style, words, { validateStream: false }) : words);
  const whose = speaker === undefined ? '' : ` (${speaker})`;
  const where = source === undefined ? '' : `  ${[source, placeInWords(place)].filter(Boolean).join(', ')}`;
  const head = `${file}:${line}  ${paint(styles[verdict], verdict)}  ${short(text)}${whose}${where}\n`;
  if (!diff) return head;
  const shown = diff.map(({ kind, text: words }) => {
    if (kind === 'added') return paint('green', `{+${words}+}`);
    if (kind === 'missing') return paint('red', `[-${words}-]`);
    return kind === 'omitted' ? paint('dim', `(${short(words)})`) : words;
  });
  return `${head}    ${shown.join(' ')}\n`;
}

/** How many quotations have which verdict, in one line. */
export function countVerdicts(verified: readonly { verdict: Verdict }[]): string {
  const counts = verdicts
    .map((verdict) => ({ verdict, number: verified.filter((one) => one.verdict === verdict).length }))
    .filter(({ number }) => number > 0)
    .map(({ verdict, number }) => `${number} ${verdict}`);
  return `${count(verified.length, 'quotation')}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`;
}

/** Where something stands in a source: `page 3, para. 12, line 40`. */
function placeInWords({ line, page, paragraph }: SourcePlace = {}): string {
  const parts = [
    page !== undefined && `page ${page}`,
    paragraph !== undefined && `para. ${paragraph}`,
    line !== undefined && `line ${line}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function short(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 70)} … ${text.slice(-25)}`;
}

const styles = {
  exact: 'green',
  typographic: 'green',
  marked: 'green',
  changed: 'red',
  absent: 'red',
  'no-source': 'yellow',
} as const satisfies Record<Verdict, Style>;

type Style = 'red' | 'green' | 'yellow' | 'dim';

export type Verified = Quotation & Collated;
