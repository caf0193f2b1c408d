/** The letter that a name is listed under: its first, without accent, in upper case; `0–9` for digits, `#` for signs. */
export function initialOf(name: string, language: string): string {
  const first = name.normalize('NFD').match(/[\p{L}\p{N}]/u)?.[0] ?? '#';
  return /\p{N}/u.test(first) ? '0–9' : first.toLocaleUpperCase(language);
}
