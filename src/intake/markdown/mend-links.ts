import { slug as anchorOf } from 'github-slugger';
import type { Link, Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toId } from '../../model/id.ts';
import { applyEdits, type Edit } from './edits.ts';
import { mdastText } from './mdast-text.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * A text with its links leading to articles of the edition: those to a file, an address or a path that became one are
 * written as ours, those within the text stay where they lead to a heading, and words stand for those that lead nowhere.
 */
export function mendLinks(body: string, articles: Articles): { body: string; dead: number } {
  if (!/\]\(|\]:|\]\[|<a\b/i.test(body)) return { body, dead: 0 };
  const tree = parser.parse(body);
  const anchors = new Set(headingsIn(tree).map((words) => anchorOf(words)));
  const edits: Edit[] = [];
  let dead = 0;
  for (const link of linksIn(tree)) {
    const target = targetOf(link.url, { ...articles, anchors, body });
    if (target === link.url || link.position === undefined) continue;
    const [start, end] = [link.position.start.offset ?? 0, link.position.end.offset ?? 0];
    const words = body.slice(
      link.children[0]?.position?.start.offset ?? start,
      link.children.at(-1)?.position?.end.offset ?? start,
    );
    if (target === undefined) dead += 1;
    edits.push({ start, end, text: target === undefined ? words : `[${words}](${target})` });
  }
  for (const { html, start } of htmlIn(tree)) {
    for (const tag of html.matchAll(/<a\b[^<>]{0,2000}?\bhref ?= ?["']([^"'<>]{0,2000})["'][^<>]{0,2000}>/gi)) {
      const target = targetOf(tag[1] ?? '', { ...articles, anchors, body });
      if (target === tag[1]) continue;
      if (target === undefined) dead += 1;
      const at = start + tag.index;
      edits.push({ start: at, end: at + tag[0].length, text: target === undefined ? '<a>' : `<a href="${target}">` });
    }
  }
  return { body: applyEdits(body, edits), dead };
}

/** The address to write; undefined for one that leads nowhere. */
function targetOf(
  url: string,
  { bySource, slugs, anchors, body }: Articles & { anchors: ReadonlySet<string>; body: string },
): string | undefined {
  if (url.startsWith('#'))
    return anchors.has(url.slice(1).toLowerCase()) || body.includes(`id="${url.slice(1)}"`) ? url : undefined;
  const [path = ''] = url.split('#');
  const known = bySource.get(path.replace(/\/$/, ''));
  if (known !== undefined) return `${known}.md`;
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url))
    return /^(?:https?|mailto):/i.test(url) && URL.canParse(url) ? url : undefined;
  const name =
    path
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.(?:md|markdown|mdx|html?)$/i, '') ?? '';
  const slug = [name, name.replace(/^\d{4}-\d\d-\d\d-/, '')]
    .map((one) => toId(decoded(one)))
    .find((one) => slugs.has(one));
  return slug === undefined ? undefined : `${slug}.md`;
}

function htmlIn(node: Nodes): { html: string; start: number }[] {
  if (node.type === 'html') return [{ html: node.value, start: node.position?.start.offset ?? 0 }];
  return 'children' in node ? node.children.flatMap(htmlIn) : [];
}

function linksIn(node: Nodes): Link[] {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

function headingsIn(node: Nodes): string[] {
  if (node.type === 'heading') return [mdastText(node)];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What links may lead to. */
export interface Articles {
  /** Slugs by the address that an article had, without a slash at its end. */
  bySource: ReadonlyMap<string, string>;
  slugs: ReadonlySet<string>;
}
