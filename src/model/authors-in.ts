/**
 * The authors that a line names, `Mina Okafor, Ada Lund and Jo Reeve`, parted by commas, semicolons, `&` and `and`. One
 * that is a single name stays whole: `Okafor, Mina`, `Ada Lund, Jr.`, `Ministry of Trade and Industry`.
 */
export function authorsIn(line: string): string[] {
  const words = line.replace(/\s+/g, ' ').trim();
  if (words.includes(';')) return parted(words, /;/);
  const names = parted(words, joint);
  if (names.length < 2) return [words];
  const isRow = names.every(isFullName) || (words.includes(',') && names.every((name) => /^[a-z][\w.-]*$/.test(name)));
  return isRow ? names : [words];
}

const joint = /,? (?:and|und|et|y|e) |,| & /;

function parted(words: string, sign: RegExp): string[] {
  return words
    .split(sign)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Two to five words, each with a capital or a particle: given name and surname. */
function isFullName(name: string): boolean {
  const parts = name.split(' ');
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every((part) => /^\p{Lu}[\p{L}’'.-]*$/u.test(part) || particles.has(part))
  );
}

const particles = new Set('de da di du del der den van von la le bin al el zu y'.split(' '));
