import { without } from './without.ts';

/** A stretch of a reference as it is set: plain, in italics or bold, or linked. */
export interface Run {
  text: string;
  style?: 'i' | 'b' | 'sup' | 'sub';
  href?: string;
}

/**
 * Reads the HTML that citeproc writes as runs, so that nothing of it reaches a page as markup: of its tags italics,
 * bold and raised or lowered letters count, all others are dropped, and so is the number before an entry.
 */
export function readRuns(html: string): Run[] {
  const runs: Run[] = [];
  const open: NonNullable<Run['style']>[] = [];
  const entry = without(html, '<div class="csl-left-margin">', '</div>');
  for (const [token, tag] of entry.matchAll(/<\/?([a-z]+)(?:[^a-z<>][^<>]*)?>|[^<]+|</g)) {
    if (tag === undefined) append(runs, decoded(token), open.at(-1));
    else if (isStyle(tag)) token.startsWith('</') ? open.pop() : open.push(tag);
  }
  return trimmed(runs);
}

/** The runs' words alone. */
export function toText(runs: Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The runs with each occurrence of an address linked to it. */
export function linkAddress(runs: Run[], address: string | undefined): Run[] {
  if (!address) return runs;
  return runs.flatMap((run) => {
    const [before = '', ...after] = run.text.split(address);
    if (after.length === 0) return [run];
    const parts = [
      { ...run, text: before },
      ...after.flatMap((text) => [
        { text: address, href: address },
        { ...run, text },
      ]),
    ];
    return parts.filter(({ text }) => text !== '');
  });
}

function isStyle(tag: string): tag is NonNullable<Run['style']> {
  return ['i', 'b', 'sup', 'sub'].includes(tag);
}

function append(runs: Run[], text: string, style: Run['style']): void {
  const last = runs.at(-1);
  if (last && last.style === style) last.text += text;
  else runs.push({ text, ...(style && { style }) });
}

/** citeproc indents its entries and ends them with line breaks. */
function trimmed(runs: Run[]): Run[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return runs.filter(({ text }) => text !== '');
}

function decoded(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? ''),
  );
}
