import { describe, expect, test } from 'vitest';
import { draftOf, refusalOf } from '../../../support/intake.ts';
import { zipOf } from '../../../support/zip.ts';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (inside: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;

function docx(body: string, more: Record<string, string> = {}): Uint8Array {
  const styles = ['Title', 'Author', 'Date', 'TOC1', 'Heading1', 'Quote'].map(
    (id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace('1', ' 1')}"/></w:style>`,
  );
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${office}/styles" Target="styles.xml"/><Relationship Id="f" Type="${office}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${namespaces}>${styles.join('')}</w:styles>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

const first = paragraph(run('“We have an offer,” Mina Okafor told the board.'));

describe('a document of Word', () => {
  test('has its title, byline and date from its first lines, headings and quotations by their styles', async () => {
    const body = [
      paragraph(run('The harbour talks'), 'Title'),
      paragraph(run('By Ada Lund')),
      paragraph(run('7 March 2024')),
      first,
      paragraph(run('Costs'), 'Heading1'),
      paragraph(run('The quay is dear.'), 'Quote'),
    ];
    const draft = await draftOf('talks.docx', docx(body.join('')));
    expect(draft.fields).toEqual({ title: 'The harbour talks', authors: ['Ada Lund'], date: '2024-03-07' });
    expect(draft.body).toBe('“We have an offer,” Mina Okafor told the board.\n\n## Costs\n\n> The quay is dear.\n');
  });

  test('has its authors and date from paragraphs of these styles, and no table of contents', async () => {
    const body = [
      paragraph(run('The harbour talks'), 'Title'),
      paragraph(run('What was offered')),
      paragraph(run('Ada Lund'), 'Author'),
      paragraph(run('Quayside Press'), 'Author'),
      paragraph(run('7 March 2024'), 'Date'),
      paragraph(run('in spring'), 'Date'),
      paragraph(run('Costs 2'), 'TOC1'),
      first,
    ];
    const core = `<p xmlns:dc="d" xmlns:dcterms="t"><dcterms:created>2020-01-01T10:00:00Z</dcterms:created></p>`;
    const draft = await draftOf('talks.docx', docx(body.join(''), { 'docProps/core.xml': core }));
    expect(draft.fields).toEqual({
      title: 'The harbour talks',
      authors: ['Ada Lund', 'Quayside Press'],
      date: '2024-03-07',
    });
    expect(draft.body).toMatch(/^What was offered\n\nin spring\n\n“We have an offer,”/);
    expect(draft.left).toEqual(['Costs 2']);
  });

  test('has its properties for what its lines don’t say, but not what programs put there', async () => {
    const core = `<p xmlns:dc="d" xmlns:dcterms="t"><dc:title>Microsoft Word - 3.doc</dc:title><dc:creator>Ada Lund</dc:creator><dcterms:created>2024-03-07T10:00:00Z</dcterms:created></p>`;
    const { fields, origins } = await draftOf('harbour-talks.docx', docx(first, { 'docProps/core.xml': core }));
    expect(fields).toEqual({ title: 'Harbour talks', authors: ['Ada Lund'], date: '2024-03-07' });
    expect(origins.authors).toBe('the document’s properties');
  });

  test('has its footnotes as footnotes', async () => {
    const notes = `<w:footnotes ${namespaces}><w:footnote w:id="2">${paragraph(run('The offer was printed.'))}</w:footnote></w:footnotes>`;
    const body = paragraph(
      `${run('There is an offer')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' on the table.')}`,
    );
    const draft = await draftOf('talks.docx', docx(body, { 'word/footnotes.xml': notes }));
    expect(draft.body).toBe('There is an offer[^1] on the table.\n\n[^1]: The offer was printed.\n');
  });

  test('tells tracked changes, comments, headers and footers', async () => {
    const changed = paragraph(
      `${run('The board ')}<w:ins w:author="Jo">${run('at last ')}</w:ins><w:del w:author="Jo"><w:r><w:delText>never </w:delText></w:r></w:del>${run('met.')}`,
    );
    const draft = await draftOf(
      'talks.docx',
      docx(`${first}${changed}`, {
        'word/comments.xml': `<w:comments ${namespaces}><w:comment w:author="Jo Reeve">${paragraph(run('Is this so?'))}</w:comment></w:comments>`,
        'word/header1.xml': `<w:hdr ${namespaces}>${paragraph(run('Draft, not for print'))}</w:hdr>`,
      }),
    );
    expect(draft.body).toContain('The board at last met.');
    expect(draft.left).toEqual(['comment by Jo Reeve: Is this so?', 'header: Draft, not for print']);
    expect(draft.doubts).toContain('1 tracked insertion is taken as accepted');
    expect(draft.doubts).toContain('1 tracked deletion is taken as accepted: “never”');
  });

  test('that was cut off, is empty or is another archive is refused with a sentence', async () => {
    const whole = docx(first);
    expect(await refusalOf('talks.docx', whole.subarray(0, whole.length - 200))).toMatch(/it may have been cut off$/);
    expect(await refusalOf('talks.docx', docx(''))).toBe('Unexpected document without words, expected a text');
    expect(await refusalOf('talks.docx', zipOf({ 'a.txt': 'The quay.' }))).toMatch(
      /^Unexpected archive without `word\/document.xml`/,
    );
    expect(await refusalOf('talks.docx', docx('<w:p>'))).toMatch(/^Unexpected/);
  });
});
