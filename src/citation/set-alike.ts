import type { Reference } from '../model/reference.ts';
import { openStyle, type Style } from './open-style.ts';
import type { Run } from './runs.ts';

/**
 * A style that has the processor set only the first two works of a kind. Later ones that differ from these in nothing but
 * title, address, year and day are set as the second was: the pages of an edition are such works, a thousand alike. The
 * second is set both ways, and where these differ the kind is left to the processor; so is every work with more in its
 * title than words, commas, colons, hyphens and apostrophes. The test holds the outcome to the processor's.
 * @param cased The title of a work in title case, as `titleCaser` has it.
 */
export function setAlike(style: Style, cased: TitleCaser): Style {
  const kinds = new Map<string, Pattern | 'met once' | 'all differ'>();
  return { ...style, write };

  function write(reference: Reference): Run[] {
    const kind = kindOf(reference);
    const known = kind === undefined ? 'all differ' : kinds.get(kind);
    if (typeof known === 'object') return filled(known, reference);
    const runs = style.write(reference);
    if (kind !== undefined && known === undefined) kinds.set(kind, 'met once');
    if (kind !== undefined && known === 'met once') kinds.set(kind, patternFrom(reference, runs) ?? 'all differ');
    return runs;
  }

  /** What the processor makes of signs in place of that in which works of a kind differ, if it serves for this one. */
  function patternFrom(reference: Reference, runs: Run[]): Pattern | undefined {
    const signs = withSigns(reference);
    const pattern = split(JSON.stringify(style.write(signs)), Object.entries(differing(signs, cased)));
    return JSON.stringify(filled(pattern, reference)) === JSON.stringify(runs) ? pattern : undefined;
  }

  function filled(pattern: Pattern, reference: Reference): Run[] {
    const own: Partial<Record<string, string>> = differing(reference, cased);
    return JSON.parse(pattern.map((piece) => (typeof piece === 'string' ? piece : own[piece.of])).join(''));
  }
}

/** That in which works of a kind differ, by what it is. */
function differing(reference: Reference, cased: TitleCaser) {
  const { title = '', URL: address = '' } = reference;
  const [year, , day] = issuedOn(reference) ?? [];
  return { cased: cased(reference), title, address, ...(year && day && { year: `${year}`, day: `${day}` }) };
}

/** A text parted at signs, and what stood there. */
function split(text: string, signs: [of: string, sign: string][]): Pattern {
  const partedAt = (piece: string, of: string, sign: string): Pattern =>
    piece.split(sign).flatMap((part, at) => (at === 0 ? [part] : [{ of }, part]));
  return signs.reduce<Pattern>(
    (pieces, [of, sign]) =>
      pieces.flatMap((piece) => (typeof piece === 'string' ? partedAt(piece, of, sign) : [piece])),
    [text],
  );
}

/** Puts titles into title case where the language of the work has one; that of one work once, for styles in turn. */
export function titleCaser(language: string): TitleCaser {
  const style = openStyle(titleCase, language);
  let last: { work: Reference; title: string } | undefined;
  return (work) => {
    const { title = '', language: own } = work;
    if (last?.work !== work)
      last = { work, title: style.write({ id: '', type: 'document', title, language: own })[0]?.text ?? '' };
    return last.title;
  };
}

type TitleCaser = (work: Reference) => string;

/** All of a work but that in which works of its kind may differ; undefined where nothing can be said of others. */
function kindOf(reference: Reference): string | undefined {
  const { title = '', URL: address = '', issued } = reference;
  if (!plainTitle.test(title) || !plainAddress.test(address)) return undefined;
  const date = issuedOn(reference);
  if (issued && !date) return undefined;
  return JSON.stringify({ ...reference, id: '', title: '', URL: '', issued: date && [date[1], digitsOf(date[2])] });
}

/** The work with signs in place of its own title, address, year and day, none of which they are. */
function withSigns(reference: Reference): Reference {
  const date = issuedOn(reference);
  const signs = { ...reference, title: 'xqzvka wvqjza', URL: 'https://xqzvka.example/wvqjza/' };
  if (!date) return signs;
  const [year, month, day] = date;
  const otherDay = { one: 1, few: day === 8 ? 7 : 8, many: day === 27 ? 28 : 27 }[digitsOf(day)];
  return { ...signs, issued: { 'date-parts': [[year === 7319 ? 7391 : 7319, month, otherDay]] } };
}

/** Languages write the first of a month in a way of its own, and some days with a zero before them. */
function digitsOf(day: number): 'one' | 'few' | 'many' {
  if (day === 1) return 'one';
  return day < 10 ? 'few' : 'many';
}

/** The year, month and day of a work that is dated by these alone. */
function issuedOn({ issued }: Reference): [number, number, number] | undefined {
  const parts = issued?.['date-parts'];
  if (!issued || Object.keys(issued).length > 1 || parts?.length !== 1) return undefined;
  const [year = 0, month, day] = parts[0] ?? [];
  return month && day && year >= 1000 && year <= 9999 ? [year, month, day] : undefined;
}

const plainTitle = /^[\p{L}\p{N}]+(?:(?:[,:]? |[-’])[\p{L}\p{N}]+)*$/u;
const plainAddress = /^https?:\/\/[\w./%-]+\/$/;

/** A style that prints titles alone, in title case where the work's language has one. */
const titleCase = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Titles</title><id>titles</id><updated>2026-11-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title" text-case="title"/></layout></citation>
</style>`;

/** Runs as JSON, in pieces: what all works of a kind have, and what each has of its own. */
type Pattern = (string | { of: string })[];
