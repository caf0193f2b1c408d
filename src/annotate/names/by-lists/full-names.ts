import type { Token } from '../../text/tokens.ts';
import type { FoundName, Reading } from './reading.ts';

/**
 * How each name is spelt in full: a surname as the person of that surname who was named last, a genitive without its
 * ending where the text or a list has the name without it.
 */
export function fullNames(read: Reading, found: readonly FoundName[], text: string): string[] {
  const printed = found.map(({ from, to }) => spelling(text, read.tokens[from] as Token, read.tokens[to - 1] as Token));
  const whole = new Set(printed.map((name) => name.toLowerCase()));
  const people = new Map<string, string>();
  found.forEach(({ from, to, kind }, index) => {
    if (kind === 'person' && to - from > 1 && !people.has(read.lower(to - 1)))
      people.set(read.lower(to - 1), printed[index] as string);
  });
  return found.map(({ from, to, kind }, index) => {
    const name = printed[index] as string;
    if (kind === 'person' && to - from > 1) people.set(read.lower(to - 1), name);
    const forms = read.lists.withoutGenitive(name.toLowerCase());
    if (to - from === 1) for (const form of forms) if (people.has(form)) return people.get(form) as string;
    const short = forms.slice(1).find((form) => whole.has(form) || isListed(read, form));
    return short === undefined ? name : name.slice(0, short.length);
  });
}

function isListed({ lists: { phrases } }: Reading, name: string): boolean {
  return phrases.startingWith(name)?.some(({ words }) => words.join(' ') === name) ?? false;
}

function spelling(text: string, { start }: Token, { end }: Token): string {
  return text.slice(start, end).replaceAll('\u00ad', '').replace(/\s+/g, ' ');
}
