import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../src/intake/read-source.ts';
import { draftOf, draftsOf, refusalOf } from '../../../support/intake.ts';

const header = `<teiHeader><fileDesc><titleStmt><title>The harbour talks</title><author><persName>Lund, Ada</persName><idno>A1</idno></author></titleStmt>
<publicationStmt><date when="2020">2020</date></publicationStmt>
<sourceDesc><bibl><title level="j">The Courier</title><date when="1912-05-01">1 May</date></bibl></sourceDesc></fileDesc>
<profileDesc><particDesc><listPerson><person xml:id="okafor"><persName>Mina Okafor</persName></person></listPerson></particDesc></profileDesc></teiHeader>`;
const tei = (body: string) =>
  `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0">${header}<text><body>${body}</body></text></TEI>`;

async function withEntry(text: string, id: string) {
  const read = await readSource(Buffer.from(text), {
    name: 'talks.xml',
    language: 'en',
    hasFile: () => false,
    hasEntry: (one) => one === id,
  });
  return 'drafts' in read ? read.drafts[0] : undefined;
}

describe('a text in TEI', () => {
  test('has its title, author, date of the source and journal from its header', async () => {
    expect((await draftOf('talks.xml', tei('<p>The quay.</p>'))).fields).toEqual({
      title: 'The harbour talks',
      date: '1912-05-01',
      authors: ['Ada Lund'],
      publication: 'The Courier',
    });
  });

  test('that is a letter has the day on which it was sent', async () => {
    const sent =
      '<correspDesc><correspAction type="received"><date when="1912-05-04"/></correspAction><correspAction type="sent"><date when="1912-05-02"/></correspAction></correspDesc>';
    const letter = tei('<p>The quay.</p>').replace('<profileDesc>', `<profileDesc>${sent}`);
    expect((await draftOf('letter.xml', letter)).fields.date).toBe('1912-05-02');
  });

  test('has no list of those whom it names and no data on it in its body, and tells them', async () => {
    const back =
      '<back><listPerson><person><persName>Ada Lund</persName><birth>1970</birth></person></listPerson></back>';
    const text = tei('<p><seg><fs><f name="year">1879</f></fs>The quay.</seg></p>').replace(
      '</body>',
      `</body>${back}`,
    );
    const { body, left } = await draftOf('talks.xml', text);
    expect(body).toBe('The quay.\n');
    expect(left.map((line) => line.replace(/\s+/g, ' '))).toEqual(['1879', expect.stringContaining('Ada Lund')]);
  });

  test('is read where its body stands in no text', async () => {
    const text = tei('<p>The quay.</p>').replace(/<\/?text>/g, '');
    expect((await draftOf('talks.xml', text)).body).toBe('The quay.\n');
  });

  test('has headings by the depth of divisions, verse, lists, tables, emphasis and line breaks', async () => {
    const body = `<div><head>On the
      quay</head><p>It is <hi rend="italic">dear</hi>, they<lb/>said.</p><div><head>A song</head><lg><l>The ship came in,</l><l>the quay was wet.</l></lg></div>
      <list><item>A crane</item><item>A rope</item></list><table><row><cell>Quay</cell><cell>4</cell></row><row><cell>Rope</cell><cell>1</cell></row></table></div>`;
    expect((await draftOf('talks.xml', tei(body))).body).toBe(
      [
        '## On the quay',
        'It is *dear*, they said.',
        '### A song',
        'The ship came in,\\\nthe quay was wet.',
        '- A crane\n- A rope',
        '| Quay | 4 |\n| ---- | - |\n| Rope | 1 |\n',
      ].join('\n\n'),
    );
  });

  test('has its notes as footnotes', async () => {
    const { body } = await draftOf('talks.xml', tei('<p>The offer<note n="1">It was printed.</note> stands.</p>'));
    expect(body).toBe('The offer[^1] stands.\n\n[^1]: It was printed.\n');
  });

  test('names the speaker of speech by an entry, else by the name that it lists', async () => {
    const body = '<p><said who="#okafor">We have an offer</said>, she said.</p>';
    expect((await draftOf('talks.xml', tei(body))).body).toBe(
      ':quote[“We have an offer”]{by="Mina Okafor"}, she said.\n',
    );
    expect((await withEntry(tei(body), 'okafor'))?.body).toBe(':quote[“We have an offer”]{by="okafor"}, she said.\n');
  });

  test('marks names that refer to an entry, and tells of those that refer to none', async () => {
    const body =
      '<p><persName ref="people.xml#okafor">Mrs. O.</persName> met <persName ref="#lund">Lund</persName>.</p>';
    const draft = await withEntry(tei(body), 'okafor');
    expect(draft?.body).toBe(':entity[Mrs. O.]{#okafor} met Lund.\n');
    expect(draft?.doubts.join()).toContain('no entry of their id (1): lund');
  });

  test('keeps the corrected of two readings, and tells that and what was struck out', async () => {
    const { body, left, doubts } = await draftOf(
      'talks.xml',
      tei('<p>The <choice><sic>qay</sic><corr>quay</corr></choice> <del>never</del> opened<gap/>.</p>'),
    );
    expect(body).toBe('The quay opened\\[…].\n');
    expect(left).toEqual(['never']);
    expect(doubts).toContain('of two readings the corrected, regular or expanded one is kept (1 times)');
  });

  test('is one of several in a corpus', async () => {
    const one = (words: string) => tei(`<p>${words}</p>`).replace(/<\?xml[^>]*>/, '');
    expect(await draftsOf('all.xml', `<teiCorpus>${one('The quay.')}${one('The crane.')}</teiCorpus>`)).toHaveLength(2);
  });

  test('that isn’t well-formed, is other XML or empty is refused with a sentence', async () => {
    expect(await refusalOf('talks.xml', '<TEI><text>')).toMatch(/^Unexpected XML \(.+\), expected it well-formed$/);
    expect(await refusalOf('feed.xml', '<rss/>')).toBe('Unexpected `<rss>`, expected `<TEI>`');
    expect(await refusalOf('talks.xml', tei(''))).toBe('Unexpected TEI without words in its `<text>`, expected a text');
  });
});
