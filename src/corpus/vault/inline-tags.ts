/**
 * The tags that a text of a vault has in its lines, `#harbour/quay`, in their order, each once: a sign that nothing but a
 * blank or bracket stands before, and a name of letters, digits, hyphens, underscores and slashes that is no number.
 * Headings, code, formulas, comments, addresses and what is written in HTML have none.
 * @see https://help.obsidian.md/tags (tag format)
 */
export function inlineTags(body: string): string[] {
  if (!/(?:^|[\s(])#[^\s#]/.test(body)) return [];
  const found = new Map<string, string>();
  for (const line of proseLines(body)) {
    for (const [, name = ''] of line.replaceAll(unread, ' ').matchAll(tag)) {
      const [plain = ''] = /^.*[^/-]/s.exec(name) ?? [];
      const key = plain.toLowerCase();
      if (/[^\d/_-]/.test(plain) && !isColour(plain) && !found.has(key)) found.set(key, plain);
    }
  }
  return [...found.values()];
}

const tag = /(?<=^|[\s(])#([\p{L}\p{N}_][\p{L}\p{M}\p{N}_/-]{0,99})(?![\p{L}\p{N}#=])/gu;

/** Code, comments, formulas, where links lead, and HTML. */
const unread =
  /`[^`]{1,2000}`|%%[^%]{0,2000}%%|\$[^$\s][^$]{0,500}\$|\]\([^()\s]{0,2000}|<[a-z/!][^<>]{0,2000}>|\[\[[^[\]]{0,500}\]\]/gi;

/** The lines that are neither headings nor stand in a block of code, a comment or a formula of several lines. */
function proseLines(body: string): string[] {
  let open: string | undefined;
  return body.split(/\r\n|\n|\r/).filter((line) => {
    const [, mark] = /^\s{0,9}(?:[-*>] {0,3})?(`{3,99}|~{3,99}|%%|\$\$)/.exec(line) ?? [];
    const sign = mark?.slice(0, 3);
    if (sign !== undefined && (open === undefined || open === sign)) {
      const closesToo = sign.length === 2 && line.trim().slice(2).includes(sign);
      if (!closesToo) open = open === undefined ? sign : undefined;
      return false;
    }
    return open === undefined && !/^ {0,3}#{1,6}(?:\s|$)/.test(line) && !/^(?: {4}|\t)/.test(line);
  });
}

/** `#a0b1c2` and `#fff` paint. */
function isColour(name: string): boolean {
  return /^(?:[\da-f]{3}|[\da-f]{6})$/i.test(name) && (/\d/.test(name) || /^(.)\1{1,9}$/.test(name));
}
