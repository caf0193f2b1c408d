import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { descendants } from '../tree/descendants.ts';
import { remarkOurDirectives } from './directives.ts';
import { parseInParts } from './parse-in-parts.ts';
import { lengthen, shorten } from './plain-paragraphs.ts';
import { remarkGfmWithout } from './remark-gfm-without.ts';

const addresses = ['wwwAutolink', 'protocolAutolink', 'emailAutolink'];

const plain = unified().use(remarkParse).use(remarkFrontmatter).use(remarkOurDirectives);
const withoutTables = gfmWithout([...addresses, 'table']);
const withoutAddresses = gfmWithout(addresses);
const gfm = gfmWithout([]);

/**
 * The tree of a GitHub-flavoured Markdown file with front matter and our directives. What GitHub adds, bare addresses
 * above all, takes two thirds of the time, so it is looked for only in a text that has a sign of it; and paragraphs of
 * words alone, which take half of the rest, are left out. The tree is the same.
 * @param partSize Of how many UTF-16 code units a part is at least; for tests.
 * @see https://github.github.com/gfm/
 */
export function parseMarkdown(source: string, partSize = usualPart(source)): Root {
  return parseInParts(source, parsePart, partSize);
}

/** A part has so many lines that begin a quotation, a list's item or a note, on average. */
const marksInPart = 100;

/** The whole length of most texts, as parsing part by part pays where there are many such lines. */
function usualPart(source: string): number {
  const marks = [...source.matchAll(/^[ \t]*(?:>|\[\^|[-+*]|\d)/gm)].length;
  return marks < 5 * marksInPart ? source.length : Math.ceil((source.length * marksInPart) / marks);
}

function parsePart(source: string): Root {
  const short = shorten(source, (words) => !bareAddress.test(words));
  return lengthen(parseWhole(short.text), short) ?? parseWhole(source);
}

function parseWhole(source: string): Root {
  const parser = signOfTable.test(source) ? withoutAddresses : signOfOthers.test(source) ? withoutTables : plain;
  const tree = parser.parse(source);
  return hasBareAddress(tree) ? gfm.parse(source) : tree;
}

function gfmWithout(names: readonly string[]) {
  return unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfmWithout, names).use(remarkOurDirectives);
}

/** A bar or a delimiter: one is in every table. */
const signOfTable = /\||:-|-:/;

/** A strike, a footnote or a task. */
const signOfOthers = /~|\[\^|\[[\sxX]\]/;

/** What an address that no mark makes a link begins with, or an e-mail's sign: where `_` is a letter of it, at a text's edge. */
const bareAddress = /https?:\/\/|www\.|(?:^|[\w.+-])@(?:[\w.-]|$)/i;

function hasBareAddress(tree: Root): boolean {
  return descendants(tree).some((node) => node.type === 'text' && bareAddress.test(node.value));
}
