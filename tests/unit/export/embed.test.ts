import { describe, expect, test } from 'vitest';
import { type Embedded, toBlockquote } from '../../../src/export/embed/blockquote.ts';
import { oembedOfArticle, oembedOfQuote } from '../../../src/export/embed/oembed.ts';

const address = 'https://edition.example/articles/talks/#q-bobin-hogof';
const said: Embedded = {
  address,
  words: '“The ferry stays,”',
  credits: [
    { text: 'Mina Okafor', as: 'name', href: 'https://edition.example/people/mina-okafor/' },
    { text: 'Chair' },
    { text: 'The harbour talks', as: 'title', href: address, within: 'in “{text}”' },
  ],
  lang: { words: 'en', credits: 'en' },
  script: 'https://edition.example/embed.js',
};

/** The words that a page shows where scripts don't run. */
const shown = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the code of a quotation', () => {
  test('is a blockquote that says without a script whose words they are and where they stand', () => {
    const html = toBlockquote(said);
    expect(html).toContain(`<blockquote class="lectern-quote" lang="en" cite="${address}"><p>“The ferry stays,”</p>`);
    expect(shown(html)).toContain('“The ferry stays,” — Mina Okafor , Chair, in “ The harbour talks ”');
    expect(html).toContain(`<a href="${address}">The harbour talks</a>`);
  });

  test('makes no mark-up of what the words hold', () => {
    const hostile = { ...said, words: '<script>alert(1)</script> & “more”', credits: [{ text: '"><img src=x>' }] };
    const html = toBlockquote(hostile);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; “more”');
  });

  test('says the language of the words where what stands below them has another', () => {
    expect(toBlockquote({ ...said, lang: { words: 'fr', credits: 'en' } })).toContain('<p lang="fr">');
    expect(toBlockquote(said)).not.toContain('<p lang');
  });
});

describe('the answer to sites that embed', () => {
  const quote = { id: 'q-bobin-hogof', speaker: { name: 'Mina Okafor' }, picture: 'https://e/q.png', embedded: said };
  const article = {
    title: 'The harbour talks',
    authors: ['Ada Lund', 'Tomas Brandt'],
    provider: { name: 'Harbour Papers', address: 'https://edition.example/' },
    picture: 'https://edition.example/previews/edition.png',
    embedded: { ...said, words: 'Two sides met.' },
    quotes: [quote],
  };

  test('has what the protocol asks of rich content', () => {
    const answer = JSON.parse(oembedOfArticle(article));
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 560, author_name: 'Ada Lund, Tomas Brandt' });
    expect(answer.html).toContain('Two sides met.');
  });

  test('answers for each quotation of the article, by its anchor', () => {
    const answer = JSON.parse(oembedOfArticle(article));
    expect(answer.quotes['q-bobin-hogof']).toEqual({
      author_name: 'Mina Okafor',
      url: address,
      html: toBlockquote(said),
    });
  });

  test('of a quotation by itself tells its speaker and its own picture', () => {
    const answer = JSON.parse(oembedOfQuote(quote, article));
    expect(answer).toMatchObject({ type: 'rich', author_name: 'Mina Okafor', thumbnail_url: 'https://e/q.png' });
    expect(answer.quotes).toBeUndefined();
  });
});
