import { articleScaffold, entryScaffold, siteScaffold } from './scaffold.ts';

/** The files of an edition to begin with, by their paths: settings, an article and the entry that explains a name in it. */
export function newEdition(title: string, language: string): Record<string, string> {
  const isEnglish = language.split('-')[0] === 'en';
  return {
    'site.yaml': siteFile(title, language),
    // The article is English, wherever the edition is not.
    'articles/the-harbour-talks.md': articleScaffold(isEnglish ? article : { ...article, lang: 'en' }, articleText),
    'glossary/people/mina-okafor.md': entryScaffold('person', entry, 'What her page says at more length.'),
  };
}

/** `my-edition` as a title: `My edition`. */
export function titleOfFolder(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim() || 'An edition';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** `site.yaml` with each field explained; those that an edition can do without are commented out. */
export function siteFile(title: string, language = 'en'): string {
  return siteScaffold({ title, language });
}

const article = {
  title: 'The harbour talks',
  date: '2024-03-07',
  authors: ['Ada Lund'],
  publication: 'The Courier',
  summary: 'The Harbour Board has an offer for the new quay.',
  tags: ['harbour'],
  draft: false,
};

const articleText = `“We have an offer,” Mina Okafor told the Harbour Board on Tuesday. She said that the board would answer within a week.

Below the fields stands the text. Names of the glossary, quotations and who said them are found by themselves.`;

const entry = {
  name: 'Mina Okafor',
  family: 'Okafor',
  summary: 'Economist; she speaks for the ports in the talks.',
  roles: [{ title: 'Chief negotiator', of: 'Harbour Board', from: '2023-05' }],
};
