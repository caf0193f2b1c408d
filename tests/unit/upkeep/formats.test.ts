import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Project } from '../../../src/upkeep/finding.ts';
import { formatChanges, formatFindings } from '../../../src/upkeep/formats.ts';

const changelog = `# Changelog

## Unreleased

- **Formats**: \`quay\` is read.

## 1.3.0 (2027-02-01)

- A card is wider.
- **Formats**: \`board\` is \`council\`.

## 1.2.0

- **Formats**: \`gate\` may be left out.
`;

function found(manifest: object, version = '1.4.0') {
  const files = new Map([['package.json', `${JSON.stringify(manifest, null, 2)}\n`]]);
  const project: Project = { files, fresh: {}, version, hasAddress: true, isRepository: false, changelog };
  return formatFindings(project);
}

describe('changes of formats', () => {
  test('are those after the version that the project was written for, up to the one at work', () => {
    const since = (version: string | undefined, to = '1.4.0') =>
      formatChanges(changelog, { since: version, version: to });
    expect(since('1.2.0')).toEqual(['`quay` is read.', '`board` is `council`.']);
    expect(since('1.2.0', '1.3.0')).toEqual(['`quay` is read.', '`board` is `council`.']);
    expect(since('1.2.9')).toHaveLength(2);
    expect(since('1.4.0')).toEqual([]);
    expect(since(undefined)).toHaveLength(3);
    expect(since(undefined, '1.2.0').at(-1)).toBe('`gate` may be left out.');
  });

  test('are told by the note in the manifest, else by the lowest version of the dependency', () => {
    const noted = { dependencies: { lectern: '^1.4.0' }, lectern: { formats: '1.3.0' } };
    expect(found(noted)[0]?.reason).toMatch(/^Unexpected files as 1\.3\.0 reads them, .*\n {4}- `quay` is read\.$/);
    expect(found({ dependencies: { lectern: '^1.2.0' } })[0]?.reason).toContain('files as 1.2.0 reads them');
    expect(found({ dependencies: { lectern: '^1.4.0' } })).toEqual([]);
    expect(found({ dependencies: { lectern: 'file:../lectern.tgz' } })[0]?.reason).toContain('an unknown version');
  });

  test('are noted as gone through, and then told no more', () => {
    const [finding] = found({ name: 'selm', lectern: { formats: '1.3.0' } });
    const text = finding?.mend?.('{\n  "name": "selm",\n  "lectern": {\n    "formats": "1.3.0"\n  }\n}\n') ?? '';
    expect(text).toBe('{\n  "name": "selm",\n  "lectern": {\n    "formats": "1.4.0"\n  }\n}\n');
    expect(found(JSON.parse(text))).toEqual([]);
  });

  test('can’t be told by a version that is older than the files', () => {
    expect(found({ lectern: { formats: '2.0.0' } })[0]?.reason).toContain('expected 2.0.0 or newer');
  });

  test('stand in the changelog as it is', () => {
    const own = readFileSync('CHANGELOG.md', 'utf8');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(formatChanges(own, { since: undefined, version }).join('\n')).toContain('`layer`');
  });
});
