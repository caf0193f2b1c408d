/** Lower-case letters, digits and hyphens: what an address, a file's name and a directive take without escapes. */
const form = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** Letters that keep no base letter when their accents are taken off. */
const spellings = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' }),
);

/** Whether `text` can be an id or a slug. */
export function isId(text: string): boolean {
  return form.test(text);
}

/** The id nearest to `text`: `Sergey Lavrov` gives `sergey-lavrov`. Empty where no letter has a Latin form. */
export function toId(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const latin = plain.replace(/\P{ASCII}/gu, (letter) => spellings.get(letter) ?? letter);
  return latin
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
