/**
 * A question in words as typed syntax: `What did Lavrov say about sanctions before 2020?` is
 * `speaker:"Lavrov" sanctions before:2020`. Any other text is given back as it is.
 */
export function inSyntax(text: string): string {
  const asked = question.exec(text.trim());
  if (!asked) return text;
  const { speaker = '', words = '', when = '', date = '' } = asked.groups ?? {};
  const field = { in: 'year', since: 'after' }[when.toLowerCase()] ?? when.toLowerCase();
  // Since a year is with that year, `after:` is without.
  const value = when.toLowerCase() === 'since' ? String(Number(date) - 1) : date;
  return [`speaker:"${speaker}"`, words, field && `${field}:${value}`].filter((part) => part !== '').join(' ');
}

const question =
  /^(?:what|when|where|how)\s+(?:did|does|do|has|have|had)\s+(?:the\s+)?(?<speaker>[^":]+?)\s+(?:say|said|think)(?:\s+(?:about|on|of|to)\s+(?:the\s+)?(?<words>.+?))?(?:\s+(?<when>before|after|in|since)\s+(?<date>\d{4}))?\s*\?*$/i;
