import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../../../src/annotate/markdown/read-markdown.ts';

/** Rule, place and words of what is told of a text. */
const told = (source: string) => readMarkdown(source).remarks.map(({ rule, start, reason }) => [rule, start, reason]);
const rulesOf = (source: string) => readMarkdown(source).remarks.map(({ rule }) => rule);

describe('raw HTML that nothing closes', () => {
  test.each([
    ['Ada Lund spoke.\n\n<script src="/quay.js">\n\nThe ferry left.', '<script>', '</script>'],
    ['Ada Lund spoke.\n\n<!-- ask the board\n\nThe ferry left.', '<!--', '-->'],
    ['Ada Lund spoke.\n\n<Template>\n\nThe ferry left.', '<template>', '</template>'],
    ['Ada Lund <textarea>spoke.\n\nThe ferry left.', '<textarea>', '</textarea>'],
    ['Ada Lund spoke.\n\n<style>\n\nThe <!-- ferry --> left.', '<style>', '</style>'],
    ['Ada Lund spoke.\n\n<?php the_ferry()', '<?', '>'],
  ])('is told where it begins: %j', (source, found, expected) => {
    expect(told(source)).toEqual([
      [
        'unclosed-html',
        source.toLowerCase().indexOf(found.replace('>', '')),
        `Unexpected \`${found}\` that nothing closes, expected \`${expected}\` before the text goes on`,
      ],
    ]);
  });

  test('is not told where it is closed, is code, or takes nothing in', () => {
    const closed = 'A <!-- note --> B <!--> C <!---> D\n\n<!-- a\n\nb -->\n\nE <? f > and <b>bold, `<script>` <div>';
    expect(told(closed)).toEqual([]);
    expect(told('```\n<script>\n<!--\n```\n\n\\<!-- Mina Okafor')).toEqual([]);
  });

  test('is told once, though it holds more that is open', () => {
    expect(rulesOf('<template>\n\n<script>\n\n<!--\n\nThe ferry left.')[0]).toBe('unclosed-html');
    expect(rulesOf('<template>\n\n<script>\n\n<!--').filter((rule) => rule === 'unclosed-html')).toHaveLength(1);
  });
});

describe('raw HTML that pages can’t show', () => {
  test('is told once for each kind, at the first place and with their number', () => {
    const source = 'A <video src="a.mp4"></video>\n\n<iframe src="b"></iframe>\n\n<video></video> <video></video>';
    const expected = 'expected HTML that pages can show; it is left out with all that it shows';
    expect(told(source)).toEqual([
      ['dropped-html', 2, `Unexpected \`<video>\` (and 2 more in this text), ${expected}`],
      ['dropped-html', 31, `Unexpected \`<iframe>\`, ${expected}`],
    ]);
  });

  test('leaves no code and no stand-in words behind', () => {
    const source =
      '<style>p { color: red }</style> The ferry <iframe><p>no frames</p></iframe><script>left</script> left.';
    expect(readMarkdown(source).text.replace(/\s+/g, ' ').trim()).toBe('The ferry left.');
  });

  test('is not told of where its words stay: a font, a centred line, an unknown name', () => {
    const source = 'A <font color="red">red</font> <center>ferry</center> <ferry-line>left</ferry-line>';
    expect(told(source)).toEqual([]);
    expect(readMarkdown(source).text).toContain('red');
  });

  test('may be a picture from elsewhere, which is told as one', () => {
    expect(told('<p><img src="https://example.org/quay.png" alt="A quay"></p>')).toEqual([
      ['foreign-image', 3, 'Unexpected picture at `https://example.org/quay.png`, expected a file of the edition'],
    ]);
  });
});
