import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, lectern } from '../support/site.ts';

const fixtures = 'tests/fixtures/faults';

describe.each([
  { name: 'broken-front-matter', rule: 'front-matter', file: 'articles/two.md', line: 2 },
  { name: 'missing-field', rule: 'missing-field', file: 'articles/two.md', line: undefined },
  { name: 'impossible-date', rule: 'wrong-value', file: 'articles/two.md', line: 3 },
  { name: 'duplicate-id', rule: 'duplicate-id', file: 'glossary/terms/mercury.md', line: undefined },
  { name: 'unknown-id', rule: 'unknown-id', file: 'articles/two.md', line: 8 },
  { name: 'unknown-citation', rule: 'unknown-citation', file: 'articles/two.md', line: 6 },
  { name: 'not-utf8', rule: 'not-utf8', file: 'articles/two.md', line: undefined },
  { name: 'broken-list', rule: 'data-file', file: 'glossary/entities.json', line: undefined },
  { name: 'empty', rule: 'content-empty', file: '', line: undefined },
  { name: 'no-such-folder', rule: 'content-missing', file: '', line: undefined },
])('content with the fault $name', ({ name, rule, file, line }) => {
  const content = `${fixtures}/${name}`;

  test('stops the build with file, line, rule and what to do, and leaves the last site as it was', async () => {
    const out = mkdtempSync(join(tmpdir(), 'lectern-'));
    writeFileSync(join(out, 'index.html'), 'the last good site');
    const { status, stdout, stderr } = await lectern(['build', '--content', content, '--out', out]);
    const printed = stdout + stderr;
    expect(status).toBe(1);
    expect(printed).toContain(join(content, file));
    expect(printed).toMatch(new RegExp(`${line ? `\\b${line}:\\d+.*` : ''}\\b${rule}\\b`));
    expect(filesOf(out)).toEqual(['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site');
  });

  test('is told by check in the same words', async () => {
    const { status, stdout, stderr } = await lectern(['check', '--content', content]);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain(join(content, file));
    expect(stdout + stderr).toContain(rule);
  });
});
