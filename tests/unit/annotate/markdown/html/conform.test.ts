import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../../../src/annotate/markdown/read-markdown.ts';
import { render } from '../../../../../src/annotate/render.ts';

const htmlOf = (text: string) => render(readMarkdown(text).tree);

describe('raw HTML that no page may have as it is', () => {
  test('keeps the words of blocks in a heading, each on a line of its own', () => {
    expect(htmlOf('<h2><div align="center">The quay</div><p>and the lock</p></h2>')).toBe(
      '<h2>The quay<br>\nand the lock</h2>',
    );
    expect(readMarkdown('<h2><div>The quay</div></h2>').blocks.map(({ kind }) => kind)).toEqual(['heading']);
  });

  test('gets a list for items that stand in none, and items for what stands in a list without one', () => {
    expect(htmlOf('<li>tugs</li><li>barges</li>')).toBe('<ul><li>tugs</li><li>barges</li></ul>');
    expect(htmlOf('<ul>tugs<li>barges</li></ul>')).toBe('<ul><li>tugs</li><li>barges</li></ul>');
    expect(htmlOf('<dl><div><dt>tug</dt><dd>a boat</dd></div></dl>')).toBe('<dl><dt>tug</dt><dd>a boat</dd></dl>');
  });

  test('becomes a plain block where it would open and close but has no line for that', () => {
    expect(htmlOf('<details>The minutes</details>')).toBe('<div>The minutes</div>');
    expect(htmlOf('<details>more<summary>The minutes</summary></details>')).toBe(
      '<details><summary>The minutes</summary>more</details>',
    );
  });

  test('keeps a table’s caption, and the alignment of its cells as a class', () => {
    expect(htmlOf('<table><caption>Tolls</caption><tr><td align="right">7</td></tr></table>')).toBe(
      '<table><caption>Tolls</caption><tbody><tr><td class="align-right">7</td></tr></tbody></table>',
    );
  });

  test('loses attributes with values that HTML does not know, and blanks in ids', () => {
    expect(htmlOf('<ol start="soon"><li value="3" id="the quay">tugs</li></ol>')).toBe(
      '<ol><li value="3" id="x-the-quay">tugs</li></ol>',
    );
  });

  test('begins no stretch of code with line ends, of which readers of HTML leave one out', () => {
    expect(htmlOf('<pre>\n\n7 tugs\n\n2 barges</pre>')).toBe('<pre>7 tugs\n\n2 barges</pre>');
    expect(htmlOf('```\n\n7 tugs\n```')).toBe('<pre><code>\n7 tugs\n</code></pre>');
  });

  test('is left as it is where it is sound', () => {
    const sound = '<figure><p>The quay</p><figcaption>by day</figcaption></figure>';
    expect(htmlOf(sound)).toBe(sound);
  });
});

describe('a footnote', () => {
  test('may have a label of any letters: links and ids fit each other', () => {
    const html = htmlOf('The toll[^gebühr] rose.\n\n[^gebühr]: By a third.');
    expect(html).toContain('href="#x-fn-geb%C3%BChr"');
    expect(html).toContain('id="x-fn-gebühr"');
  });
});

describe('control characters', () => {
  test('become spaces and are told of once, with line and number', () => {
    const { tree, remarks } = readMarkdown('A bell.\n\nA \u0007bell.\n\n<p>&#11;</p>');
    expect(render(tree)).toBe('<p>A bell.</p>\n<p>A  bell.</p>\n<p> </p>');
    expect(remarks).toEqual([
      {
        rule: 'control-character',
        start: 11,
        reason: 'Unexpected control character U+0007 (and 1 more in this text), expected text; a space is shown for it',
      },
    ]);
  });

  test('are none where there are but tabs and line ends', () => {
    expect(readMarkdown('a\tb\r\nc').remarks).toEqual([]);
  });
});
