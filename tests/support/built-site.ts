import type { TestProject } from 'vitest/node';
import { buildEdition, buildGenerated, buildReading } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of the built sites, or why there are none. */
    sites: { edition: string; generated: string; reading: string } | { fault: string };
  }
}

/** Vitest's global setup: builds the three sites that the tests look at. A failure fails each test that needs them. */
export async function setup(project: TestProject): Promise<void> {
  try {
    project.provide('sites', {
      edition: await buildEdition(),
      generated: await buildGenerated(),
      reading: await buildReading(),
    });
  } catch (error) {
    project.provide('sites', { fault: error instanceof Error ? error.message : String(error) });
  }
}
