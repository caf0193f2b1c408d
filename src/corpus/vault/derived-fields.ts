import { basename } from 'node:path';
import { isPlainDate } from '../../model/dates/plain-date.ts';
import { markdownEnding } from './folder-manner.ts';

/**
 * What an article’s text and the name of its file say where its front matter doesn’t: a title, and perhaps a date; what
 * lies in Jekyll’s `_drafts/` is one.
 */
export function derivedFields(file: string, body: string): { title: string; date?: string; draft?: true } {
  const name = basename(file).replace(markdownEnding, '');
  const [, day = '', rest = name] = /^(\d{4}-\d\d-\d\d)(?:[-_ ]+(.+))?$/s.exec(name) ?? [];
  const date = isPlainDate(day) ? { date: day } : {};
  const draft = /(?:^|\/)_drafts\//.test(file) ? { draft: true as const } : {};
  return { title: headingIn(body) ?? inWords('date' in date ? rest : name), ...date, ...draft };
}

/** The first heading of the highest level, in plain words, where one begins the text or stands below its first lines. */
function headingIn(body: string): string | undefined {
  let fence: string | undefined;
  for (const line of body.slice(0, 20_000).split(/\r\n|\n|\r/)) {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined;
    const [, words] = (fence === undefined && /^ {0,3}#[ \t]+(\S.*)$/.exec(line)) || [];
    if (words) return plainWords(words.trimEnd().replace(/[ \t]#{1,99}$/, '')) || undefined;
  }
  return undefined;
}

/** Markdown in a line without its signs. */
function plainWords(line: string): string {
  return line
    .replaceAll(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replaceAll(/!?\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replaceAll(/<[^<>]*>|[*`]/g, '')
    .replaceAll(/(?<!\w)_|_(?!\w)/g, '')
    .trim();
}

/** A file’s name as a title: `a-first-ship` is `A first ship`; one that has blanks stays as it is. */
function inWords(name: string): string {
  if (/\s/.test(name.trim())) return name.trim();
  const words = name.replaceAll(/[-_]+/g, ' ').trim() || name.trim() || 'Untitled';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
