import { describe, expect, test } from 'vitest';
import { draftsOf, refusalOf } from '../../../support/intake.ts';
import { zipOf } from '../../../support/zip.ts';

const words =
  'The ship came in at night, and the crane stood still until the board had read its offer to the end, twice, and aloud.';
const container = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>';
const opf = `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Harbour Nights</dc:title><dc:creator>Ada Lund</dc:creator><dc:date>1912-05-01</dc:date><dc:language>de</dc:language></metadata>
<manifest><item id="two" href="text/two.xhtml"/><item id="one" href="text/one.xhtml"/><item id="cover" href="cover.xhtml"/><item id="nav" href="nav.xhtml"/></manifest>
<spine><itemref idref="cover"/><itemref idref="one"/><itemref idref="two"/><itemref idref="nav" linear="no"/></spine></package>`;
const page = (body: string) =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head><body>${body}</body></html>`;

function book(more: Record<string, string> = {}): Uint8Array {
  return zipOf({
    'META-INF/container.xml': container,
    'OEBPS/book.opf': opf,
    'OEBPS/cover.xhtml': page('<p>Harbour Nights</p>'),
    'OEBPS/nav.xhtml': page('<nav><ol><li><a href="text/two.xhtml">The second night</a></li></ol></nav>'),
    'OEBPS/text/one.xhtml': page(
      `<h1>The first night</h1><p>${words}<a epub:type="noteref" href="#n1">1</a></p><p>${words}</p><img src="../crane.png" alt="A crane"/><aside id="n1"><p>Printed in 1911.</p></aside>`,
    ),
    'OEBPS/text/two.xhtml': page(`<p><span epub:type="pagebreak">12</span>${words} ${words}</p>`),
    'OEBPS/crane.png': 'png',
    ...more,
  });
}

describe('a book', () => {
  test('has a draft for each chapter, in the order of its spine, called by its heading or the table of contents', async () => {
    const drafts = await draftsOf('nights.epub', book());
    expect(drafts.map(({ fields }) => fields)).toEqual([
      {
        title: 'The first night',
        authors: ['Ada Lund'],
        date: '1912-05-01',
        publication: 'Harbour Nights',
        lang: 'de',
      },
      {
        title: 'The second night',
        authors: ['Ada Lund'],
        date: '1912-05-01',
        publication: 'Harbour Nights',
        lang: 'de',
      },
    ]);
    expect(drafts.map(({ slug }) => slug)).toEqual([
      'harbour-nights-the-first-night',
      'harbour-nights-the-second-night',
    ]);
  });

  test('has no words that stand in the place of films, and tells these and formulas', async () => {
    const film = `<p>${words}</p><video src="quay.mp4">Your program shows no films.</video><p><math><mi>x</mi> <mn>2</mn></math> ${words}</p>`;
    const [, second] = await draftsOf('nights.epub', book({ 'OEBPS/text/two.xhtml': page(film) }));
    expect(second?.body).toBe(`${words}\n\n\`x 2\` ${words}\n`);
    expect(second?.doubts.join()).toMatch(/1 × a film.*1 × a formula/);
  });

  test('has notes and pictures, and no numbers of printed pages', async () => {
    const [first, second] = await draftsOf('nights.epub', book());
    expect(first?.body).toBe(
      `${words}[^1]\n\n${words}\n\n![A crane](/images/harbour-nights-2-crane.png)\n\n[^1]: Printed in 1911.\n`,
    );
    expect(first?.pictures.map(({ bytes }) => String(Buffer.from(bytes ?? [])))).toEqual(['png']);
    expect(second?.body).toBe(`${words} ${words}\n`);
  });

  test('keeps the lines of verse, each an element of a group, and no others', async () => {
    const verse = `<div class="linegroup"><div>The ship came in</div><div>at night,</div><ul><li>and</li></ul><p>the crane</p><p>stood still.</p></div><div><div>${words}</div><div>${words}</div></div>`;
    const [, second] = await draftsOf('nights.epub', book({ 'OEBPS/text/two.xhtml': page(verse) }));
    expect(second?.body).toBe(
      `The ship came in\\\nat night,\n\n- and\n\nthe crane\\\nstood still.\n\n${words}\n\n${words}\n`,
    );
  });

  test('tells what is too short for a chapter', async () => {
    const [first] = await draftsOf('nights.epub', book());
    expect(first?.left).toEqual(['Harbour Nights']);
  });

  test('without a package document or without words is refused', async () => {
    expect(await refusalOf('nights.epub', zipOf({ 'a.txt': 'x' }))).toBe(
      'Unexpected archive without a package document, expected an EPUB',
    );
    const empty = book({
      'OEBPS/cover.xhtml': page(''),
      'OEBPS/text/one.xhtml': page(''),
      'OEBPS/text/two.xhtml': page(''),
    });
    expect(await refusalOf('nights.epub', empty)).toBe(
      'Unexpected book without chapters of words, expected one at least',
    );
  });
});
