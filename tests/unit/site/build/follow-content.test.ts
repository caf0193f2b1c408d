import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { followContent } from '../../../../src/site/build/follow-content.ts';
import { contentFolder } from '../../../support/content-folder.ts';

const page = { file: '/program/src/pages/index.astro' };
let content: string;
let dropped: unknown[];
let sent: unknown[];
let watcher: EventEmitter;

beforeEach(() => {
  content = contentFolder({ 'site.yaml': 'title: Harbour\n' });
  vi.stubEnv('LECTERN_CONTENT', content);
  onTestFinished(() => void vi.unstubAllEnvs());
  [dropped, sent] = [[], []];
  watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const moduleGraph = {
    getModuleById: () => undefined,
    fileToModulesMap: new Map([[page.file, new Set([page])]]),
    invalidateModule: (module: unknown) => dropped.push(module),
    invalidateAll: () => dropped.push('all'),
  };
  const server = { watcher, environments: { ssr: { moduleGraph } }, ws: { send: (told: unknown) => sent.push(told) } };
  const setUp = followContent().hooks['astro:server:setup'] as (given: object) => void;
  setUp({ server });
});

test.each(['articles/quay.md', 'styles/own.css', 'words/fr.yaml'])('a change of %s has pages made anew', (path) => {
  watcher.emit('all', 'change', join(content, path));
  expect([dropped, sent]).toEqual([[page], [{ type: 'full-reload' }]]);
});

test('a change of site.yaml has components chosen anew too', () => {
  watcher.emit('all', 'change', join(content, 'site.yaml'));
  expect(dropped).toContain('all');
});

test('a change outside the content folder is none of its business', () => {
  watcher.emit('all', 'change', '/elsewhere/site.yaml');
  expect([dropped, sent]).toEqual([[], []]);
});
