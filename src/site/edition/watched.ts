import type { Concordance } from '../../concordance/concordance.ts';
import type { Edition, EditionArticle } from './edition.ts';
import type { Question, QuestionName, Watch } from './question.ts';

/**
 * An edition that notes what it is asked. Entries, references, settings and words are not noted: where they change, no page
 * is kept. Whoever reads the articles themselves, or anything of them all, has asked for everything.
 */
export function watchEdition(whole: Edition, note: Watch<Edition>['note']): Edition {
  return {
    ...whole,
    get articles() {
      note(['all']);
      return whole.articles;
    },
    get drafts() {
      note(['all']);
      return whole.drafts;
    },
    get ledger() {
      note(['all']);
      return whole.ledger;
    },
    get files() {
      note(['all']);
      return whole.files;
    },
    get faults() {
      note(['all']);
      return whole.faults;
    },
    concordance: watchConcordance(whole.concordance, note),
    related: (article, most) => {
      note(['related', article.slug, String(most)]);
      return whole.related(article, most);
    },
    watch: { whole, note },
  };
}

function watchConcordance(
  whole: Concordance<EditionArticle>,
  note: Watch<Edition>['note'],
): Concordance<EditionArticle> {
  const noting =
    <T>(name: QuestionName, answer: (id: string) => T) =>
    (id: string): T => {
      note([name, id]);
      return answer(id);
    };
  return {
    mentionsOf: noting('mentions', whole.mentionsOf),
    companionsOf: noting('mentions', whole.companionsOf),
    mentionCountOf: noting('mention-count', whole.mentionCountOf),
    articlesNaming: noting('articles-naming', whole.articlesNaming),
    quotesBy: noting('quotes-by', whole.quotesBy),
    quoteCountOf: noting('quote-count', whole.quoteCountOf),
    quotesTo: noting('quotes-to', whole.quotesTo),
    quotesAbout: noting('quotes-about', whole.quotesAbout),
    noCommentsOf: noting('no-comments', whole.noCommentsOf),
    citationsOf: noting('citations', whole.citationsOf),
    get allQuotes() {
      note(['all']);
      return whole.allQuotes;
    },
    get noComments() {
      note(['all']);
      return whole.noComments;
    },
  };
}

/** Answers one question of a page, and notes it alone rather than all that the answer is found by. */
export function ask<T>(edition: Edition, question: Question, answer: (whole: Edition) => T): T {
  edition.watch?.note(question);
  return answer(edition.watch?.whole ?? edition);
}

/** What is made once from a whole edition. A page that asks for it has asked for everything. */
export function oncePerEdition<T>(make: (whole: Edition) => T): (edition: Edition) => T {
  const made = new WeakMap<Edition, { value: T }>();
  return (edition) => {
    edition.watch?.note(['all']);
    const whole = edition.watch?.whole ?? edition;
    const known = made.get(whole) ?? { value: make(whole) };
    made.set(whole, known);
    return known.value;
  };
}
