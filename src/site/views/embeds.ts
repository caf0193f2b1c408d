import { plainTitle } from '../../citation/plain-title.ts';
import type { QuotePlace } from '../../concordance/concordance.ts';
import { officesOn } from '../../concordance/offices.ts';
import { printedWords } from '../../concordance/printed-words.ts';
import { sentenceAt } from '../../concordance/sentence-at.ts';
import { piecesOf, utterancesIn } from '../../concordance/utterances.ts';
import type { Credit, Embedded } from '../../export/embed/blockquote.ts';
import type { EmbeddedArticle, EmbeddedQuote } from '../../export/embed/oembed.ts';
import { perhapsSaidBy, surelySaidBy } from '../../model/annotation.ts';
import { writtenOut } from '../../model/written-out.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';
import { bodyOfOffice } from './body-of-office.ts';
import { isTooLongForOnePage } from './quote-groups.ts';

/** An article and its quotations as other sites show them. @param places The quotations, in the text's order. */
export function embedsOf(article: EditionArticle, places: Places, made: Made): EmbeddedArticle {
  const { site, urls } = made.edition;
  const absolute = (path: string) => new URL(path, made.origin).href;
  return {
    title: plainTitle(article.title),
    authors: article.authors,
    provider: { name: site.title, address: absolute(urls.home) },
    picture: absolute(urls.preview(site.articlePreviews ? `articles/${article.slug}` : 'edition')),
    embedded: {
      ...frameOf(article, made),
      words: article.summary ?? '',
      credits: sourceOf(article, made, absolute(article.href)),
    },
    quotes: utterancesIn(places).flatMap((utterance) =>
      utterance.map(({ quote: { id } }) => embedOf(id, utterance, made)),
    ),
  };
}

/** Whether each quotation has an answer of its own for sites that embed it: a file each, which very many would be too much for. */
export function answersForQuotes(edition: Edition): boolean {
  return edition.site.quotePreviews || !isTooLongForOnePage(edition);
}

/** A quotation as the whole utterance that it is a piece of. */
function embedOf(id: string, utterance: Places, made: Made): EmbeddedQuote {
  const { article, quote } = utterance[0] as Place;
  const { edition, origin } = made;
  const address = new URL(`${article.href}#${quote.id}`, origin).href;
  const [speaker] = surelySaidBy(quote);
  const page = edition.entity(speaker?.id ?? '')?.href;
  const { urls, site } = edition;
  return {
    id,
    picture: site.quotePreviews ? new URL(urls.preview(`articles/${article.slug}/${id}`), origin).href : undefined,
    speaker: speaker && { name: speaker.name, address: page && new URL(page, origin).href },
    embedded: {
      ...frameOf(article, made),
      address,
      answer: answersForQuotes(edition) ? new URL(`${article.href}${id}/oembed.json`, origin).href : undefined,
      words: wordsOf(utterance),
      credits: [...speakersOf(quote, article, made), ...throughOf(quote, edition), ...inArticle(quote, address)],
    },
  };

  function inArticle({ type }: Quote, href: string): Credit[] {
    const { embed } = edition.words;
    const [title, ...others] = sourceOf(article, made, href) as [Credit, ...Credit[]];
    return [{ ...title, within: type === 'indirect' ? embed.toldIn : embed.in }, ...others];
  }
}

/** The words of an utterance. What is told is no sentence by itself, so it stands in its own. */
function wordsOf(utterance: Places): string {
  const [first, last] = [utterance[0], utterance.at(-1)] as [Place, Place];
  if (!utterance.some(({ quote }) => quote.type === 'indirect'))
    return piecesOf(utterance)
      .map(({ text }) => text)
      .join('');
  const { article, anchor } = first;
  const paragraph = article.paragraphs.find(({ id }) => id === anchor) ?? { start: first.start, end: last.end };
  const { start } = sentenceAt(article, { paragraph, offset: first.start });
  const { end } = sentenceAt(article, { paragraph, offset: last.end - 1 });
  return printedWords(article, { start, end }).trim();
}

/** Whose words they are, with the office held on the article's day. */
function speakersOf(quote: Quote, { date }: EditionArticle, { edition, origin }: Made): Credit[] {
  const { marks } = edition.words;
  const perhaps = perhapsSaidBy(quote).map(({ name }) => name);
  if (perhaps.length > 0) return [{ text: marks.perhaps(new Intl.ListFormat(edition.site.language).format(perhaps)) }];
  const speakers = surelySaidBy(quote);
  if (speakers.length === 0) return [{ text: marks.nobody }];
  return speakers.flatMap(({ id = '', name }): Credit[] => {
    const entity = edition.entity(id);
    return [
      { text: name, as: 'name', ...(entity && { href: new URL(entity.href, origin).href }) },
      ...(entity ? officeOf(entity, date, edition) : []),
    ];
  });
}

function officeOf({ roles }: EditionEntity, date: string | undefined, edition: Edition): Credit[] {
  const [office] = officesOn(roles, date);
  if (!office) return [];
  const body = bodyOfOffice(office, edition);
  return [{ text: office.title }, ...(body === undefined ? [] : [{ text: body }])];
}

/** Through whom the words came, and on which day they were said. */
function throughOf({ via, saidOn }: Quote, { words, site }: Edition): Credit[] {
  const list = new Intl.ListFormat(site.language);
  return [
    ...(via ? [{ text: words.quotes.via(list.format(via.map(({ text }) => text))) }] : []),
    ...(saidOn ? [{ text: words.quotes.saidOn.replace('{day}', writtenOut(saidOn, site.language, words.dates)) }] : []),
  ];
}

/** The article that words stand in, where and when it appeared, and the edition. */
function sourceOf(article: EditionArticle, { edition: { site, words }, origin }: Made, href: string): Credit[] {
  const { title, publication, date } = article;
  return [
    { text: plainTitle(title), as: 'title', href: new URL(href, origin).href },
    ...(publication ? [{ text: publication }] : []),
    ...(date ? [{ text: writtenOut(date, site.language, words.dates) }] : []),
    ...(publication === site.title ? [] : [{ text: site.title }]),
  ];
}

function frameOf(
  { href, lang }: EditionArticle,
  { edition, origin }: Made,
): Pick<Embedded, 'address' | 'lang' | 'script'> {
  return {
    address: new URL(href, origin).href,
    lang: { words: lang, credits: edition.site.language },
    script: new URL(edition.urls.at('embed.js'), origin).href,
  };
}

type Quote = EditionArticle['quotes'][number];
type Place = QuotePlace<EditionArticle>;
type Places = Place[];

interface Made {
  edition: Edition;
  /** The address that the edition is published at, without its path. */
  origin: URL;
}
