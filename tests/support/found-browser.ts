import type { TestProject } from 'vitest/node';
import { findChromium, type Launch } from './find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How to start the browser. */
    chromium: Launch;
  }
}

/** Vitest's global setup: finds the browser once, for all workers. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await findChromium());
}
