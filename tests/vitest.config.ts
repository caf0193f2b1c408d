import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { CountsReporter } from './support/counts-reporter.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const support = (file: string) => fileURLToPath(new URL(`support/${file}`, import.meta.url));
const sites = support('built-site.ts');

/** A browser on a busy machine is slow: it is waited for, and what failed is tried once more, as the report then says. */
const patient = { retry: 1, expect: { poll: { timeout: 60_000 } } };

/**
 * Five kinds of tests, a folder each: `unit` and `property` (any texts, huge and hostile ones) need nothing, `site` a
 * built site, `browser` a built site and a Chromium, `engines` one and Firefox and WebKit; `npm test` leaves the last to
 * `npm run test:engines`. Files share a worker with all that it has loaded, and its browser: what a test changes outside
 * of itself, it puts back. The timeouts end only what hangs.
 */
export default defineConfig({
  root,
  test: {
    root,
    maxWorkers: 2,
    isolate: false,
    allowOnly: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    globalSetup: [support('temporary-home.ts')],
    reporters: [new CountsReporter()],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'property',
          include: ['tests/property/**/*.test.ts'],
          setupFiles: [support('fixed-seed.ts')],
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: [sites] } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [sites, support('found-browser.ts')],
          ...patient,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: [sites],
          isolate: true,
          fileParallelism: false,
          ...patient,
        },
      },
    ],
  },
});
