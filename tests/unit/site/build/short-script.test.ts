import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { shortened } from '../../../../src/site/build/short-script.ts';

test('a script loses its comments and blanks and nothing that it says', async () => {
  const short = await shortened("// One.\n{\n  const two = 'http://x'; // three\n\n  four(two);\n}\n");
  expect(short).toContain('http://x');
  expect(short).toContain('four(');
  expect(short).not.toMatch(/One|three|\n./);
});

test('a script that is none is told', async () => {
  await expect(shortened('const = 2')).rejects.toThrow('Unexpected fault in early.js, expected a script');
});

test('the script that every page waits for is still one that runs, and as such no module', async () => {
  const script = await shortened(readFileSync('public/early.js', 'utf8'));
  expect(() => new Script(script)).not.toThrow();
  expect(script.length).toBeLessThan(1200);
});
