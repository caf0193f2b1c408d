import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FaultRule, faultRules } from '../../src/model/fault.ts';
import { markFile, writeMark } from '../../src/site/output/mark.ts';
import { filesOf, lectern } from '../support/site.ts';

/** Content folders with one fault each, named for it: its rule and its place, as a message gives them. */
const cases: { name: string; rule: FaultRule; place: string }[] = [
  { name: 'broken-front-matter', rule: 'front-matter', place: 'articles/two.md:2' },
  { name: 'missing-field', rule: 'missing-field', place: 'glossary/terms/quay.md:2' },
  { name: 'impossible-date', rule: 'wrong-value', place: 'articles/two.md:3' },
  { name: 'duplicate-id', rule: 'duplicate-id', place: 'glossary/terms/mercury.md' },
  { name: 'unknown-id', rule: 'unknown-id', place: 'articles/two.md:8' },
  { name: 'unknown-citation', rule: 'unknown-citation', place: 'articles/two.md:6' },
  { name: 'not-utf8', rule: 'not-utf8', place: 'articles/two.md:6' },
  { name: 'broken-list', rule: 'data-file', place: 'glossary/entities.json:1' },
  { name: 'empty', rule: 'content-empty', place: '' },
  { name: 'no-such-folder', rule: 'content-missing', place: '' },
];

describe.each(cases)('content with the fault $name', ({ name, rule, place }) => {
  const content = `tests/fixtures/faults/${name}`;

  test('stops the build, which names the place, the rule and what to do, and leaves the last site as it was', async () => {
    const out = mkdtempSync(join(tmpdir(), 'lectern-'));
    writeFileSync(join(out, 'index.html'), 'the last good site');
    writeMark(out);
    const { status, stdout, stderr } = await lectern(['build', '--content', content, '--out', out]);
    const line = (stdout + stderr).split('\n').find((each) => each.includes(rule));
    expect(line).toContain(place === '' ? content : `${content}/${place}`);
    expect(stdout + stderr).toContain(faultRules[rule].advice);
    expect(status).toBe(1);
    expect(filesOf(out)).toEqual([markFile, 'index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site');
  });

  test('is found by check', async () => {
    const { status, stdout } = await lectern(['check', '--content', content]);
    expect(stdout).toContain(rule);
    expect(status).toBe(1);
  });
});
