import type { Root, RootContent } from 'mdast';
import { type Directives, directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Construct, Extension, State } from 'micromark-util-types';
import type { Processor } from 'unified';
import type { Remark } from '../../remark.ts';
import type { Override } from '../../text/prose.ts';
import { apart } from '../tree/text-part.ts';

/** The directives there are; whatever else looks like one is text. */
const inText = [':entity[', ':plain[', ':quote['];
const aroundBlocks = ':::quote{';

/**
 * A remark plugin: reads `:entity[…]{#id}`, `:plain[…]`, `:quote[…]{by=…}` and `:::quote{by=…}` as directives and
 * leaves every other colon alone (`10:30am`, `Sources:AFP`), character for character.
 */
export function remarkOurDirectives(this: Processor): undefined {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), onlyOurs(directive())];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}

/**
 * Takes the directives out of the tree, their content staying in place.
 * The overrides' offsets are UTF-16 code units into the source, of the content without the directive's own signs.
 */
export function takeDirectives(tree: Root): { overrides: Override[]; remarks: Remark[] } {
  const found: (Override | Remark)[] = [];
  function unwrapped(children: RootContent[]): RootContent[] {
    return children.flatMap((child) => {
      if ('children' in child) child.children = unwrapped(child.children as RootContent[]) as typeof child.children;
      if (!isDirective(child)) return [child];
      found.push(...toOverride(child));
      return [apart, ...(child.children as RootContent[]), apart];
    });
  }
  tree.children = unwrapped(tree.children);
  return { overrides: found.filter((one) => 'kind' in one), remarks: found.filter((one) => 'reason' in one) };
}

function toOverride(node: Directives): (Override | Remark)[] {
  const start = node.children[0]?.position?.start.offset;
  const end = node.children.at(-1)?.position?.end.offset;
  if (start === undefined || end === undefined) return [];
  const { id, by } = node.attributes ?? {};
  if (node.name === 'entity' && id) return [{ kind: 'entity', id, start, end }];
  if (node.name === 'quote' && by) return [{ kind: 'quote', by, start, end }];
  if (node.name === 'plain') return [{ kind: 'plain', start, end }];
  const missing = node.name === 'entity' ? '`{#id}`' : '`{by=…}`';
  return [
    {
      rule: 'incomplete-directive',
      start,
      reason: `Unexpected \`:${node.name}[…]\` alone, expected ${missing} after it`,
    },
  ];
}

function isDirective(node: { type: string }): node is Directives {
  return node.type === 'textDirective' || node.type === 'containerDirective' || node.type === 'leafDirective';
}

/** The extension with each construct tried only where one of our directives begins. */
function onlyOurs(extension: Extension): Extension {
  const [inline] = [extension.text?.[58]].flat();
  const [container] = [extension.flow?.[58]].flat();
  if (!inline || !container)
    throw new Error('Unexpected shape of micromark-extension-directive, expected its text and flow constructs');
  return {
    text: { 58: { ...inline, tokenize: after(inText, inline) } },
    flow: { 58: { ...container, tokenize: after([aroundBlocks], container) } },
  };
}

function after(starts: string[], construct: Construct): Construct['tokenize'] {
  return (effects, ok, nok) => {
    const ahead: Construct = { partial: true, tokenize: literal(starts) };
    const whole: Construct = { ...construct, partial: true };
    delete whole.previous;
    return effects.check(ahead, effects.attempt(whole, ok, nok), nok);
  };
}

/** A tokenizer that takes one of `words` and nothing else. */
function literal(words: string[]): Construct['tokenize'] {
  return (effects, ok, nok) => {
    let at = 0;
    let left = words;
    return step;
    function step(code: number | null): State | undefined {
      if (at === 0) effects.enter('data');
      left = left.filter((word) => word.charCodeAt(at) === code);
      const [first] = left;
      if (!first) return nok(code);
      effects.consume(code);
      at += 1;
      if (at < first.length) return step;
      effects.exit('data');
      return ok;
    }
  };
}
