import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Span } from '../../../model/annotation.ts';
import type { Remark } from '../../remark.ts';
import { lastStartingBefore } from '../../text/spans.ts';
import { once } from '../tree/once.ts';
import { choice } from './before-html.ts';

/** Elements with content of their own that no page of the edition may have. */
const dropped: ReadonlySet<string> = new Set([
  ...['audio', 'button', 'canvas', 'dialog', 'embed', 'form', 'frame', 'frameset', 'iframe', 'input', 'map', 'math'],
  ...['meter', 'noembed', 'noframes', 'object', 'output', 'picture', 'progress', 'script', 'select', 'style', 'svg'],
  ...['template', 'textarea', 'track', 'video'],
]);

/** Elements that, while they are not closed, swallow all that follows, as plain text or invisibly. */
const swallowing = 'iframe|noembed|noframes|plaintext|script|select|style|template|textarea|title|xmp';
const opening = new RegExp(`<(?:!--(?!-?>)|[?!](?!--)|(?:${swallowing})(?=[\\s/>]))`, 'g');

/**
 * Tells of raw HTML that loses a part of the text.
 * @param nodes The nodes of the Markdown tree; `tree` what they became, before sanitising.
 */
export function htmlLosses(nodes: readonly Nodes[], tree: Root): Remark[] {
  const unclosed = unclosedHtml(nodes);
  const isTold = ({ start }: Remark) => unclosed.some((other) => other.start === start);
  return [...unclosed, ...droppedHtml(tree).filter((remark) => !isTold(remark))];
}

/** Tells of elements that sanitising leaves out with what they show: once for each kind, with their number. */
function droppedHtml(tree: Root): Remark[] {
  const places = new Map<string, number[]>();
  visit(tree, 'element', ({ tagName, position }) => {
    const name = tagName === choice ? 'select' : tagName;
    if (!dropped.has(name)) return;
    const starts = places.get(name) ?? [];
    starts.push(position?.start.offset ?? 0);
    places.set(name, starts);
  });
  return [...places].flatMap(([name, starts]) =>
    once(starts, {
      rule: 'dropped-html',
      found: `\`<${name}>\``,
      expected: 'HTML that pages can show; it is left out with all that it shows',
    }),
  );
}

/** Reports the first piece of raw HTML that swallows the rest of the text because nothing closes it. */
function unclosedHtml(nodes: readonly Nodes[]): Remark[] {
  const html = joined(nodes);
  for (let at = 0; ; ) {
    opening.lastIndex = at;
    const [sign] = opening.exec(html.text) ?? [];
    if (sign === undefined) return [];
    const start = opening.lastIndex - sign.length;
    const close = closingOf(sign);
    const end = close === undefined ? -1 : html.text.indexOf(close, opening.lastIndex);
    if (end < 0) return [unclosed(sign, html.toSource(start))];
    at = end + 1;
  }
}

/** What ends it; nothing does for `<plaintext>`. Browsers end all signs for programs at the first `>`. */
function closingOf(sign: string): string | undefined {
  if (sign === '<!--') return '-->';
  if (/^<[?!]/.test(sign)) return '>';
  return sign === '<plaintext' ? undefined : `</${sign.slice(1)}`;
}

function unclosed(sign: string, start: number): Remark {
  const [shown, expected] = /^<[a-z]/.test(sign) ? [`${sign}>`, `</${sign.slice(1)}>`] : [sign, closingOf(sign)];
  const reason = `Unexpected \`${shown}\` that nothing closes, expected \`${expected}\` before the text goes on`;
  return { rule: 'unclosed-html', start, reason };
}

/** All raw HTML of a text in one, its Latin letters small, with the way back to the source. */
function joined(nodes: readonly Nodes[]): { text: string; toSource(offset: number): number } {
  const starts: Span[] = [];
  let text = '';
  for (const node of nodes) {
    if (node.type !== 'html') continue;
    starts.push({ start: text.length, end: node.position?.start.offset ?? 0 });
    text += `${node.value.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())}\n`;
  }
  const toSource = (offset: number) => {
    const piece = starts[lastStartingBefore(starts, offset + 1)];
    return piece ? piece.end + offset - piece.start : 0;
  };
  return { text, toSource };
}
