import { groupings } from '../../model/group-id.ts';
import { digest } from '../edition/annotation-cache.ts';
import { dataFormats } from '../edition/data-formats.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import type { Question } from '../edition/question.ts';
import { languagesOf } from '../search/search-bundles.ts';
import { workFileCount } from '../search/work-files.ts';
import { factsBesideTitle, linkToArticle, neighboursOf } from '../views/article-lists.ts';
import { comparedOn, comparisonOfTwo, comparisonsOf } from '../views/comparisons.ts';
import { groupsWith, hasGroups } from '../views/groupings.ts';
import { isTooLongForOnePage } from '../views/quote-groups.ts';
import { titleApart } from '../views/titles-apart.ts';
import { toldElsewhere } from '../views/told-elsewhere.ts';

/** A question of a page, or what a page is made of beside the questions that it asks. */
export type Ingredient = Question | ['comparison', id: string] | ['made-of', digest: string];

/**
 * Says in a few letters what an edition answers to questions: two answers that say the same are the same. An article in an
 * answer counts with all that it has, as a page may read any of it.
 */
export function answers(edition: Edition): (ingredient: Ingredient) => string {
  const said = new Map<string, string>();
  const bySlug = new Map(edition.articles.map((article) => [article.slug, article]));
  const digests = new Map<EditionArticle, string>();
  const { concordance } = edition;

  return (ingredient) => {
    const name = JSON.stringify(ingredient);
    const known = said.get(name) ?? digest(answer(ingredient) ?? null);
    said.set(name, known);
    return known;
  };

  function answer([name, about = '', further = '']: Ingredient): unknown {
    const article = bySlug.get(about);
    switch (name) {
      case 'all':
        return [edition.articles.map(digestOf), edition.drafts, edition.ledger, edition.files, edition.faults];
      case 'article':
        return digestOf(article);
      case 'made-of':
        return about;
      case 'comparison': {
        const { shares = [], further: left } = comparisonsOf(edition).get(about)?.comparison ?? {};
        return [shares.map((share) => digestOf(share.article)), left];
      }
      case 'link-to':
        return linkToArticle(about, edition);
      case 'newest-date':
        return edition.articles[0]?.date;
      case 'mention-count':
        return concordance.mentionCountOf(about);
      case 'mentions':
        return articlesOf(concordance.mentionsOf(about));
      case 'quotes-by':
        return articlesOf(concordance.quotesBy(about));
      case 'quotes-to':
        return articlesOf(concordance.quotesTo(about));
      case 'quotes-about':
        return articlesOf(concordance.quotesAbout(about));
      case 'no-comments':
        return articlesOf(concordance.noCommentsOf(about));
      case 'citations':
        return articlesOf(concordance.citationsOf(about));
      case 'articles-naming':
        return concordance.articlesNaming(about);
      case 'quote-count':
        return concordance.quoteCountOf(about);
      case 'related':
        return article && edition.related(article, Number(further)).map((one) => [digestOf(one.article), one.shared]);
      case 'neighbours': {
        const { newer, older } = article ? neighboursOf(article, edition) : {};
        return [digestOf(newer), digestOf(older)];
      }
      case 'told-elsewhere':
        return article && toldElsewhere(article, edition);
      case 'title-apart':
        return article && titleApart(article, edition);
      case 'facts-beside-title':
        return article && factsBesideTitle(article, edition);
      case 'groups-with':
        return article && groupings.filter((one) => one === further).map((one) => namesOf(article, one));
      case 'has-groups':
        return groupings.filter((one) => one === about).map((one) => hasGroups(edition, one));
      case 'timeline':
        return timelineMadeOf(about);
      case 'compared':
        return comparedOn(about, edition) ?? null;
      case 'compared-two':
        return article && comparedTwo(article, further);
      case 'has-many-quotes':
        return isTooLongForOnePage(edition);
      case 'languages':
        return languagesOf(edition);
      case 'work-files':
        return workFileCount(edition);
      case 'data-formats':
        return [...dataFormats(edition)];
    }
  }

  function digestOf(article: EditionArticle | undefined): string {
    if (!article) return '';
    const known = digests.get(article) ?? digest(article);
    digests.set(article, known);
    return known;
  }

  /** The timeline of an entity is made of what names, quotes and addresses it, with the titles of these articles. */
  function timelineMadeOf(id: string): string[] {
    const { mentionsOf, quotesBy, quotesAbout, quotesTo } = concordance;
    const places = [mentionsOf(id), quotesBy(id), quotesAbout(id), quotesTo(id)].flat();
    const articles = [...new Set(places.map(({ article }) => article))];
    return articles.flatMap((article) => [digestOf(article), titleApart(article, edition)]);
  }

  /** The articles of places, in their order: what is at a place follows from its article. */
  function articlesOf(places: { article: EditionArticle }[]): string[] {
    return [...new Set(places.map(({ article }) => article))].map(digestOf);
  }

  function namesOf(article: EditionArticle, grouping: (typeof groupings)[number]): string[][] {
    return groupsWith(article, edition, grouping).map(({ name, href }) => [name, href]);
  }

  function comparedTwo(article: EditionArticle, slug: string): unknown {
    const related = edition.related(article, mostRelated).find((one) => one.article.slug === slug);
    if (!related) return '';
    const compared = comparisonOfTwo(edition, [article, related.article], related.shared);
    return compared ? [compared.entity.id, compared.href] : null;
  }
}

/** Articles are compared with those that they are shown to be related to. */
const mostRelated = 3;
