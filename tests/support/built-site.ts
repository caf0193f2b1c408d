import type { TestProject } from 'vitest/node';
import { buildEdition, buildGenerated, buildGerman, buildReading } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of the built sites, or why there are none. */
    sites: { edition: string; generated: string; reading: string; german: string } | { fault: string };
  }
}

/** Vitest's global setup: builds the sites that the tests look at. A failure fails each test that needs them. */
export async function setup(project: TestProject): Promise<void> {
  try {
    const builds = [buildEdition(), buildGenerated(), buildReading(), buildGerman()] as const;
    const [edition, generated, reading, german] = await Promise.all(builds);
    project.provide('sites', { edition, generated, reading, german });
  } catch (error) {
    project.provide('sites', { fault: error instanceof Error ? error.message : String(error) });
  }
}
