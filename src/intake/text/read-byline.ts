/** The names of a byline, `By Mina Okafor and Ada Lund`; none where the line is something else. */
export function readByline(line: string): string[] {
  const words = line.replace(/\s+/g, ' ').trim();
  const rest = opening.exec(words)?.[1];
  return rest === undefined || words.length > 160 ? [] : namesIn(rest);
}

/** Names in a row, `Mina Okafor, Ada Lund and Jo Reeve`, without `by` before them and what they do behind them. */
export function namesIn(text: string): string[] {
  const words = text.replace(/\s+/g, ' ').trim();
  const names = (opening.exec(words)?.[1] ?? words).split(/, | (?:and|und|et|y|e|&) |;\s?/);
  return [...new Set(names.map((name) => name.replace(/[.,|]$/, '').trim()).filter(isName))];
}

const opening = /^(?:by|von|par|por|di|text|author|autor|autorin|written by)[: ]\s?(\S.*)$/i;

/** Whether words can be a person's name: two to five, each with a capital or a particle. */
function isName(words: string): boolean {
  const parts = words.split(' ');
  const isFitting = parts.every((part) =>
    /^(?:\p{Lu}[\p{L}’'.-]*|de|da|di|du|del|der|den|van|von|la|le|bin|al|el|zu|y)$/u.test(part),
  );
  return parts.length >= 2 && parts.length <= 5 && isFitting;
}
