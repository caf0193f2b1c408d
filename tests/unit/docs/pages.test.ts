import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { commands, flags } from '../../../src/cli/commands.ts';
import { splitFrontMatter } from '../../../src/corpus/front-matter.ts';
import { openShelf } from '../../../src/corpus/open-shelf.ts';
import { newProject } from '../../../src/intake/file/new-project.ts';
import { acceptedSchema } from '../../../src/model/accepted.ts';
import { articleSchema } from '../../../src/model/article.ts';
import { checkSettingsSchema } from '../../../src/model/check-settings.ts';
import { listedEntrySchema } from '../../../src/model/entity.ts';
import { ownPageSchema } from '../../../src/model/own-page.ts';
import { patternSchema } from '../../../src/model/pattern.ts';
import { refusedSchema } from '../../../src/model/refused.ts';
import { siteSchema } from '../../../src/model/site.ts';
import { sourceSchema } from '../../../src/model/source-file.ts';
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

/** What an editor writes, with the pages that explain it. */
const schemas: [name: string, schema: z.ZodType, on: string[]][] = [
  ['site.yaml', siteSchema, ['site', 'look', 'glossary']],
  ['an article', articleSchema, ['writing-articles']],
  ['an entry', listedEntrySchema, ['glossary']],
  ['a page of the edition’s own', ownPageSchema, ['site']],
  ['a source', sourceSchema, ['sources']],
  ['patterns.yaml', patternSchema, ['references']],
  ['check.yaml', checkSettingsSchema, ['faults']],
  ['refused.yaml', refusedSchema, ['suggestions']],
  ['accepted.yaml', acceptedSchema, ['review']],
];

/** The names of all fields that a schema has, at any depth. */
function fieldsOf(schema: unknown): Set<string> {
  if (typeof schema !== 'object' || schema === null) return new Set();
  const { properties = {}, ...rest } = schema as { properties?: Record<string, unknown> };
  const inner = [...Object.values(properties), ...Object.values(rest)].flatMap((one) => [...fieldsOf(one)]);
  return new Set([...Object.keys(properties), ...inner]);
}

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

  test.each(parts)('show fields of site.yaml as they are written there: $page', ({ content }) => {
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

  test.each(schemas)('name every field of %s', (_, schema, on) => {
    const text = on.map(pageOf).join('\n');
    const fields = [...fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))];
    expect(fields.length).toBeGreaterThan(1);
    // As code by itself, or before the colon of an example.
    const isNamed = (field: string) => new RegExp(`\`${field}\`|(?:^|[\\s{\`])${field}:(?: |$)`, 'm').test(text);
    expect(fields.filter((field) => !isNamed(field))).toEqual([]);
  });

  test('name every command and every flag', () => {
    for (const name of Object.keys(commands)) expect(pageOf('commands')).toMatch(new RegExp(`\`npx lectern ${name}\``));
    for (const name of Object.keys(flags)) expect(pageOf('commands')).toContain(`\`--${name}`);
  });
});
