import { parseFragment } from 'parse5';

/** The words of a piece of HTML, its blocks parted by spaces; for our own output, which holds no scripts. */
export function textOfHtml(html: string): string {
  return wordsOf(parseFragment(html) as Node)
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsOf(node: Node): string {
  if (node.value !== undefined) return node.value;
  const words = (node.childNodes ?? []).map(wordsOf).join('');
  return blocks.has(node.nodeName) ? `${words} ` : words;
}

const blocks = new Set([
  'p',
  'li',
  'dd',
  'dt',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'figcaption',
  'pre',
  'br',
]);

interface Node {
  nodeName: string;
  value?: string;
  childNodes?: Node[];
}
