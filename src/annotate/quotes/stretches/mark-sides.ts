import type { Token } from '../../text/tokens.ts';

/** Tokens of one block, `to` exclusive. */
export interface Row {
  tokens: readonly Token[];
  from: number;
  to: number;
}

const double = new Set([
  '"',
  '“',
  '”',
  '„',
  '‟',
  "''",
  '``',
  '’’',
  '‘‘',
  '«',
  '»',
  '「',
  '」',
  '『',
  '』',
  '＂',
  '《',
  '》',
]);
const single = new Set(["'", '‘', '’', '`', '´', '‚', '‹', '›']);
const alwaysOpen = new Set(['„', '``', '‘‘', '「', '『', '《']);
const alwaysClose = new Set(['’’', '」', '』', '》']);
/** Marks before and behind a quotation mark that don't show on which side of it the quotation is. */
const leading = new Set('( [ { — – -- --- / - ‘ “ … ... :'.split(' '));
const trailing = new Set(') ] } — – -- --- / - , . ; : ? ! ’ ” … ...'.split(' '));

export function isDoubleMark(token: Token | undefined): boolean {
  return token?.word.shape === 'mark' && double.has(token.word.text);
}

export function isSingleMark(token: Token | undefined): boolean {
  return token?.word.shape === 'mark' && single.has(token.word.text);
}

/** Whether a word stands right before the mark and right behind it, without a space. */
export function touching({ tokens, from, to }: Row, at: number): { before: boolean; after: boolean } {
  const token = tokens[at];
  const before = at > from ? tokens[at - 1] : undefined;
  const after = at + 1 < to ? tokens[at + 1] : undefined;
  return {
    before: before !== undefined && before.end === token?.start && !leading.has(before.word.text),
    after: after !== undefined && after.start === token?.end && !trailing.has(after.word.text),
  };
}

/** Whether a double mark opens or closes, by its form or else by the spaces around it. */
export function sideOf(row: Row, at: number): 'open' | 'close' | 'either' {
  const token = row.tokens[at];
  const text = token?.word.text ?? '';
  if (alwaysOpen.has(text)) return 'open';
  if (alwaysClose.has(text)) return 'close';
  const { before, after } = touching(row, at);
  if (before !== after) return before ? 'close' : 'open';
  if (text === '“' || text === '«') return 'open';
  if (text === '”' || text === '»') return 'close';
  const previous = at > row.from ? row.tokens[at - 1] : undefined;
  const ends = !before && previous?.end === token?.start && /[,.?!]/.test(previous?.word.text ?? '');
  return ends ? 'close' : 'either';
}
