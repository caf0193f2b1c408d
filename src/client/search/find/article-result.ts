import type { Named } from '../../../model/search/listed-name.ts';
import { type Field, kinds, type Query } from '../ask/query.ts';
import { isMeant, locationsIn } from '../text/locations.ts';
import { excerptOf, type Fragment, markedText, type Sections, type Stretch, sectionsOf } from '../text/passages.ts';
import { askedWords, foldedWords, holds, isForm } from '../text/word-forms.ts';
import { fitsChoices, fitsTime, type Resolved } from './choices.ts';
import type { Result } from './result.ts';

/** What an article is held against. */
export interface Wanted {
  query: Query;
  choices: Resolved[];
  base: string;
  /** Whether its places stand in the order of the text instead of best first. */
  inOrder: boolean;
}

/** A found article with the places in it that fit; undefined where only places count and none fits. */
export function articleResult(fragment: Fragment, wanted: Wanted): Result | undefined {
  const { meta } = fragment;
  if (!fitsTime(meta.date, wanted.choices)) return undefined;
  const sections = sectionsOf(fragment);
  const words = searchedWords(wanted.query);
  const locations = locationsIn(sections.words, wanted.query);
  if (!isMeant(fragment, locations, wanted.query)) return undefined;
  const href = wanted.base + fragment.url;
  const passages = rankedStretches(sections, locations, wanted).map((stretch) =>
    passage(stretch, sections, { locations, href }),
  );
  if (passages.length === 0 && wantsPlaces(wanted.choices)) return undefined;
  const publication = fragment.filters.publication?.[0];
  return {
    kind: 'article',
    href,
    title: markedText(meta.title ?? href, words),
    ...(meta.date && { date: meta.date }),
    ...(publication && { source: publication }),
    ...(passages.length === 0 && meta.summary && { excerpt: markedText(meta.summary, words) }),
    passages,
  };
}

/** The folded words of a query, those of its phrases among them. */
export function searchedWords({ words, phrases }: Query): string[] {
  return [...words, ...phrases].flatMap(askedWords);
}

function passage(stretch: Stretch, sections: Sections, { locations, href }: Printed): Result {
  const { quote, anchor } = stretch;
  const printed = excerptOf({
    ...(quote ? stretch : blockOf(stretch, sections)),
    words: sections.words,
    locations,
    width: quote ? 60 : 36,
  });
  const excerpt = quote ? { ...printed, text: upToMark(printed.text) } : printed;
  const result = { href: `${href}#${anchor}`, excerpt };
  if (!quote) return { ...result, kind: anchor.startsWith('h-') ? 'heading' : 'paragraph' };
  const { speaker = null, others, type, certainty, checked } = quote;
  const rest = { ...(others.length > 0 && { others }), ...(checked && { checked }) };
  return { ...result, kind: 'quote', speaker, ...rest, type, certainty };
}

/** A quotation without what is printed behind its last mark, such as a full stop. */
function upToMark(text: string): string {
  const [kept = ''] = /^[\s\S]*[\p{L}\p{N}…”"’»]/u.exec(text) ?? [];
  return /[”"’»]$/.test(kept) ? kept : text;
}

/** Indexes of the words found in an article, and where it stands. */
interface Printed {
  locations: number[];
  href: string;
}

/** The whole paragraph of a stretch: its quotes too. */
function blockOf(stretch: Stretch, { stretches }: Sections): { start: number; end: number } {
  const own = stretches.filter(({ anchor, quote }) => anchor === stretch.anchor || quote?.paragraph === stretch.anchor);
  return { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) };
}

/** Places that hold words searched for or names chosen, best first; a paragraph once. */
function rankedStretches(sections: Sections, locations: number[], wanted: Wanted): Stretch[] {
  const { query, choices } = wanted;
  const [quotesOnly, placesOnly] = [wantsQuotes(choices), wantsPlaces(choices)];
  const searched = searchedWords(query);
  const ranked = sections.stretches.flatMap((stretch) => {
    if (!suits(stretch, choices) || (quotesOnly && !stretch.quote)) return [];
    const found = locations.filter((at) => at >= stretch.start && at < stretch.end);
    const names = chosenIn(stretch, choices);
    if (found.length === 0 && names === 0 && !(placesOnly && searched.length === 0)) return [];
    if (found.length === 0 && searched.length > 0) return [];
    if (query.without.length > 0 && hasAny(query.without, sections.words.slice(stretch.start, stretch.end))) return [];
    const words = new Set(
      found.flatMap((at) =>
        foldedWords(sections.words[at] ?? '').flatMap((word) => searched.filter((one) => isForm(word, one))),
      ),
    );
    for (const word of namesIn(stretch, searched)) words.add(word);
    return [{ stretch, rank: 10 * words.size + 5 * names + Math.min(found.length, 4) + (stretch.quote ? 1 : 0) }];
  });
  const once = new Set<string>();
  return ranked
    .sort((a, b) => (wanted.inOrder ? 0 : b.rank - a.rank))
    .map(({ stretch }) => stretch)
    .filter(({ anchor }) => !once.has(anchor) && once.add(anchor));
}

/** The searched words that name who says a quote: they needn't stand in it. */
function namesIn({ quote }: Stretch, searched: string[]): string[] {
  const names = speakersOf(quote).flatMap(([, , name]) => foldedWords(name));
  return searched.filter((one) => names.some((word) => isForm(word, one)));
}

function speakersOf(quote: Stretch['quote']): Named[] {
  return quote?.speaker ? [quote.speaker, ...quote.others] : [];
}

function hasAny(unwanted: string[], words: string[]): boolean {
  const folded = words.flatMap(foldedWords);
  return unwanted.some((asked) => holds(folded, askedWords(asked)));
}

const namedFields: readonly Field[] = [...kinds, 'about'];

function chosenIn({ named }: Stretch, choices: Resolved[]): number {
  const chosen = choices.filter(({ field, not }) => !not && namedFields.includes(field));
  return chosen.filter(({ names }) => names.some(({ key }) => named.includes(key))).length;
}

/** Whether a place is one of those wanted and none of those ruled out. */
function suits({ quote, named }: Stretch, choices: Resolved[]): boolean {
  const speakers = speakersOf(quote);
  const ofPlaces = choices.filter(({ field }) => ['kind', 'speaker', 'about', 'certainty', 'checked'].includes(field));
  return fitsChoices(ofPlaces, ({ field, value, names }) => {
    const isAmong = (key: string) => names.some((one) => one.key === key);
    if (field === 'speaker') return speakers.some(([key]) => isAmong(key));
    if (field === 'about') return named.some(isAmong);
    if (field === 'certainty' || field === 'checked') return quote?.[field] === value;
    return value === 'article' || value === (quote ? 'quote' : 'paragraph');
  });
}

/** What only quotes have. */
const ofQuotes: readonly Field[] = ['about', 'certainty', 'checked'];

/** Whether only quotes can be results. */
export function wantsQuotes(choices: Resolved[]): boolean {
  const wanted = wantedKinds(choices);
  const isOfQuotes = choices.some(({ field, not }) => !not && ofQuotes.includes(field));
  return isOfQuotes || (wanted.includes('quote') && !wanted.includes('paragraph') && !wanted.includes('article'));
}

/** Whether an article counts by its places only. */
function wantsPlaces(choices: Resolved[]): boolean {
  const wanted = wantedKinds(choices);
  return wantsQuotes(choices) || (wanted.includes('paragraph') && !wanted.includes('article'));
}

function wantedKinds(choices: Resolved[]): string[] {
  return choices.flatMap(({ field, value, not }) => (field === 'kind' && !not ? value : []));
}
