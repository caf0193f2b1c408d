/**
 * Reads an expression that `new RegExp(source, 'u')` takes into a tree of what matches characters. What stands between
 * characters (`^`, `\b`) is left out; what looks ahead or behind is a tree of its own. A part that is matched from its end,
 * as a look behind is, has its characters in that order.
 * @returns Undefined for what isn't known here: back references, and flags that change inside.
 */
export function readExpression(source: string): ReadExpression | undefined {
  const tokens = [...source.matchAll(token)].map(([text]) => text);
  if (tokens.some((text) => /^\\(?:[1-9]|k)/.test(text) || /^\(\?[a-z-]+:/.test(text))) return undefined;
  const reading: Reading = { tokens, at: 0, isBackward: false, around: [] };
  const whole = choiceIn(reading);
  return { parts: [whole, ...reading.around] };
}

const token =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<[^>]*>|[a-z-]+:))?|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsuy;

function choiceIn(reading: Reading): Node {
  const options = [sequenceIn(reading)];
  while (reading.tokens[reading.at] === '|') {
    reading.at += 1;
    options.push(sequenceIn(reading));
  }
  reading.at += 1; // The bracket that closes the group, or the end.
  return { kind: 'choice', options };
}

function sequenceIn(reading: Reading): Node {
  const items: Node[] = [];
  for (let text = reading.tokens[reading.at]; text !== undefined && text !== '|' && text !== ')'; ) {
    reading.at += 1;
    const item = text.startsWith('(') ? groupIn(reading, text) : atom(text);
    const sign = reading.tokens[reading.at];
    const isRepeated = sign !== undefined && /^(?:[*+?]|\{\d)/.test(sign);
    if (isRepeated) reading.at += 1;
    items.push(isRepeated ? repeated(item, sign) : item);
    text = reading.tokens[reading.at];
  }
  return { kind: 'sequence', items: reading.isBackward ? items.reverse() : items };
}

function groupIn(reading: Reading, opening: string): Node {
  if (!/^\(\?<?[=!]/.test(opening)) return choiceIn(reading);
  const outer = reading.isBackward;
  reading.isBackward = opening.startsWith('(?<');
  const inside = choiceIn(reading);
  reading.isBackward = outer;
  reading.around.push(inside);
  return nothing;
}

function atom(text: string): Node {
  return /^(?:\^|\$|\\[bB])$/.test(text) ? nothing : { kind: 'character', text };
}

const nothing: Node = { kind: 'sequence', items: [] };

function repeated(item: Node, sign: string): Node {
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)/.exec(sign) ?? [];
  if (least !== undefined) {
    const end = comma === '' ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most);
    return { kind: 'repeated', item, least: Number(least), most: end };
  }
  const end = sign.startsWith('?') ? 1 : Number.POSITIVE_INFINITY;
  return { kind: 'repeated', item, least: sign.startsWith('+') ? 1 : 0, most: end };
}

export interface ReadExpression {
  /** The whole, and each part that looks ahead or behind. */
  parts: Node[];
}

export type Node =
  | { kind: 'character'; text: string }
  | { kind: 'sequence'; items: Node[] }
  | { kind: 'choice'; options: Node[] }
  | { kind: 'repeated'; item: Node; least: number; most: number };

interface Reading {
  tokens: string[];
  at: number;
  isBackward: boolean;
  around: Node[];
}
