import { describe, expect, test } from 'vitest';
import { draftOf, refusalOf } from '../../../support/intake.ts';

const paragraphs = [
  'The Harbour Board opened its talks on the new quay on Thursday, and nobody left the hall before midnight, as the offer was new.',
  '“We have an offer,” Mina Okafor told the board, “and it stands until Friday.” Nobody asked what it was, and she didn’t say.',
  'The pilots’ guild, which had asked for a longer quay, stayed away; its head, Ines Tarrow, said that she had not been invited.',
];
const article = paragraphs.map((words) => `<p>${words}</p>`).join('\n');

function page({ head = '', before = '', inside = article, behind = '' }): string {
  return `<!doctype html><html lang="en"><head><title>The harbour talks | The Courier</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>${before}
<article><h1>The harbour talks</h1>${inside}</article>${behind}
<footer><p>© The Courier. All rights reserved.</p></footer></body></html>`;
}

describe('a page from the web', () => {
  test('gives its paragraphs, without menu, footer and the heading that is its title', async () => {
    const { body, wordsKept, wordsLeft } = await draftOf('talks.html', page({}));
    expect(body).toBe(`${paragraphs.join('\n\n')}\n`);
    expect(wordsKept).toBe(70);
    expect(wordsLeft).toBeGreaterThan(5);
  });

  test('is described by JSON-LD before Open Graph, and by what it shows last, each with its source', async () => {
    const thing = { '@type': 'NewsArticle', headline: 'Talks on the quay', datePublished: '2024-03-07T22:00:00-05:00' };
    const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': [thing] })}</script>
      <meta property="og:title" content="Not this"><meta property="og:site_name" content="The Courier">
      <link rel="canonical" href="https://courier.example/talks">`;
    const { fields, origins } = await draftOf(
      'talks.html',
      page({ head, before: '<p class="byline">By Ada Lund</p>' }),
    );
    expect(fields).toEqual({
      title: 'Talks on the quay',
      date: '2024-03-07',
      authors: ['Ada Lund'],
      publication: 'The Courier',
      source: 'https://courier.example/talks',
    });
    expect(origins).toMatchObject({ title: 'JSON-LD', publication: 'Open Graph', authors: 'the page' });
  });

  test.each([
    ['The Courier', 'The Courier'],
    ['Quay Media GmbH', 'Somebody'],
    ['Reuters', 'Somebody'],
    ['Home > News > Harbour', 'Somebody'],
  ])('has no author called %s, which is told', async (author, site) => {
    const head = `<meta name="author" content="${author}"><meta property="og:site_name" content="${site}">`;
    const { fields, doubts } = await draftOf('talks.html', page({ head }));
    expect(fields.authors).toBeUndefined();
    expect(doubts.join()).toContain(`“${author}” stands where authors do`);
  });

  test('keeps those who write beside a publisher', async () => {
    const head = '<meta name="citation_author" content="Ada Lund"><meta name="citation_author" content="dpa">';
    const { fields } = await draftOf('talks.html', page({ head }));
    expect(fields.authors).toEqual(['Ada Lund']);
  });

  test.each([
    ['What we do - The Courier', 'The Courier', 'What we do'],
    ['What we do (harbour courier)', '', 'What we do'],
    ['The quay (and the pier)', '', 'The quay (and the pier)'],
    ['Ada Lund - a life', 'The Courier', 'Ada Lund - a life'],
    ['What we do -', 'The Courier', 'What we do'],
  ])('called %s loses the name of the site', async (stated, site, title) => {
    const head = `<meta property="og:title" content="${stated}"><meta property="og:site_name" content="${site}">
      <link rel="canonical" href="https://www.harbour-courier.example/talks#webpage">`;
    const { fields } = await draftOf('talks.html', page({ head }));
    expect(fields).toMatchObject({ title, source: 'https://www.harbour-courier.example/talks' });
  });

  test('takes the name of the site from the title where nothing else says it', async () => {
    const head = `<meta property="og:title" content="What we do (harbour courier)">
      <link rel="canonical" href="https://harbour-courier.example/talks">`;
    expect((await draftOf('talks.html', page({ head }))).fields.publication).toBe('harbour courier');
  });

  test('has no first line that only says its date again, but any other', async () => {
    const head = '<meta name="date" content="2024-03-07">';
    const with_ = async (line: string) =>
      (await draftOf('talks.html', page({ head, inside: `<p>${line}</p>${article}` }))).body.split('\n')[0];
    expect(await with_('07. März 2024 um 15:18 Uhr')).toBe(paragraphs[0]);
    expect(await with_('8 March 2024')).toBe('8 March 2024');
  });

  test('has its formulas as code, in TeX where they say so', async () => {
    const tex = '<annotation encoding="application/x-tex">x^2</annotation>';
    const inside = `<p>${paragraphs[0]} <math><msup><mi>x</mi><mn>2</mn></msup>${tex}</math></p>${article}`;
    expect((await draftOf('talks.html', page({ inside }))).body).toContain('as the offer was new. `$x^2$`');
  });

  test('leaves out the names of its own parts that hidden elements hold', async () => {
    const hidden = '<p>for-phone-onlyfor-tablet-upfor-desktop-up</p>';
    const { body } = await draftOf('talks.html', page({ inside: `${article}${hidden}` }));
    expect(body).not.toContain('for-phone');
  });

  test('tells nothing as left out that stands between two breaks', async () => {
    const inside = `<p>${paragraphs[0]}<br><br>${paragraphs[1]}<br><br>${paragraphs[2]}</p>${article}`;
    const { body, left } = await draftOf('talks.html', page({ inside }));
    expect(body.split('\n\n').length).toBeGreaterThan(3);
    expect(left.filter((line) => line.includes('Mina Okafor'))).toEqual([]);
  });

  test('is described by citation tags before Dublin Core', async () => {
    const head = `<meta name="DC.creator" content="Somebody Else"><meta name="citation_author" content="Lund, Ada">
      <meta name="citation_publication_date" content="2024/03/07"><meta name="DC.date" content="2023">`;
    const { fields, origins } = await draftOf('talks.html', page({ head }));
    expect(fields).toMatchObject({ date: '2024-03-07' });
    expect(origins).toMatchObject({ date: 'citation_*', authors: 'citation_*' });
  });

  test('has no blank at the end of a paragraph whose bold words end in one that doesn’t break', async () => {
    const { body } = await draftOf('talks.html', page({ inside: `<p><b>The quay opens.&nbsp;</b></p>${article}` }));
    expect(body.split('\n')[0]).toBe('**The quay opens.**');
  });

  test('has a break at the edge of bold words beside them, and none at the end of a paragraph', async () => {
    const inside = `<p><b>Thursday<br> </b>The quay</p><p>Friday<b><br>The pier<br></b></p>${article}`;
    const { body } = await draftOf('talks.html', page({ inside }));
    expect(body).toMatch(/^\*\*Thursday\*\*\\\nThe quay\n\nFriday\\\n\*\*The pier\*\*\n\n/);
  });

  test('has the signs that references of HTML stand for in its data, and what is none as it is', async () => {
    const thing = {
      '@type': 'NewsArticle',
      headline: 'The &#8216;new&#8217; quay',
      author: { name: 'Zo&eacute; Lund' },
    };
    const head = `<script type="application/ld+json">${JSON.stringify(thing)}</script>
      <meta property="og:site_name" content="Courier &amp;amp; Gazette &amp;quay;">
      <meta property="og:url" content="https://courier.example/?a=1&amp;copy=2">`;
    const { fields } = await draftOf('talks.html', page({ head }));
    expect(fields).toMatchObject({
      title: 'The ‘new’ quay',
      authors: ['Zoé Lund'],
      publication: 'Courier & Gazette &quay;',
      source: 'https://courier.example/?a=1&copy=2',
    });
  });

  test('has each of the tags that one meta tag lists', async () => {
    const { fields } = await draftOf(
      'talks.html',
      page({ head: '<meta property="article:tag" content="quay, Ports,">' }),
    );
    expect(fields.tags).toEqual(['quay', 'Ports']);
  });

  test('has its date from a line where no data has one', async () => {
    const { fields } = await draftOf('talks.html', page({ before: '<div>Published 7 March 2024, 9:30</div>' }));
    expect(fields.date).toBe('2024-03-07');
  });

  test('keeps a wrapper with a misleading class, however long the scripts beside it are', async () => {
    const script = `<script>${'window.queue.push("banner");'.repeat(500)}</script>`;
    const { body } = await draftOf(
      'talks.html',
      page({ before: script, inside: `<div class="promo">${article}</div>` }),
    );
    expect(body).toBe(`${paragraphs.join('\n\n')}\n`);
  });

  test('has what leads elsewhere taken out of its text, and told', async () => {
    const related =
      '<p><strong>Read more:</strong> <a href="/crane">The new crane of the harbour stands since Monday and turns.</a></p>';
    const inside = article.replace('</p>\n', `</p>\n${related}`);
    const { body, left } = await draftOf('talks.html', page({ inside }));
    expect(body).not.toContain('crane');
    expect(left.join()).toContain('The new crane');
  });

  test('has whole addresses for its links, and words for those that lead nowhere', async () => {
    const inside = `${article}<p>The <a href="/offer (1).html">offer</a> was printed, as the <a href="#top">board</a> had said, and <a href="javascript:buy()">sold</a> at the gate.</p>`;
    const head = '<link rel="canonical" href="https://courier.example/talks/">';
    const { body } = await draftOf('talks.html', page({ head, inside }));
    expect(body).toContain(
      'The [offer](https://courier.example/offer%20%281%29.html) was printed, as the board had said, and sold at',
    );
  });

  test('brings the pictures that were saved with it, and tells of the others', async () => {
    const inside = `${article}<p><img src="talks_files/crane.jpg" alt="A crane"></p><p><img src="gone.png"></p><p><img src="https://courier.example/quay.png" alt="Quay"></p>`;
    const { body, pictures, doubts } = await draftOf('talks.html', page({ inside }), ['talks_files/crane.jpg']);
    expect(body).toContain('![A crane](/images/talks-crane.jpg)');
    expect(pictures).toEqual([{ from: 'talks_files/crane.jpg', to: 'images/talks-crane.jpg' }]);
    expect(doubts).toContain('1 picture lies on other sites: --pictures brings them');
    expect(doubts).toContain('1 picture was left out, as the file doesn’t have it');
  });

  test('has headings below its title, tables, lists and emphasis that Markdown can write', async () => {
    const inside = `<h2>On the quay</h2>${article}<h3>Costs</h3><table><tr><th>Part</th><th>Sum</th></tr><tr><td>Quay</td><td>4</td></tr></table>
      <p>It is <b> dear </b>and un<i>seen</i>, as the whole of the board agreed when the sums were read out to it.</p>`;
    const { body } = await draftOf('talks.html', page({ inside }));
    expect(body).toContain('## On the quay');
    expect(body).toContain('### Costs');
    expect(body).toContain('| Quay | 4   |');
    expect(body).toContain('It is **dear** and unseen, as');
  });

  test('without `<html>` and `<body>` is read all the same', async () => {
    expect((await draftOf('talks.html', article)).body).toBe(`${paragraphs.join('\n\n')}\n`);
  });

  test('with elements between head and body, or without a head, is read all the same', async () => {
    const body = `<body><h1>Talks</h1>${article}</body>`;
    for (const html of [
      `<html><head></head><style>p {}</style>${body}</html>`,
      `<html><meta name="x">${body}</html>`,
    ]) {
      expect((await draftOf('talks.html', html)).body).toContain(paragraphs.join('\n\n'));
    }
  });

  test('that shows nothing, or nothing but links, is refused with a sentence', async () => {
    const links = Array.from(
      { length: 30 },
      (_, n) => `<p><a href="/${n}">Ship number ${n} has come in from the west</a></p>`,
    );
    expect(await refusalOf('empty.html', '<html><body><script>1</script></body></html>')).toBe(
      'Unexpected page without words, expected an article',
    );
    expect(await refusalOf('menu.html', `<html><body>${links.join('')}</body></html>`)).toMatch(
      /^Unexpected page that is a list of links/,
    );
    expect(await refusalOf('no.html', '')).toBe('Unexpected page without words, expected an article');
  });
});
