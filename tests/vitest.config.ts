import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { CountsReporter } from './support/counts-reporter.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const support = (file: string) => fileURLToPath(new URL(`support/${file}`, import.meta.url));

/** A browser on a busy machine is slow: it is waited for, and what failed is tried once more, as the report then says. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000, retry: 1, expect: { poll: { timeout: 20_000 } } };

/**
 * Four kinds of tests: `unit` needs nothing, `site` a built site, `browser` a built site and a Chromium, `engines` one
 * and Firefox and WebKit; `npm test` leaves the last to `npm run test:engines`.
 */
export default defineConfig({
  root,
  test: {
    root,
    maxWorkers: 2,
    allowOnly: false,
    globalSetup: [support('temporary-home.ts')],
    reporters: [new CountsReporter()],
    projects: [
      { test: { name: 'unit', root, include: ['tests/unit/**/*.test.ts'], testTimeout: 20_000 } },
      {
        test: {
          name: 'site',
          root,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: [support('built-site.ts')],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [support('built-site.ts'), support('found-browser.ts')],
          ...patient,
        },
      },
      {
        test: {
          name: 'engines',
          root,
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: [support('built-site.ts')],
          fileParallelism: false,
          ...patient,
        },
      },
    ],
  },
});
