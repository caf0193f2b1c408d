import { readOpen } from '../../annotate/annotate.ts';
import { placeAccepted, placeInWords } from '../../annotate/place-accepted.ts';
import { wholeQuotations } from '../../annotate/quotes/whole-quotations.ts';
import { toPlace } from '../../annotate/remark.ts';
import { collate } from '../../collation/collate.ts';
import { readSourceText } from '../../collation/sources/read-source-text.ts';
import { contextOf } from '../../desk/context-of.ts';
import type { Decision } from '../../desk/decision.ts';
import type { Item } from '../../desk/item.ts';
import { markKey } from '../../desk/mark-key.ts';
import { putSourceWords } from '../../desk/put-source-words.ts';
import type { Quote, Span } from '../../model/annotation.ts';
import type { Collated, SourceText } from '../../model/verdict.ts';
import type { Edition } from '../../site/edition/edition.ts';
import { placeInWords as placeInSource, sourceName } from '../../site/edition/mark-collated.ts';
import { editArticle, readArticleFile } from './article-file.ts';
import { acceptedTexts, decidable, isChanged, type ReadArticle } from './doubts-of-article.ts';
import { editAccepted } from './edit-lists.ts';
import type { Reviewed } from './reviewed.ts';
import type { Outcome, Tray } from './tray.ts';

/** Quotations that differ from their sources. */
export class ChangeTray implements Tray {
  readonly kinds = ['changed-quotation', 'absent-quotation'] as const;
  private readonly reviewed: Reviewed;
  private readonly compared: ReadonlyMap<string, readonly Compared[]>;
  private readonly articles = new Map<string, ChangedArticle>();
  private readonly sources = new Map<string, SourceText>();

  /** @param slugs Of the articles that are reviewed; all where there are none. */
  constructor(reviewed: Reviewed, { articles }: Pick<Edition, 'articles'>, slugs: readonly string[] = []) {
    this.reviewed = reviewed;
    const own = articles.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug));
    this.compared = new Map(
      own.flatMap(({ slug, text, quotes }) => {
        const changed = quotes.flatMap((quote) => comparedOf(text, quote));
        return changed.length > 0 ? [[slug, changed] as const] : [];
      }),
    );
    for (const slug of this.compared.keys()) this.refresh(slug);
  }

  items(): Item[] {
    return [...this.articles.values()].flatMap(({ items }) => items);
  }

  isStale({ facets, hash }: Item): boolean {
    const article = this.articles.get(facets.article[0] ?? '');
    return !article || article.file.hash !== hash || isChanged(article.file, this.reviewed);
  }

  renew({ facets }: Item): void {
    for (const slug of facets.article) this.refresh(slug);
  }

  decide({ key, facets, file }: Item, decision: Decision): Outcome {
    const [slug = ''] = facets.article;
    const article = this.articles.get(slug);
    const found = article?.found.get(key);
    if (!article || !found) return { refused: 'Nothing was written: it is no quotation that differs any more.' };
    if ('differs' in decision) {
      const { text } = article.reading;
      const items = found.paragraphs.map((one) => ({
        article: slug,
        quote: wordsOf(text, one),
        differs: decision.differs,
        ...placeInWords(text, one),
      }));
      const edit = editAccepted(this.reviewed.folder, items);
      if ('refusal' in edit) return { refused: `Nothing was written: ${edit.refusal}.` };
      return { edits: [edit], done: `Written to ${edit.path}: it may differ (${decision.differs}).` };
    }
    const put = 'sourceWords' in decision ? this.inSourceWords(article, found) : undefined;
    if (!put)
      return {
        refused: 'Nothing was written: that can’t be decided of this. Edit the file by hand, or skip this one.',
      };
    return { edits: [editArticle(article.file, put.source)], done: `Written: ${put.words} in ${file}.` };
  }

  private refresh(slug: string): void {
    const path = this.reviewed.paths.get(slug);
    const file = path === undefined ? undefined : readArticleFile({ path, slug }, this.reviewed.reader);
    if (file)
      this.articles.set(
        slug,
        this.read(slug, { ...file, accepted: acceptedTexts(file.article, this.reviewed.folder) }),
      );
    else this.articles.delete(slug);
  }

  private read(slug: string, file: ReadArticle): ChangedArticle {
    const { source, knowledge, circumstances } = decidable(file, this.reviewed);
    const reading = readOpen(source, knowledge, circumstances);
    const differing = (circumstances?.accepted ?? []).filter(({ differs }) => differs !== undefined);
    const settled = placeAccepted(reading.text, differing).flatMap(({ span }) => (span ? span.start : []));
    const differ: Paragraph[] = [];
    for (const { words, collated, kind } of this.compared.get(slug) ?? []) {
      const quote = reading.quotes.find(
        (one) =>
          wordsOf(reading.text, one) === words &&
          !settled.includes(one.start) &&
          !differ.some(({ start }) => start === one.start),
      );
      if (quote && !this.reviewed.silenced.has(kind)) differ.push({ ...quote, kind, collated });
    }
    const found = new Map(
      wholeQuotations(reading.quotes, reading.text).flatMap((whole): [string, FoundQuote][] => {
        const [first, ...others] = differ.filter(({ start }) => whole.some((one) => one.start === start));
        if (!first) return [];
        const span = { start: whole[0].start, end: (whole.at(-1) as Quote).end };
        const quote: FoundQuote = { ...span, kind: first.kind, paragraphs: [first, ...others] };
        return [[`${slug} ${markKey(reading.text, span, first.kind)}`, quote]];
      }),
    );
    const article: ChangedArticle = { file, reading, found, items: [] };
    article.items = [...found].map(([key, quote]) => this.toItem(key, slug, { article, quote, source }));
    return article;
  }

  private toItem(key: string, slug: string, { article, quote, source }: Shown): Item {
    const { kind, paragraphs } = quote;
    const [{ collated, speakerId }] = paragraphs;
    const { title, path } = article.file.article;
    const name = collated.source === undefined ? undefined : sourceName(collated.source, this.reviewed.shelf);
    const where = [name, placeInSource(collated.place)].filter(Boolean).join(', ');
    const put = this.inSourceWords(article, quote);
    const diff = paragraphs.flatMap((one) => one.collated.diff ?? []);
    return {
      key,
      kind,
      hash: article.file.hash,
      reason: kind === 'changed-quotation' ? `${where}, has other words` : 'the source that it is given to lacks it',
      candidates: reasons.map((one) => ({ name: one })),
      isProposed: false,
      title,
      file: path,
      line: toPlace(source, article.reading.place(quote.start)).line,
      ...contextOf(article.reading, quote),
      facets: {
        ...{ kind: [kind], rule: ['none'], certainty: ['none'], article: [slug] },
        entity: [speakerId, collated.source].filter((id) => id !== undefined),
      },
      ...(diff.length > 0 && { diff }),
      ...(put && { sourceWords: put.words }),
    };
  }

  /** The article with all paragraphs of the quotation that differ in their source's words, where they are true to it then. */
  private inSourceWords({ file }: ChangedArticle, { paragraphs }: FoundQuote) {
    const words: string[] = [];
    let text = decidable(file, this.reviewed);
    // From the last on: what is put in moves only what stands behind it.
    for (const { collated, ...quote } of paragraphs.toReversed()) {
      const { diff, source: id } = collated;
      if (!diff || id === undefined || !file.isVerbatim) return undefined;
      const put = putSourceWords(text, quote, diff);
      const source = put && this.source(id);
      if (!put || !source || !isTrue(put.words, source)) return undefined;
      text = { ...text, source: put.source };
      words.unshift(put.words);
    }
    return { source: text.source, words: words.join(' … ') };
  }

  private source(id: string): SourceText | undefined {
    const file = this.reviewed.shelf.sources.find((one) => one.id === id);
    const known = this.sources.get(id) ?? (file && readSourceText(file));
    if (known) this.sources.set(id, known);
    return known;
  }
}

/** Why a quotation may differ, to be chosen by a key; others are written. */
const reasons = [
  'The source is another version of what was said.',
  'The quotation is a translation.',
  'The source has a slip.',
  'It was heard, and the source is a transcript.',
];

function comparedOf(text: string, quote: Quote): Compared[] {
  const { collated } = quote;
  if (collated?.verdict !== 'changed' && collated?.verdict !== 'absent') return [];
  return [{ words: wordsOf(text, quote), collated, kind: `${collated.verdict}-quotation` as const }];
}

function wordsOf(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** Whether a source has the words of a quotation as they are. */
function isTrue(words: string, source: SourceText): boolean {
  const text = words.replace(/\s+/g, ' ');
  const verdict = collate([{ text, sources: [source.id] }], [source])[0]?.verdict;
  return verdict === 'exact' || verdict === 'typographic' || verdict === 'marked';
}

/** A quotation that differs, as it was when the edition was read. */
interface Compared {
  words: string;
  collated: Collated;
  kind: 'changed-quotation' | 'absent-quotation';
}

/** A paragraph of a quotation that differs from its source, mostly the only one. */
type Paragraph = Quote & Pick<Compared, 'kind'> & { collated: Collated };

/** A quotation of which a paragraph differs: from its first to its last, with those that do. */
interface FoundQuote extends Span, Pick<Compared, 'kind'> {
  paragraphs: [Paragraph, ...Paragraph[]];
}

/** An article as its file is now, with its quotations that differ. */
interface ChangedArticle {
  file: ReadArticle;
  reading: ReturnType<typeof readOpen>;
  found: Map<string, FoundQuote>;
  items: Item[];
}

interface Shown {
  article: ChangedArticle;
  quote: FoundQuote;
  /** The article's. */
  source: string;
}
