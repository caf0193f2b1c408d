import fc from 'fast-check';

/**
 * Markdown as people and programs write it: every construct of CommonMark and GitHub's, our directives and citations,
 * and raw HTML of any nesting. What `check` refuses (links that lead nowhere, unknown keys) is left out.
 * @param known What the text may name.
 */
export function anyMarkdown(known: Known): fc.Arbitrary<string> {
  const { inline, block } = fc.letrec<{ inline: string; block: string }>((tie) => ({
    inline: fc.oneof({ maxDepth: 3, depthIdentifier: 'inline' }, words(known), ...inlines(known, tie('inline'))),
    block: fc.oneof({ maxDepth: 3, depthIdentifier: 'block' }, paragraph(tie('inline')), ...blocks(tie)),
  }));
  const notes = fc.tuple(inline, fc.constantFrom('', '\n\n    A second paragraph.\n\n    - an item\n'));
  return fc.tuple(fc.array(block, { minLength: 1, maxLength: 6 }), notes).map(([parts, [note, more]]) => {
    const text = parts.join('\n\n');
    const labels = [...new Set([...text.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, label]) => label))];
    return [text, ...labels.map((label) => `[^${label}]: ${note.replaceAll('\n', ' ')}${more}`)].join('\n\n');
  });
}

/** A line of Markdown. */
export function anyLine(known: Known): fc.Arbitrary<string> {
  return fc.array(fc.oneof(words(known), ...inlines(known, words(known))), { minLength: 1, maxLength: 4 }).map(joined);
}

/** What texts may name without a fault. */
export interface Known {
  names: string[];
  ids: string[];
  keys: string[];
}

/** Plain words, names and quotations; odd signs among them. */
export function words({ names }: Known): fc.Arbitrary<string> {
  const sentence = fc.constantFrom(
    'The council met on 3 March 2019 and adjourned.',
    '“The port stays open,” Mina Okafor said.',
    'Okafor told the Courier that “nobody asked us”.',
    'Er sagte, „das ist alles“.',
    'קול قصير 港の話 ñandú 🛳️ e\u0301',
    'a & b < c > d "e" \'f\' `g` \\* 1. - + # [x] ]( ![',
    'See www.example.org, https://example.org/a_b?c=d&e=f or clerk@example.org.',
    'constructor toString __proto__ valueOf',
  );
  return fc.oneof(
    sentence,
    fc.constantFrom(...names),
    fc.lorem({ maxCount: 6 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
}

function inlines({ ids, keys }: Known, inner: fc.Arbitrary<string>): fc.Arbitrary<string>[] {
  return [
    fc.tuple(fc.constantFrom('*', '**', '_', '~~', '***'), inner).map(([sign, text]) => `${sign}${text}${sign}`),
    fc.tuple(inner, inner).map(joined),
    inner.map((text) => `\`${text.replaceAll(/[`\n]/g, '')}\``),
    inner.map((text) => `[${text.replaceAll(/[[\]\n]/g, '')}](https://example.org/p "A title")`),
    fc.constantFrom('[top](#top)', '<https://example.org/x>', "[r][ref]\n\n[ref]: <https://example.org/r> 't'\n\n"),
    fc.constantFrom('![A quay](/images/quay.png "The quay")', '[![A quay](/images/quay.png)](https://example.org/)'),
    fc.constantFrom('1', 'ü', '注', 'a-b', '50%', '__proto__', 'x&y').map((label) => `word[^${label}]`),
    fc.constantFrom('&amp;&copy;&nbsp;&#8212;&#x2014;&unknown;', 'a  \nb', 'a\\\nb', '\\*c\\*', 'soft\nline'),
    ...(keys.length > 0
      ? [fc.constantFrom(...keys).map((key) => `[see @${key.replaceAll('__', String.raw`\_\_`)}, p. 4]`)]
      : []),
    ...(ids.length > 0 ? [fc.constantFrom(...ids).map((id) => `:entity[that one]{#${id}}`)] : []),
    ...(ids.length > 0 ? [fc.constantFrom(...ids).map((id) => `:quote[“So it is.”]{by=${id}}`)] : []),
    fc.constant(':plain[“so-called”]'),
    html(inner, 2),
  ];
}

const lineTags =
  'a abbr b bdo br button cite code del em font i img input ins kbd mark q ruby rp rt s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  );
const blockTags =
  'address article blockquote center details summary div dl dt dd figure figcaption footer form h1 h2 h3 h6 header hr li main nav ol p pre section table caption colgroup col thead tbody tfoot tr td th ul'.split(
    ' ',
  );

/** Raw HTML: any element in any other, closed or not. */
function html(inner: fc.Arbitrary<string>, depth: number): fc.Arbitrary<string> {
  const attribute = fc.constantFrom(
    ...[' id="a"', ' id="b c"', ' class="x"', ' align="right"', ' width="10%"', ' start="x"', ' colspan="0"'],
    ...[
      ' href="https://example.org/"',
      ' href="#top"',
      ' src="/images/quay.png"',
      ' lang="de"',
      ' dir="up"',
      ' name="n"',
    ],
    ...[
      ' title=""',
      ' open',
      ' style="color:red"',
      ' datetime="soon"',
      ' scope="row"',
      ' alt="A quay"',
      ' onclick="x()"',
      '',
    ],
  );
  const content = depth === 0 ? inner : fc.oneof(inner, html(inner, depth - 1));
  return fc
    .tuple(
      fc.constantFrom(...lineTags, ...blockTags),
      fc.array(attribute, { maxLength: 2 }),
      content,
      content,
      fc.boolean(),
    )
    .map(([tag, attributes, first, second, isClosed]) => {
      const names = [...new Set(attributes)].join('');
      return `<${tag}${names}>${first} ${second}${isClosed ? `</${tag}>` : ''}`;
    });
}

function paragraph(inline: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(inline, { minLength: 1, maxLength: 3 }).map(joined);
}

function blocks(tie: (name: 'inline' | 'block') => fc.Arbitrary<string>): fc.Arbitrary<string>[] {
  const line = tie('inline').map((text) => text.replaceAll(/\s*\n\s*/g, ' '));
  const list = fc.array(tie('block'), { minLength: 1, maxLength: 3 });
  return [
    fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
    fc.tuple(line, fc.constantFrom('===', '---')).map(([text, under]) => `${text}\n${under}`),
    fc
      .tuple(fc.constantFrom('- ', '3. ', '* ', '- [x] ', '1) '), list)
      .map(([sign, items]) => items.map((item) => sign + indented(item, sign.length)).join('\n')),
    list.map((inner) => inner.join('\n\n').replaceAll(/^/gm, '> ')),
    fc
      .tuple(fc.constantFrom('', 'js', 'c++ x', 'a"b'), tie('inline'))
      .map(([lang, code]) => `\`\`\`${lang}\n${code.replaceAll('`', '')}\n\`\`\``),
    line.map((text) => `    ${text}`),
    fc.tuple(line, tie('block')).map(([term, text]) => `${term}\n: ${indented(text, 4)}\n: Or not.`),
    fc.tuple(line, line, line).map((cells) => {
      const [a, b, c] = cells.map((cell) => cell.replaceAll('|', '/'));
      return `| ${a} | ${b} |\n|:--|--:|\n| ${c} | x |\n| one |`;
    }),
    fc.constantFrom(
      '---',
      '<!-- a comment -->',
      '![A quay](/images/quay.png)\n*The quay.*',
      '<br>',
      '> [!NOTE]\n> Mind.',
    ),
    html(fc.oneof(line, tie('block')), 3),
  ];
}

function indented(text: string, by: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(by)}`);
}

function joined(parts: string[]): string {
  return parts.join(' ');
}
