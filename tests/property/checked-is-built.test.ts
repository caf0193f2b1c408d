import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, expect, test } from 'vitest';
import { anyEdition, soundFiles } from '../support/any-edition.ts';
import { contentFolder } from '../support/content-folder.ts';
import { readPages } from '../support/html.ts';
import { htmlFindings } from '../support/html-findings.ts';
import { teiFaults } from '../support/relax-ng.ts';
import { filesOf, lectern } from '../support/site.ts';

/** `SEED=…` in the environment tries another edition. */
const seed = Number(process.env.SEED ?? 7);
const out = mkdtempSync(join(tmpdir(), 'lectern-any-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

test('any edition that check passes is built: pages that the HTML standard allows, XML and JSON that are well-formed, TEI of our schema', async () => {
  const [edition = {}] = fc.sample(anyEdition, { seed, numRuns: 1 });
  const files = await soundFiles(edition);
  expect(Object.keys(files).length).toBeGreaterThan(60);

  const site = join(out, 'site');
  const content = contentFolder(files);
  const { status, stderr } = await lectern(['build', '--content', content, '--out', site]);
  expect(status, stderr).toBe(0);

  const findings: string[] = [];
  for (const { file, html } of readPages(site))
    findings.push(...(await htmlFindings(html)).map((finding) => `${file}:${finding}`));
  for (const file of filesOf(site)) {
    const read = /\btei\.xml$/.test(file)
      ? readTei
      : /\.xml$/.test(file)
        ? readXml
        : /\.json(?:ld)?$/.test(file)
          ? JSON.parse
          : undefined;
    try {
      read?.(readFileSync(join(site, file), 'utf8'));
    } catch (error) {
      findings.push(`${file}: ${error}`);
    }
  }
  expect(findings).toEqual([]);
});

function readTei(text: string): void {
  const faults = teiFaults(text);
  if (faults.length > 0) throw new Error(faults.join('; '));
}

function readXml(text: string): void {
  XmlDocument.fromString(text).dispose();
}
