import { describe, expect, test } from 'vitest';
import { readMarkdown, toSource } from '../../../../../src/annotate/markdown/read-markdown.ts';
import { render } from '../../../../../src/annotate/render.ts';

const told = (source: string) => readMarkdown(source).remarks.map(({ rule, start }) => [rule, start]);
const reasons = (source: string) => readMarkdown(source).remarks.map(({ reason }) => reason);
const html = (source: string) => render(readMarkdown(source).tree).replaceAll('\n', '');
const words = (source: string) => readMarkdown(source).text;

describe('a private comment', () => {
  test.each([
    ['The board met. %%ask Ada%% It voted.', 'The board met. It voted.'],
    ['The board met.\n\n%%\nask Ada\n\n- and Jonas\n%%\n\nIt voted.', 'The board met.\n\nIt voted.'],
    ['%%\n- ask Ada\n- and Jonas\n%%\n\nIt voted.', 'It voted.'],
    ['> The board %%ask\n> Ada%% met.', 'The board met.'],
    ['- The board met.\n- %%ask Ada%%', 'The board met.'],
    ['The *board %%ask Ada%% met*.', 'The board met.'],
  ])('is left out and told: %j', (source, rest) => {
    expect(words(source)).toBe(rest);
    expect(told(source)).toEqual([['private-comment', source.indexOf('%%')]]);
  });

  test('is told once for a text', () => {
    expect(reasons('A %%b%% c %%d%% e %%f%%')).toEqual([
      'Unexpected `%%…%%` (and 2 more in this text), expected no private notes in a text that is published; it is left out',
    ]);
  });

  test.each([
    ['Up 10%% on May, 20%% on June.', 4],
    ['\\%%b\\%% by 5%%', 6],
    ['`%%a%%`', 0],
    ['```\n%% a\n%% b\n```', 0],
  ])('is none of %j', (source, signs) => {
    expect(told(source)).toEqual([]);
    expect(words(source).match(/%/g) ?? []).toHaveLength(signs);
  });

  test('that nothing closes is told, and hides nothing', () => {
    expect(words('The board met. %%ask Ada\n\nIt voted.')).toBe('The board met. %%ask Ada\n\nIt voted.');
    expect(told('The board met. %%ask Ada\n\nIt voted.')).toEqual([['private-comment', 15]]);
  });
});

describe('a highlight', () => {
  test.each([
    ['The ==whole *board*== met.', '<p>The <mark>whole <em>board</em></mark> met.</p>'],
    ['==Ada== and ==Jonas==', '<p><mark>Ada</mark> and <mark>Jonas</mark></p>'],
    ['| a |\n|---|\n| ==b== |', '<mark>b</mark>'],
  ])('is a mark: %s', (source, expected) => {
    expect(html(source)).toContain(expected);
    expect(told(source)).toEqual([]);
  });

  test.each(['if a == b and c == d', 'if a==b then c==d', '\\==a==', '`==a==`', 'a ==== b', 'The ==board'])(
    'is none of %s',
    (source) => {
      expect(html(source)).not.toContain('<mark>');
    },
  );
});

describe('a link by name', () => {
  test.each([
    ['[[Ada Lund]]', '<a href="Ada%20Lund" data-wiki="">Ada Lund</a>'],
    ['[[Ada Lund|the captain]]', '<a href="Ada%20Lund" data-wiki="">the captain</a>'],
    ['[[The talks#On fees]]', '<a href="The%20talks#On%20fees" data-wiki="">The talks</a>'],
    ['[[The talks#On fees|]]', '<a href="The%20talks#On%20fees" data-wiki="">The talks</a>'],
    ['[[Ada Lund| ]]', '<a href="Ada%20Lund" data-wiki="">Ada Lund</a>'],
    ['[[#On fees|]]', '<a href="#On%20fees" data-wiki="">On fees</a>'],
    ['[[#On fees]]', '<a href="#On%20fees" data-wiki="">On fees</a>'],
    ['[[Note: fees?]]', '<a href="Note%3A%20fees%3F" data-wiki="">Note: fees?</a>'],
    ['| a |\n|---|\n| [[Ada Lund\\|she]] |', '<a href="Ada%20Lund" data-wiki="">she</a>'],
  ])('is read from %s', (source, expected) => {
    expect(html(`See ${source}`.replace('See |', '|'))).toContain(expected);
    expect(told(source)).toEqual([]);
  });

  test.each(['[[1]](https://example.org)', '\\[[a]]', '`[[a]]`', '[[@okafor2023]]', '[[]]', '[ [a]]'])(
    'is none of %s',
    (source) => {
      expect(html(`See ${source}`)).not.toContain('data-wiki');
    },
  );

  test('shows a picture in its place, as wide as is asked, or with the words that say what it shows', () => {
    expect(html('See ![[quay at night.png|300]].')).toContain(
      '<img src="quay%20at%20night.png" alt="quay at night" data-wiki="" width="300">',
    );
    expect(html('See ![[media/crane.svg#icon|The crane]].')).toContain(
      '<img src="media/crane.svg" alt="The crane" data-wiki="">',
    );
    expect(reasons('See ![[quay at night.png|300]].')).toEqual([]);
  });

  test('with a text that is to be shown in its place is a link, and told', () => {
    expect(html('See ![[Ada Lund]].')).toContain('<a href="Ada%20Lund" data-wiki="embed">Ada Lund</a>');
    expect(reasons('See ![[Ada Lund]].')[0]).toMatch(/which is published as a link, expected its words/);
  });

  test('to an entry of the glossary is a mark of it', () => {
    const called = (name: string) => (name === 'Ada Lund' ? 'ada-lund' : undefined);
    const { overrides, words } = readMarkdown('[[Ada Lund|She]] and [[Bo Varn]].', called);
    expect(overrides).toEqual([{ kind: 'entity', id: 'ada-lund', start: 0, end: 3 }]);
    expect(words).toBe('She and Bo Varn.');
  });
});

describe('a block with a name for links', () => {
  test('has it for an id, and not in its words', () => {
    expect(words('The quay is shut. ^quay-1\n\nIt floods.')).toBe('The quay is shut.\n\nIt floods.');
    expect(html('The quay is shut. ^quay-1')).toMatch(/<p id="[^"]*\^quay-1">The quay is shut\.<\/p>/);
  });

  test('names the item of a list that it ends the first line of', () => {
    expect(html('- The quay ^quay\n- The crane')).toMatch(/<li id="[^"]*\^quay">The quay<\/li>/);
    expect(html('- [x] The quay ^quay')).toMatch(/<li (?=[^>]*data-task="done")[^>]*id="[^"]*\^quay"/);
    expect(html('- The quay ^quay\n\n  It floods.')).toMatch(/<li id="[^"]*\^quay">\s*<p>The quay<\/p>/);
  });

  test('has it in a line of its own behind a list', () => {
    expect(html('- The quay\n- The crane\n\n^works')).toMatch(/<ul id="[^"]*\^works">/);
  });

  test('has it where it is a picture alone', () => {
    expect(html('![[quay.png]]\n^works')).toMatch(/<figure id="[^"]*\^works"><img/);
    expect(html('![[quay.png]]^works')).toMatch(/<figure id="[^"]*\^works"><img/);
  });

  test('is none where a sign of power ends a line', () => {
    expect(words('Two is x^2')).toBe('Two is x^2');
  });
});

describe('an alert', () => {
  test('is known by its first line, which is none of the text', () => {
    expect(html('> [!WARNING]\n> The quay is *shut*.\n>\n> It floods.')).toBe(
      '<div data-alert="warning"><p>The quay is <em>shut</em>.</p><p>It floods.</p></div>',
    );
    expect(words('> [!NOTE]\n> The quay is shut.')).toBe('The quay is shut.');
    expect(readMarkdown('> [!NOTE]\n> The quay is shut.').blocks[0]).not.toHaveProperty('quotation');
  });

  test('may have a title and a kind of note-taking programs', () => {
    expect(html('> [!info]- On *fees*\n> They rise.')).toBe(
      '<div data-alert="note"><p><strong>On <em>fees</em></strong></p><p>They rise.</p></div>',
    );
    expect(html('> [!quote]\n> They rise.')).toBe('<blockquote><p>They rise.</p></blockquote>');
  });

  test('of no known kind stays a quotation and is told', () => {
    expect(html('> [!tipp]\n> They rise.')).toContain('<blockquote>');
    expect(reasons('> [!tipp]\n> They rise.')).toEqual(['Unexpected `[!tipp]`, expected `[!TIP]`']);
    expect(told('> [sic!] They rise.')).toEqual([]);
  });
});

test('tasks are done or open, and other items neither', () => {
  expect(html('- [x] crane\n- [ ] quay\n- lock')).toBe(
    '<ul><li data-task="done">crane</li><li data-task="open">quay</li><li>lock</li></ul>',
  );
});

describe('tags of other programs', () => {
  test('are told once, at the first place, and stay', () => {
    const source = 'See {{< youtube x1 >}} and {% include quay.html %} or {{ page.title }}.';
    expect(told(source)).toEqual([['template-tag', 4]]);
    expect(reasons(source)[0]).toContain('`{{< youtube x1 >}}` (and 2 more in this text)');
    expect(words(source)).toBe(source);
  });

  test.each(['`{{ a }}` and \\{{ b }}', '{{}} {a} {%}', '```\n{% raw %}\n```', '<!-- {{ a }} -->\n\nb'])(
    'are none of %j',
    (source) => {
      expect(told(source)).toEqual([]);
    },
  );
});

describe('footnotes', () => {
  test('that are missing, in the line, or never referred to are told, each label once', () => {
    const source = 'The board[^a] met[^b] and[^b] voted^[in May].\n\n[^a]: In March.\n\n[^c]: In June.';
    expect(told(source)).toEqual([
      ['undefined-footnote', source.indexOf('[^b]')],
      ['undefined-footnote', source.indexOf('^[in')],
      ['unused-footnote', source.indexOf('[^c]')],
    ]);
  });

  test('that are there, escaped or code are not', () => {
    expect(told('The board[^a] met \\[^b] and `[^c]`.\n\n[^a]: In March.')).toEqual([]);
  });
});

test('all words know their place beside what was taken, marked or linked', () => {
  const source =
    '<b>A</b> %%c%% Mina &amp; ==Ada *Lund*== saw [[Jonas Tamm|the **man]] from [[Velmora]] today.\n\n> [!NOTE] On \\*fees\n> They rise %%x y%% now.\n';
  const reading = readMarkdown(source);
  for (const { 0: word, index } of reading.text.matchAll(/[\p{L}*&.]+/gu)) {
    const slice = source.slice(toSource(reading, index), toSource(reading, index + word.length, true));
    expect(slice.replace('&amp;', '&').replace('\\', '')).toBe(word);
  }
});

describe('a formula', () => {
  test('stands as it was written, in code', () => {
    expect(html('So $E = mc^2$, as $x_1 \\{y\\}$.')).toBe(
      '<p>So <code>$E = mc^2$</code>, as <code>$x_1 \\{y\\}$</code>.</p>',
    );
    expect(html('$$\na_1 + b_2\n$$')).toBe('<p><code>$$ a_1 + b_2 $$</code></p>');
    expect(html('Of $n$ ferries.')).toBe('<p>Of <code>$n$</code> ferries.</p>');
  });

  test.each(['It costs $5 and $10.', 'US$5 = A$7_', 'From $100-$200, or $HOME/$USER.', 'Escaped \\$a_1$ stays.'])(
    'is none in %s',
    (text) => {
      expect(html(text)).not.toContain('<code>');
    },
  );
});
