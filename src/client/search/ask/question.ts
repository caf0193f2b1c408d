/**
 * A question in words as typed syntax: `What did Lavrov say about sanctions before 2020?` is
 * `speaker:"Lavrov" sanctions before:2020`. Any other text is given back as it is.
 */
export function inSyntax(text: string): string {
  const asked = readQuestion(text);
  if (!asked) return text;
  const { speaker, words, when = '', date = '' } = asked;
  const field = { in: 'year', since: 'after' }[when] ?? when;
  // Since a year is with that year, `after:` is without.
  const value = when === 'since' ? String(Number(date) - 1) : date;
  return [`speaker:"${speaker}"`, words, field && `${field}:${value}`].filter((part) => part !== '').join(' ');
}

function readQuestion(text: string): Question | undefined {
  const [asking = '', auxiliary = '', ...rest] = text.replaceAll('?', ' ').trim().split(/\s+/);
  if (!/^(?:what|when|where|how)$/i.test(asking) || !/^(?:did|does|do|has|have|had)$/i.test(auxiliary))
    return undefined;
  const [when = '', date = ''] = rest.slice(-2);
  const isDated = /^(?:before|after|in|since)$/i.test(when) && /^\d{4}$/.test(date);
  const asked = isDated ? rest.slice(0, -2) : rest;
  const verb = asked.findIndex((word, at) => /^(?:say|said|think)$/i.test(word) && opensSubject(asked.slice(at + 1)));
  const speaker = withoutArticle(asked.slice(0, verb)).join(' ');
  if (verb < 1 || speaker === '' || /[":]/.test(speaker)) return undefined;
  const words = withoutArticle(asked.slice(verb + 2)).join(' ');
  return { speaker, words, ...(isDated && { when: when.toLowerCase(), date }) };
}

/** Whether words behind `say` end the question, or tell what about. */
function opensSubject([first = '', ...more]: string[]): boolean {
  return first === '' || (/^(?:about|on|of|to)$/i.test(first) && more.length > 0);
}

function withoutArticle(words: string[]): string[] {
  return /^the$/i.test(words[0] ?? '') ? words.slice(1) : words;
}

interface Question {
  speaker: string;
  words: string;
  /** How the year bounds the time: `before`, `after`, `in` or `since`. */
  when?: string;
  date?: string;
}
