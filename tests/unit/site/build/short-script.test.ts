import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { shortened } from '../../../../src/site/build/short-script.ts';

test('a script loses its comments and indentation and nothing else', () => {
  expect(shortened("// One.\n{\n  const two = 'http://x'; // three\n\n  four();\n}\n")).toBe(
    "{\nconst two = 'http://x'; // three\nfour();\n}",
  );
});

test('the script that every page waits for is still one that runs', () => {
  const script = shortened(readFileSync('public/early.js', 'utf8'));
  expect(() => new Script(script)).not.toThrow();
  expect(script).not.toMatch(/^\s*\/\//m);
});
