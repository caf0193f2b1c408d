import type { TestProject } from 'vitest/node';
import { findChromium, type Launch } from './find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How to start the browser, or why there is none and what to do. */
    chromium: Launch | { fault: string };
  }
}

/** Vitest's global setup: finds the browser once, for all workers. A failure fails each test that needs it. */
export async function setup(project: TestProject): Promise<void> {
  try {
    project.provide('chromium', await findChromium());
  } catch (error) {
    project.provide('chromium', { fault: error instanceof Error ? error.message : String(error) });
  }
}
