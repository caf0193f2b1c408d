import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands, flags } from '../../../src/cli/commands.ts';
import { splitFrontMatter } from '../../../src/corpus/front-matter.ts';
import { openShelf } from '../../../src/corpus/open-shelf.ts';
import { newProject } from '../../../src/intake/file/new-project.ts';
import { articleSchema } from '../../../src/model/article.ts';
import { listedEntrySchema } from '../../../src/model/entity.ts';
import { siteSchema } from '../../../src/model/site.ts';
import type { Project } from '../../../src/upkeep/finding.ts';
import { nodeFindings } from '../../../src/upkeep/node-versions.ts';
import { workflowFindings } from '../../../src/upkeep/workflows.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { linesOf } from '../../support/shelf.ts';

const folder = new URL('../../../src/docs/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
const pages = new Map(names.map((name) => [name.slice(0, -3), readFileSync(new URL(name, folder), 'utf8')]));
const pageOf = (name: string) => pages.get(name) ?? '';

/** Examples that name the file they would be: ```` ```yaml references.yaml ````. */
const examples = [...pages].flatMap(([page, text]) =>
  [...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', content = '']) => ({
    page,
    path,
    content,
  })),
);

const workflows = [...pages].flatMap(([page, text]) =>
  [...text.matchAll(/^```yaml\n(jobs:[\s\S]*?)^```$/gm)].map(([, content = '']) => ({ page, content })),
);

/** Examples in YAML without the name of a file: fields of `site.yaml`, but for workflows of others. */
const parts = [...pages].flatMap(([page, text]) =>
  [...text.matchAll(/^```yaml\n(?!jobs:)([\s\S]*?)^```$/gm)].map(([, content = '']) => ({ page, content })),
);

describe('the pages for editors', () => {
  test.each([...pages])('%s has a title, a summary and a place', (_, text) => {
    const split = splitFrontMatter(text);
    expect('yaml' in split && split.yaml).toMatch(/^title: .+\nsummary: .+\norder: \d+\n$/);
  });

  test('link to each other only where there is a page', () => {
    const links = [...pages.values()].flatMap((text) =>
      [...text.matchAll(/\]\(\.\.\/([\w-]+)\//g)].map(([, page]) => page),
    );
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((page) => !pages.has(page ?? ''))).toEqual([]);
  });

  const together = Object.fromEntries(examples.map(({ path, content }) => [path, content]));
  const named = ['images/logo.svg', 'images/logo-on-black.svg', 'images/icon.svg', 'fonts/literata.woff2'];
  const others = Object.fromEntries([...named, 'fonts/literata-italic.woff2'].map((path) => [path, '']));

  test('show examples that make up a sound content folder together', async () => {
    expect(Object.keys(together).length).toBeGreaterThan(5);
    const shelf = await openShelf(contentFolder({ ...together, ...others }));
    expect(linesOf(shelf)).toEqual([]);
  });

  test.each(examples.filter(({ path, content }) => together[path] !== content))(
    'show $page’s $path that is sound in the place of another page’s',
    async ({ path, content }) => {
      const shelf = await openShelf(contentFolder({ ...together, ...others, [path]: content }));
      expect(linesOf(shelf)).toEqual([]);
    },
  );

  test.each(parts)('show fields of site.yaml as they are written there: $page, $content', ({ content }) => {
    expect(siteSchema.partial().safeParse(parse(content)).error).toBeUndefined();
  });

  test.each(workflows)('show a workflow that is YAML, and that doctor would leave as it is: $page', ({ content }) => {
    expect(parse(content)).toHaveProperty('jobs');
    const files = new Map([
      ['.github/workflows/shown.yml', content],
      ['package-lock.json', '{}'],
    ]);
    const fresh = newProject({ title: 'Selm', language: 'en', folder: 'selm', version: '1.0.0' });
    const project = { files, fresh, hasAddress: true } as Partial<Project> as Project;
    expect([...workflowFindings(project), ...nodeFindings(project)]).toEqual([]);
  });

  test('name every field of an article, of an entry and of the site', () => {
    for (const field of Object.keys(siteSchema.shape)) expect(pageOf('site')).toContain(`\`${field}\``);
    for (const field of Object.keys(articleSchema.shape)) expect(pageOf('writing-articles')).toContain(`\`${field}\``);
    for (const field of Object.keys(listedEntrySchema.shape)) expect(pageOf('glossary')).toContain(`\`${field}\``);
  });

  test('name every command and every flag', () => {
    for (const name of Object.keys(commands)) expect(pageOf('commands')).toMatch(new RegExp(`\`npx lectern ${name}\``));
    for (const name of Object.keys(flags)) expect(pageOf('commands')).toContain(`\`--${name}`);
  });
});
