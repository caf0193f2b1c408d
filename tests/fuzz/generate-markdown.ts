import { addresses, blocks, inlines, oddCharacters, sentences } from './pieces.ts';
import type { Random } from './random.ts';

/** A text of every construct of Markdown, and of what merely looks like one; `names` are what it speaks of. */
export function generateMarkdown(random: Random, names: readonly string[]): string {
  return blocksOf({ random, names, depth: 0 }, 12);
}

function blocksOf(making: Making, most: number): string {
  const { random } = making;
  const made = Array.from({ length: 1 + random.below(most) }, () => fill(random.pick(blocks), making));
  return made.join(random.pick(['\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '\r\n\r\n']));
}

/** Fills the places of a template; what lies too deep is filled with words alone. */
function fill(template: string, { random, names, depth }: Making): string {
  const deeper = { random, names, depth: depth + 1 };
  const isDeep = depth > 5;
  const makers: Record<string, () => string> = {
    N: () => random.pick(names),
    A: () => random.pick(addresses),
    C: () => random.pick(oddCharacters),
    P: () => (isDeep ? 'words' : fill(random.pick(inlines), deeper)),
    S: () => (isDeep ? 'Words.' : fill(random.pick(sentences), deeper)),
    B: () => (isDeep ? 'Block.' : blocksOf(deeper, 3)),
    I: () => (isDeep ? 'Item.' : blocksOf(deeper, 3).replaceAll('\n', '\n    ')),
    Q: () => (isDeep ? 'Quoted.' : blocksOf(deeper, 3).replaceAll('\n', '\n> ')),
  };
  return template.replace(/\{([NACPSBIQ])\}/g, (_, place: string) => makers[place]?.() ?? '');
}

interface Making {
  random: Random;
  names: readonly string[];
  depth: number;
}
