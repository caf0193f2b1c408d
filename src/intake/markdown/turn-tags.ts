import { type Tag, templateTags } from './template-tags.ts';

/** A text with the tags of site generators turned into Markdown, code left alone; and the tags that stay, each once. */
export function turnTags(text: string): { text: string; others: string[] } {
  if (!/\{[{%]/.test(text)) return { text, others: [] };
  const others = new Set<string>();
  const turned = outsideCode(text, (piece) =>
    piece.replace(anyTag, (whole) => {
      const written = turn(whole);
      if (written === whole) others.add(whole);
      return written;
    }),
  );
  return { text: turned, others: [...others] };
}

/** `{{ … }}`, `{{< … >}}`, `{{% … %}}` and `{% … %}`. */
const anyTag = /\{[{%][^{}]*\}\}?/g;

function turn(whole: string): string {
  const inside = whole
    .replace(/^\{\{?[<%-]?|[>%-]?\}?\}$/g, '')
    .replace(/^[%<-]/, '')
    .trim();
  const words = inside.match(/[\w-]+ ?= ?"[^"]*"|[\w-]+ ?= ?'[^']*'|[\w-]+=[^\s"']+|"[^"]*"|'[^']*'|[^\s"',]+/g) ?? [];
  const [name = '', ...rest] = words;
  const write = Object.hasOwn(templateTags, name) ? templateTags[name] : undefined;
  if (write) return write(toTag(whole, rest));
  const isAddress =
    /^["']/.test(name) && rest[0] === '|' && /^(?:url|relative_url|absolute_url|relURL|absURL)$/.test(rest[1] ?? '');
  return isAddress ? name.slice(1, -1) : whole;
}

function toTag(whole: string, words: readonly string[]): Tag {
  const values = new Map<string, string>();
  const plain: string[] = [];
  for (const word of words) {
    const [, name, value = ''] = /^([\w-]+) ?= ?(.*)$/s.exec(word) ?? [];
    if (name === undefined) plain.push(unquoted(word));
    else values.set(name, unquoted(value));
  }
  return { whole, plain: plain.filter((word) => word !== '/'), values };
}

function unquoted(word: string): string {
  const mark = word.charAt(0);
  return (mark === '"' || mark === "'") && word.length > 1 && word.endsWith(mark) ? word.slice(1, -1) : word;
}

/** Acts on what is neither in a fenced block of code nor in a line with code. */
function outsideCode(text: string, act: (piece: string) => string): string {
  let fence: string | undefined;
  const pieces: { words: string; isCode: boolean }[] = [];
  for (const words of text.split(/(?<=\n)/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(words)?.[1];
    const isCode = fence !== undefined || mark !== undefined || words.includes('`');
    if (mark !== undefined && fence === undefined) fence = mark;
    else if (mark?.startsWith(fence ?? '')) fence = undefined;
    const last = pieces.at(-1);
    if (last?.isCode === isCode) last.words += words;
    else pieces.push({ words, isCode });
  }
  return pieces.map(({ words, isCode }) => (isCode ? words : act(words))).join('');
}
