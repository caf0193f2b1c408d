import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../../src/annotate/knowledge/knowledge.ts';
import { fillLinks } from '../../../../../src/annotate/markdown/links/links.ts';
import { idOfFragment, toTargetMap } from '../../../../../src/annotate/markdown/links/targets.ts';
import { render } from '../../../../../src/annotate/render.ts';
import { makeTypesetting } from '../../../../../src/site/edition/typesetting.ts';
import { makeUrls } from '../../../../../src/site/edition/urls.ts';

const knowledge = compileKnowledge({ entities: [] });
const typesetting = { ...makeTypesetting(knowledge, makeUrls('/')), apparatus: false };
const read = (markdown: string, defersLinks = false) => annotate(markdown, knowledge, { typesetting, defersLinks });
const rulesOf = (markdown: string) => read(markdown).remarks.map(({ rule }) => rule);

describe('places that links lead to', () => {
  const idOf = (fragment: string, markdown: string) => idOfFragment(fragment, toTargetMap(read(markdown).targets));

  test.each([
    ['on-leadership', '## On leadership', 'h-on-leadership'],
    ['On-Leadership', '## On leadership', 'h-on-leadership'],
    ['On leadership', '## On leadership', 'h-on-leadership'],
    ['the-4-2-release', '## The 4.2 release', 'h-the-42-release'],
    ['h-on-leadership', '## On leadership', 'h-on-leadership'],
    ['über-die-kosten', '## Über die Kosten', 'h-über-die-kosten'],
    ['гавань', '## Гавань', 'h-гавань'],
    ['港の歴史', '## 港の歴史', 'h-港の歴史'],
    ['the-quay-1', '## The quay\n\n## The quay', 'h-the-quay-2'],
    ['the-lock_gate-2024', '### The `lock_gate`, *2024*', 'h-the-lock_gate-2024'],
    ['tides', '<a name="tides"></a>\n\nWords.', 'x-tides'],
    ['tides', 'Words <span id="tides">of tides</span>.', 'x-tides'],
    ['user-content-tides', '<p id="tides">Words.</p>', 'x-tides'],
    ['fn-1', 'Words.[^1]\n\n[^1]: A note.', 'x-fn-1'],
  ])('are called `%s` by the author of `%s`', (fragment, markdown, id) => {
    expect(idOf(fragment, markdown)).toBe(id);
  });

  test('are found in whatever form Unicode has their letters', () => {
    expect(idOf('über'.normalize('NFD'), '## Über'.normalize('NFC'))).toBe('h-über');
  });

  test('are none where no heading or id is called so', () => {
    expect(idOf('on-followers', '## On leadership')).toBeUndefined();
  });

  test('are none of several that the letters alone would mean', () => {
    expect(idOf('berth-1-2', '## Berth 12\n\n## Berth-12')).toBe('h-berth-12');
    expect(idOf('berth-1-2', '## Berth 12\n\n## Ber th 12')).toBeUndefined();
  });

  test('have one id each, also where a numbered heading is called like a repeated one', () => {
    const { headings } = read('## Quay\n\n## Quay 2\n\n## Quay\n\n## Quay');
    expect(headings.map(({ id }) => id)).toEqual(['h-quay', 'h-quay-2', 'h-quay-3', 'h-quay-4']);
  });

  test('keep the first of an id that is given twice', () => {
    const { html } = read('<p id="tides">One.</p>\n\n<p id="tides">Two.</p>');
    expect(html.match(/id="x-tides"/g)).toHaveLength(1);
  });
});

describe('a text without an edition', () => {
  test('has its links to its own headings lead there, and leaves others as they are', () => {
    const { html } = read('[One](#the-quay), [two](#nothing), [three](b.md#part), [four](../c/).\n\n## The quay');
    expect(html).toContain('<a href="#h-the-quay">One</a>');
    for (const address of ['#nothing', 'b.md#part', '../c/']) expect(html).toContain(`<a href="${address}">`);
  });
});

describe('links that get their addresses later', () => {
  test('are told with their places and as they were written', () => {
    const { links } = read('Words, [a quay](die%20Größe.md) and <a href="b.md">another</a>.', true);
    expect(links).toEqual([
      { start: 7, address: 'die%20Gr%C3%B6%C3%9Fe.md', written: 'die%20Größe.md' },
      { start: 36, address: 'b.md', written: 'b.md' },
    ]);
  });

  test('take them by their numbers, whatever else the text says', () => {
    const { html } = read('<a title=\'<a href="link:0"\' href="b.md">b</a> and `<a href="link:0">`', true);
    expect(fillLinks(html, ['/b/?one="&two'])).toBe(
      '<p><a href="/b/?one=&#x22;&#x26;two" title="<a href=&#x22;link:0&#x22;">b</a> and <code>&#x3C;a href="link:0"></code></p>',
    );
  });

  test('are escaped like those that wait for nothing', () => {
    const address = '"&\'`';
    expect(fillLinks('<a href="link:0">', [address])).toBe(
      render({ type: 'element', tagName: 'a', properties: { href: address }, children: [] }).replace('</a>', ''),
    );
  });

  test('are none of those that lead elsewhere, or to a footnote', () => {
    const markdown = '[a](https://example.org) [b](//example.org) [c](mailto:a@example.org) d[^1]\n\n[^1]: A note.';
    expect(read(markdown, true).links).toEqual([]);
  });
});

describe('addresses', () => {
  test.each(['http://[', '<https://exa mple>', '<http://a b/>', '/%E0%A4%A', '#%FF', '//a%20b/'])(
    'that no browser can read are a fault: %s',
    (address) => {
      const { remarks } = read(`Words.\n\nSee [the quay](${address}).`);
      expect(remarks).toMatchObject([{ rule: 'malformed-address', start: 12 }]);
    },
  );

  test.each(['https://example.org/ä?b=ü#c', 'HTTPS://example.org', 'a%20b.md', '100%25', 'tel:+491234', 'mailto:a@b'])(
    'that browsers can read are none: %s',
    (address) => {
      expect(rulesOf(`[The quay](${address})`)).toEqual([]);
    },
  );

  test('keep their link where their scheme is in capitals', () => {
    expect(read('[The quay](HTTPS://example.org/Quay)').html).toContain('href="https://example.org/Quay"');
  });

  test('of schemes that no page may link to are told, since their links are left out', () => {
    const { html, remarks } = read('[The quay](ftp://example.org/quay) <a href="javascript:alert(1)">The lock</a>');
    expect(remarks.map(({ rule }) => rule)).toEqual(['unsafe-address', 'unsafe-address']);
    expect(html).toBe('<p><a>The quay</a> <a>The lock</a></p>');
  });
});

describe('what looks like a link and has a blank in its address', () => {
  test.each([
    ['![A quay](/images/quay at night.png)', '![A quay](</images/quay at night.png>)'],
    ['[The plan](harbour plan.md)', '[The plan](<harbour plan.md>)'],
    ['[The plan](harbour plan (2).pdf "The plan")', '[The plan](<harbour plan (2).pdf> "The plan")'],
    ['[The quay](#the old quay)', '[The quay](<#the old quay>)'],
    ['[The site](https://exa mple)', '[The site](<https://exa mple>)'],
    ["[The plan](the plan (new).md 'Old one')", "[The plan](<the plan (new).md> 'Old one')"],
  ])('is told with what to write: %s', (written, expected) => {
    const remarks = read(`Words, and ${written}.`).remarks.filter(({ rule }) => rule !== 'unsure-speaker');
    expect(remarks).toMatchObject([{ rule: 'blank-in-address', start: 11 }]);
    expect(remarks[0]?.reason).toContain(`\`${expected}\``);
  });

  test.each([
    '![A quay](</images/quay at night.png>)',
    '![A quay](/images/quay%20at%20night.png)',
    '“The [Board](she meant the council) was told.”',
    '`[The plan](harbour plan.md)`',
    '\\[The plan](harbour plan.md)',
  ])('is nothing to tell of in %s', (written) => {
    expect(rulesOf(written)).not.toContain('blank-in-address');
  });
});
