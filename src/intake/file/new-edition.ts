import { stringify } from 'yaml';

/** The files of an edition to begin with, by their paths: settings, an article and the entry that explains a name in it. */
export function newEdition(title: string, language: string): Record<string, string> {
  const isEnglish = language.split('-')[0] === 'en';
  return {
    'site.yaml': siteFile(title, language),
    'articles/the-harbour-talks.md': isEnglish ? article : article.replace('draft: false', foreign),
    'glossary/people/mina-okafor.md': entry,
  };
}

/** `my-edition` as a title: `My edition`. */
export function titleOfFolder(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim() || 'An edition';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** `site.yaml` with each field explained; those that an edition can do without are commented out. */
export function siteFile(title: string, language = 'en'): string {
  return `# The edition. A line that begins with # is a comment: take the # away to use the field below it.

# The edition's name, at the top of every page.
${stringify({ title }, { lineWidth: 0 })}
# A few words below the title.
# tagline: Reports from the harbour, with their sources

# One or two sentences for search engines and previews.
# description: What was said in the talks on the new quay, and by whom.

# The address that the edition is published at.
# url: https://example.org/edition/

# The language of the pages, and of articles that name none.
${stringify({ language })}
# Who publishes the edition.
# publisher: The Harbour Reading Room

# The terms that the texts are under.
# licence: CC BY 4.0

# Where readers report a mark that they think wrong.
# report: mailto:editor@example.org

# How sources are cited: a built-in style, or a .csl file beside this one.
# citationStyle: chicago-author-date

# On what articles are set side by side: ids of entries, or how many of those that articles share most.
# compare: 100

# The marks that readers see at first: everything, people, quotes, first or nothing.
# layer: everything
`;
}

/** The article is English, wherever the edition is not. */
const foreign = `draft: false
# The language of the article, where it isn't that of the edition.
lang: en`;

const article = `---
# The headline.
title: The harbour talks
# When it was published: a day, a month or a year; 1845~ is about 1845. “On Tuesday” is read against it.
date: 2024-03-07
# Who wrote it, in the order of the byline.
authors: [Ada Lund]
# The newspaper, journal or series that it appeared in.
publication: The Courier
# The address of the original.
# source: https://example.org/the-harbour-talks
# One or two sentences for lists and previews.
summary: The Harbour Board has an offer for the new quay.
# Words to group articles by.
tags: [harbour]
# true keeps the article out of the site.
draft: false
---

“We have an offer,” Mina Okafor told the Harbour Board on Tuesday. She said that the board would answer within a week.

The text is Markdown. Names of the glossary, quotations and who said them are found by themselves.
`;

const entry = `---
# The full name, as the card is headed. The file's name is the entry's id, the folder its kind.
name: Mina Okafor
# Other names, acronyms, spellings.
aliases: []
# The surname, so that “Okafor” alone is found.
family: Okafor
# One or two sentences: the card.
summary: Economist; she speaks for the ports in the talks.
# The same person elsewhere, in Wikidata for one.
# sameAs: [https://example.org/people/mina-okafor]
# Offices, earliest first. Cards show the one held on an article's date.
roles:
  - title: Chief negotiator
    of: Harbour Board
    from: 2023-05
---

What her page says at more length.
`;
