import { fold } from '../../model/fold.ts';

const signs = [' | ', ' – ', ' — ', ' » ', ' - ', ' ('];

/**
 * A title without the name of the site that many pages put behind it, and that name.
 * @param names What the site may be called: its publication, its host.
 */
export function withoutSite(title: string, names: readonly (string | undefined)[]): { title: string; site?: string } {
  const at = Math.max(...signs.map((sign) => title.lastIndexOf(sign)));
  if (at < 4) return { title };
  const [head, tail] = [title.slice(0, at), title.slice(at).replace(/^ (?:\S |\()/, '')];
  const isInBrackets = title.startsWith(' (', at);
  if (tail.length > 40 || (isInBrackets && !tail.endsWith(')'))) return { title };
  const site = isInBrackets ? tail.slice(0, -1) : tail;
  const known = names.flatMap((name) => (name === undefined ? [] : lettersIn(name))).filter(Boolean);
  const letters = lettersIn(site);
  const isSite = known.some((name) => letters === name || (!isInBrackets && letters.includes(name)));
  if (isSite) return { title: head, site };
  return title.startsWith(' | ', at) && at >= 12 ? { title: head } : { title };
}

function lettersIn(name: string): string {
  return fold(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
