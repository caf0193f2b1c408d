import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/corpus/front-matter.ts';

const remark = unified().use(remarkParse).use(remarkFrontmatter);

/** The front matter that the engine's parser sees. */
function seenByRemark(text: string): string | undefined {
  const [first] = remark.parse(text).children;
  return first?.type === 'yaml' ? first.value : undefined;
}

const texts = [
  '---\ntitle: a\n---\ntext',
  '---\n---\n',
  '---',
  '---\n---',
  '--- \ntitle: a\n---\t\n\ntext',
  '---\r\ntitle: a\r\n---\r\n',
  '---\rtitle: a\r---\rtext',
  '---\ntitle: a\n ---\ntext\n---\n',
  '---\ntitle: a\n----\nb: c\n---\n',
  '---\ntitle: a\n--- x\nb: c\n---',
  ' ---\ntitle: a\n---\n',
  '\n---\ntitle: a\n---\n',
  '----\ntitle: a\n----\n',
  '+++\ntitle = 1\n+++\n',
  '---\ntitle: a\u2028---\nb: c\n---\n',
  'text',
  '',
];

describe('the front matter', () => {
  test.each(texts)('of %j is what the engine’s parser takes for it', (text) => {
    const split = splitFrontMatter(text);
    const yaml = 'yaml' in split ? split.yaml.replace(/\r\n?|\n$/g, '\n').replace(/\n$/, '') : undefined;
    expect(yaml).toBe(seenByRemark(text)?.replace(/\r\n?/g, '\n'));
  });

  test('leaves the body with its first line, counted in the file', () => {
    expect(splitFrontMatter('---\na: b\n---\n\ntext')).toMatchObject({ body: '\ntext', bodyLine: 4 });
    expect(splitFrontMatter('---\r\na: b\r\n---\r\ntext')).toMatchObject({ body: 'text', bodyLine: 4 });
    expect(splitFrontMatter('---\n---')).toMatchObject({ body: '', bodyLine: 2 });
  });
});
