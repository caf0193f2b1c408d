import { overlap } from '../model/annotation.ts';
import { findCitations } from './citations/find-citations.ts';
import { findDates } from './dates/find-dates.ts';
import { findDocuments } from './documents/find-documents.ts';
import type { Found } from './found.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { languageOf } from './languages/languages.ts';
import { otherLanguage } from './languages/tell-language.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { withKinds } from './names/find-names.ts';
import { namesIn } from './names/names-in.ts';
import { placeAccepted, toOverrides } from './place-accepted.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { looksLikeId } from './remarks.ts';
import type { Circumstances, Override, Prose } from './text/prose.ts';
import { outside } from './text/spans.ts';
import { tokensOf } from './text/tokens.ts';
import { findTurns } from './turns/find-turns.ts';
import { withLabels } from './turns/with-labels.ts';

/** Runs all finders on a text, one after the other; each gets the text and the findings of those before it. */
export function find(given: Prose, knowledge: Knowledge, told: Circumstances): Found {
  const other = otherLanguage(openingWords(given), told.lang);
  const found = findAs(given, knowledge, other ? { ...told, lang: other } : told);
  return other ? { ...found, language: { tag: other, told: told.lang ?? 'en' } } : found;
}

/** What the editor accepted, without what overlaps a directive on names or means an entry that isn't there. */
function acceptedIn({ text, overrides }: Prose, { entities }: Knowledge, { accepted = [] }: Circumstances): Override[] {
  const directed = overrides.filter(({ kind }) => kind !== 'quote');
  const isNew = (one: Override) => one.kind === 'speech' || !directed.some((other) => overlap(one, other));
  const isKnown = (one: Override) => {
    const id =
      one.kind === 'entity' ? one.id : one.kind === 'speech' && one.by && looksLikeId(one.by) ? one.by : undefined;
    return id === undefined || entities.has(id);
  };
  return toOverrides(placeAccepted(text, accepted)).filter((one) => isNew(one) && isKnown(one));
}

/** How many of its first words tell the language of a text. */
const mostWords = 400;

function openingWords(prose: Prose): string[] {
  const words = tokensOf(prose)
    .slice(0, 2 * mostWords)
    .filter(({ word }) => word.shape !== 'mark' && word.shape !== 'number');
  return words.slice(0, mostWords).map(({ word }) => word.lower);
}

function findAs(given: Prose, knowledge: Knowledge, circumstances: Circumstances): Found {
  const { joints, isRead } = languageOf(circumstances.lang);
  const overrides = [...given.overrides, ...acceptedIn(given, knowledge, circumstances)];
  const prose = { ...given, overrides, ...(joints && { joints }) };
  const citations = findCitations(prose, knowledge);
  const { mentions: all, ambiguous } = findMentions(prose, knowledge, circumstances);
  const named = all.filter(({ entityId }) => entityId !== circumstances.self);
  const documents = findDocuments(prose, named, knowledge);
  const dates = findDates(prose, circumstances);
  const found = namesIn(prose, named, circumstances);
  const turns = findTurns(prose, { mentions: named, names: found, knowledge }, circumstances);
  const names = withLabels(found, turns, named);
  const quotes = findQuotes(prose, { mentions: named, names, dates, knowledge, circumstances, turns });
  // A link’s words can introduce a speaker, but nothing inside a link is marked.
  const isFree = outside(prose.opaque);
  const told = isRead ? withLabels(withKinds(prose, found), turns, named) : names;
  const free = { mentions: named.filter(isFree), names: told.filter(isFree), ambiguous: ambiguous.filter(isFree) };
  return { ...free, documents, dates, quotes, citations };
}
