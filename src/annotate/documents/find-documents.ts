import type { DocumentReference, Mention, Span } from '../../model/annotation.ts';
import { addressOf, type Pattern, symbolOf } from '../../model/pattern.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { KnownEntity } from '../knowledge/known-entity.ts';
import type { Prose } from '../text/prose.ts';
import { outside, withoutOverlaps } from '../text/spans.ts';
import { matchesWithin } from './matches-within.ts';

/** A place in a document: `para. 8`, `operative paragraphs 3 and 4`, `pp. 3–5`. */
const place = String.raw`((?:[Oo]perative )?(?:[Pp]p?\.|[Pp]ages?|[Pp]aras?\.|[Pp]aragraphs?|OP|¶¶?|§§?|[Aa]rticles?|[Ss]ections?) ?\d{1,9}(?:[–-]\d{1,9})?(?:(?:,| and) \d{1,9}){0,20})`;
const placeAfter = new RegExp(`,? \\(?${place}`, 'y');
/** A place before the document. The issuer’s name may stand between: `paragraph 8 of Security Council resolution 2397`. */
const placeBefore = new RegExp(`(?<![\\w-])${place} of (?:the )?(?:\\p{Lu}[\\p{L}.]{0,80} ){0,3}$`, 'u');
/** How many UTF-16 code units before a reference are searched for a place in the document. */
const reach = 80;

/**
 * References to documents: mentions of glossary documents by number or symbol, then the matches of `patterns` outside
 * mentions. A reference to a document of the glossary has the id of its entry. Offsets are UTF-16 code units.
 */
export function findDocuments(prose: Prose, mentions: Mention[], knowledge: Knowledge): DocumentReference[] {
  const known = mentions.flatMap((mention) => knownReference(mention, prose, knowledge));
  const matched = knowledge.patterns.flatMap((pattern) => matches(pattern, prose, symbolsOf(knowledge)));
  if (matched.length === 0) return known;
  const isFree = outside([...prose.opaque, ...mentions]);
  return [...known, ...withoutOverlaps(matched.filter(isFree))].sort((a, b) => a.start - b.start);
}

const symbols = new WeakMap<Knowledge, Map<string, KnownEntity>>();

/** The glossary’s documents by their bare symbols; computed once for each glossary. */
function symbolsOf(knowledge: Knowledge): Map<string, KnownEntity> {
  const before = symbols.get(knowledge);
  if (before) return before;
  const documents = [...knowledge.entities.values()];
  const found = new Map(documents.flatMap((entity) => (entity.symbol ? [[bare(entity.symbol), entity]] : [])));
  symbols.set(knowledge, found);
  return found;
}

function knownReference(mention: Mention, prose: Prose, { entities }: Knowledge): DocumentReference[] {
  const entity = entities.get(mention.entityId);
  if (entity?.kind !== 'document' || !entity.symbol || !entity.url) return [];
  const { start, end, certainty } = mention;
  if (!/\d/.test(prose.text.slice(start, end))) return [];
  return [
    {
      start,
      end,
      symbol: entity.symbol,
      url: entity.url,
      entityId: entity.id,
      ...locatorOf(prose.text, mention),
      certainty,
      rule: 'glossary-document',
    },
  ];
}

function matches(pattern: Pattern, { text }: Prose, bySymbol: Map<string, KnownEntity>): DocumentReference[] {
  const expression = new RegExp(pattern.expression, 'gu');
  return [...matchesWithin(text, expression)].flatMap(({ match, start, end }): DocumentReference[] => {
    const groups = match.groups ?? {};
    const symbol = symbolOf(pattern, groups);
    const entity = symbol === undefined ? undefined : bySymbol.get(bare(symbol));
    const url = entity?.url ?? addressOf(pattern, groups);
    if (symbol === undefined || url === undefined) return [];
    const known = entity ? { symbol: entity.symbol ?? symbol, url, entityId: entity.id } : { symbol, url };
    return [
      {
        start,
        end,
        ...known,
        ...locatorOf(text, { start, end }),
        certainty: 'certain',
        rule: `pattern-${pattern.name}`,
      },
    ];
  });
}

function locatorOf(text: string, { start, end }: Span): { locator?: string } {
  placeAfter.lastIndex = end;
  const found = placeAfter.exec(text) ?? placeBefore.exec(text.slice(Math.max(0, start - reach), start));
  return found?.[1] ? { locator: found[1] } : {};
}

/** A symbol without spaces and the year in brackets, which texts may leave out. */
function bare(symbol: string): string {
  return symbol.replace(/\s+/g, '').replace(/\((?:19|20)\d\d\)$/, '');
}
