import { describe, expect, test } from 'vitest';
import { toTei } from '../../../src/export/tei/tei.ts';
import { exportedArticle, exportedEdition, fullArticle } from '../../support/exported.ts';
import { teiFaults } from '../../support/relax-ng.ts';

const write = (body: string, front: object = {}) => toTei(exportedArticle(body, front), exportedEdition);

describe('TEI', () => {
  test('of an article with everything is valid by our schema', () => {
    const front = { authors: ['A & B'], publication: '<Post>', source: 'https://post.example/?a=1&b=2', tags: ['x'] };
    expect(teiFaults(write(fullArticle, { ...front, summary: 'In “short”.' }))).toEqual([]);
  });

  test('has the archived copy of the original and the day on which it was seen, and is valid', () => {
    const archived = 'https://archive.example/?of=https://post.example/&v=1';
    const tei = write('The ferry waits.', { source: 'https://post.example/', archived, accessed: '2024-05' });
    expect(tei).toContain(
      '<ptr target="https://post.example/"/><ptr type="archived" target="https://archive.example/?of=https://post.example/&amp;v=1"/><date type="accessed" when="2024-05"/>',
    );
    expect(teiFaults(tei)).toEqual([]);
  });

  test('with an element or attribute that our schema lacks is refused', () => {
    const tei = write(fullArticle);
    expect(teiFaults(tei.replace('<said ', '<said aloud="true" '))).not.toEqual([]);
    expect(teiFaults(tei.replace(/<(\/?)persName/g, '<$1geogName'))).not.toEqual([]);
    expect(teiFaults(tei.replace(/when="[^"]*"/, 'when="yesterday"'))).not.toEqual([]);
  });

  test('names who speaks, by the page of the entry or else by an entry in the header', () => {
    const tei = write('“We will wait,” said Mina Okafor. “No,” said Jonas Tamm.');
    expect(tei).toMatch(
      /<said [^>]*who="https:\/\/edition\.example\/people\/mina-okafor\/"[^>]*>“We will wait,”<\/said>/,
    );
    expect(tei).toContain('<person xml:id="speaker-1"><persName>Jonas Tamm</persName></person>');
    expect(tei).toMatch(/<said [^>]*who="#speaker-1"[^>]*>“No,”<\/said>/);
  });

  test('names both who speak together, and is valid', () => {
    const tei = write('“We will wait,” Mina Okafor and Jonas Tamm said.');
    expect(tei).toMatch(/<said [^>]*who="https:\/\/edition\.example\/people\/mina-okafor\/ #speaker-1"/);
    expect(teiFaults(tei)).toEqual([]);
  });

  test('gives turns to their speakers, calls no silence speech, and is valid', () => {
    const tei = write(
      'MINA OKAFOR: Are you there?\n\nI am.\n\nJONAS TAMM: Yes.\n\n## Later\n\nMina Okafor declined to comment.',
    );
    expect(tei.match(/<said [^>]*who="https:\/\/edition\.example\/people\/mina-okafor\/"/g)).toHaveLength(2);
    expect(tei).toMatch(/<seg [^>]*type="no-comment"[^>]*corresp="[^"]*mina-okafor\/"[^>]*>declined to comment<\/seg>/);
    expect(teiFaults(tei)).toEqual([]);
  });

  test('has words alone in code, around which other marks and pointers to notes stand', () => {
    const tei = write('<code>ask :quote[“We will wait.”]{by=mina-okafor} now</code>[^1] and `x`[^1].\n\n[^1]: A `y`.');
    expect(tei).toMatch(/<code>ask <\/code><said [^>]*><code>“We will wait.”<\/code><\/said><code> now<\/code><ptr /);
    expect(tei).toMatch(/ and <code>x<\/code><ptr /);
    expect(teiFaults(tei)).toEqual([]);
  });

  test('leaves out tables, rows, lists and quotations that hold nothing', () => {
    const empty = '<table></table>';
    for (const body of [
      empty,
      `<blockquote>${empty}</blockquote>`,
      `- ${empty}`,
      '<ul></ul>',
      '<table><tr></tr></table>',
    ])
      for (const text of [body, `${body}\n\nThe quay.`]) expect(teiFaults(write(text))).toEqual([]);
    const cut = '<table><tr></tr><tr><td>The quay</td></tr></table>\n\n<table><caption>The pier</caption></table>';
    expect(write(cut)).toContain('<table>\n<row><cell');
    expect(write(cut)).toContain('>The pier</head></figure>');
    expect(teiFaults(write(cut))).toEqual([]);
  });

  test('gives every kind of entity its own element', () => {
    const tei = write(fullArticle);
    const elements = ['persName', 'orgName', 'placeName', 'title', 'term', 'name type="event"'];
    expect(elements.filter((name) => !new RegExp(`<${name} [^>]*ref="https://edition`).test(tei))).toEqual([]);
    expect(tei).toContain('<date when="2024-03-05">5 March 2024</date>');
  });

  test('joins the pieces of a quotation that other marks or paragraphs cut', () => {
    const article = exportedArticle('One two three.\n\nFour five.');
    const quote = { type: 'direct', speaker: null, rule: 'x', certainty: 'certain', id: 'q-a' } as const;
    const tei = toTei({ ...article, quotes: [{ ...quote, start: 4, end: 20 }] }, exportedEdition);
    expect(tei).toMatch(/<said xml:id="q-a" [^>]*next="#q-a\.2">two three\.<\/said>/);
    expect(tei).toMatch(/<said xml:id="q-a\.2" [^>]*prev="#q-a">Four<\/said> five\./);
    expect(teiFaults(tei)).toEqual([]);
  });

  test('nests headings by depth and keeps blocks that have no anchor', () => {
    const tei = write(fullArticle).replace(/\s+/g, ' ');
    expect(tei).toMatch(/<div> <head>The 𝕋alks<\/head>.*<div> <head>Terms &lt; conditions.*<div> <head>Below/);
    expect(tei).toMatch(/<cell role="label">place<\/cell>/);
  });

  test('says which tasks are done, and keeps alerts as notes of their kinds, without boxes and titles', () => {
    const source = '- [x] the crane\n- [ ] the quay\n\n> [!WARNING]\n> Mina Okafor waits.\n>\n> - here';
    const tei = write(source).replace(/\s+/g, ' ');
    expect(tei).toMatch(/<item [^>]*rend="done">the crane<\/item> <item [^>]*rend="open">the quay<\/item>/);
    expect(tei).toMatch(/<note type="warning"> <p [^>]*><persName [^>]*>Mina Okafor<\/persName> waits\.<\/p> <list/);
    expect(teiFaults(tei)).toEqual([]);
  });

  test('has tables, lists within lists, figures and code as TEI has them', () => {
    const tei = write(fullArticle).replace(/\s+/g, ' ');
    expect(tei).toMatch(
      /<row><cell xml:id="p-[^"]+"><placeName [^>]+>Velmora<\/placeName><\/cell> <cell xml:id="p-[^"]+">5<\/cell><\/row>/,
    );
    expect(tei).toMatch(
      /<cell xml:id="p-[^"]+">the <orgName[^>]+>Board<\/orgName><\/cell> <cell\/><\/row> <\/table>|the Board<\/cell> <cell\/><\/row> <\/table>/,
    );
    expect(tei).toMatch(
      /5 March 2024<\/date> <list rend="numbered"> <item [^>]+>first <code>ship --now<\/code> &amp; after<\/item>/,
    );
    expect(tei).toMatch(
      /<item [^>]+>second <p xml:id="p-[^"]+">with a paragraph<\/p><\/item> <\/list><\/item> <\/list>/,
    );
    expect(tei).toMatch(
      /<figure><graphic url="https:\/\/edition\.example\/ships\.png"\/><figDesc>Ships &amp; tugs<\/figDesc><head[^>]*>Ships in/,
    );
    expect(tei).toContain('<ab type="code"><code lang="sh">ship --now ship --later &lt; list </code></ab>');
    expect(tei).toMatch(/<quote> <p [^>]+>The <orgName/);
  });

  test('has each footnote once, whatever it holds, and a pointer to it behind the words that call it', () => {
    const source =
      'They wait.[^b] They [^a]left, Mina[^b] Okafor said.\n\n[^a]: Lists.\n\n    - one\n\n[^b]: So **it** is.\n\n    And was.';
    const tei = write(source).replace(/\s+/g, ' ');
    expect(tei).toMatch(
      /They wait\.<ptr type="note" target="#note-1"\/> They <ptr type="note" target="#note-2"\/>left/,
    );
    expect(tei.match(/<note /g)).toHaveLength(2);
    expect(tei).toMatch(
      /<note xml:id="note-1" place="foot"> <p [^>]*>So it is\.<\/p> <p [^>]*>And was\.<\/p> <\/note>/,
    );
    expect(tei).toMatch(/<note xml:id="note-2" place="foot"> <p [^>]*>Lists\.<\/p> <list rend="bulleted">/);
    expect(teiFaults(tei)).toEqual([]);
  });

  test.each([
    ['a figure without a caption', '![A quay](/quay.png)'],
    ['a heading in a quotation', '> # Terms\n>\n> - one'],
    ['an empty list', '-'],
    ['a table in a list', '- a\n\n  | b |\n  |---|\n  |   |'],
    ['code in code', '<code>a <kbd>b</kbd></code>'],
    ['a list of definitions', '<dl><dt>a</dt><dd>b</dd></dl>'],
    ['a table with a caption', '<table><caption>Ports</caption><tr><td>a<p>b</p></td></tr></table>'],
    ['notes with lists', 'One[^1].\n\n[^1]: Two\n\n    - three'],
  ])('is valid with %s', (_, body) => {
    expect(teiFaults(write(body))).toEqual([]);
  });

  test('is valid for an article without words', () => {
    expect(teiFaults(write(''))).toEqual([]);
  });
});

describe('the date of an article in TEI', () => {
  const dateIn = (date: string) => {
    const tei = write('A letter.', { date });
    expect(teiFaults(tei)).toEqual([]);
    return /<sourceDesc>.*?<date ([^>]*?)\/?>/s.exec(tei)?.[1];
  };

  test('says between which years it lies, and how certain it is', () => {
    expect(dateIn('2018-09-27')).toBe('when="2018-09-27"');
    expect(dateIn('1845~')).toBe('when="1845" cert="medium"');
    expect(dateIn('184X?')).toBe('notBefore="1840" notAfter="1849" cert="low"');
    expect(dateIn('1845/1847-03')).toBe('notBefore="1845" notAfter="1847-03"');
    expect(dateIn('../1847')).toBe('notAfter="1847"');
    expect(dateIn('2001-24')).toBe('notBefore="2001-12" notAfter="2002-02"');
    expect(dateIn('-0043')).toBe('when="-0043"');
  });

  test('may be absent', () => {
    const tei = write('A letter.', { date: undefined });
    expect(tei).not.toContain('<date');
    expect(teiFaults(tei)).toEqual([]);
  });
});
