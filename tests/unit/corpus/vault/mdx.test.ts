import { expect, test } from 'vitest';
import { withoutProgram } from '../../../../src/corpus/vault/mdx.ts';

test('a text with components keeps its words and lines, and no program', () => {
  const mdx =
    "import Quay from './quay.jsx';\nexport const meta = {\n  a: 1,\n};\n\n# Quay\n\n{/* not yet */}It is shut.\n";
  const text = withoutProgram(mdx);
  expect(text.trim()).toMatch(/^# Quay\n\n +It is shut\.$/);
  expect(text).toHaveLength(mdx.length);
  expect(text.split('\n')).toHaveLength(mdx.split('\n').length);
});

test('a sentence that begins with the word import is none', () => {
  const text = 'import duties rose, and\nexport duties fell.\n';
  expect(withoutProgram(text)).toBe(text);
});
