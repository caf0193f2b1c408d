import { programFolder, programVariable } from '../program/program-folder.ts';

/**
 * What a command was told of where things are. It reaches Astro, whose pages run in a module graph of their own,
 * through the environment: `toEnvironment` writes, `readSettings` reads.
 */
export interface Settings {
  /** The content folder as the person named it: faults print paths below it. */
  content: string;
  /** Where the finished site goes. */
  out: string;
  /** The address that the edition is published at, without a path; undefined for `site.yaml`'s. */
  site: string | undefined;
  /** The path below it: `/` or `/edition/`. */
  base: string;
  /** Whether to annotate everything anew. */
  force: boolean;
  /** Whether pages are served while content changes. */
  dev: boolean;
  /** Whether a build gets the page of what `check` finds, which is for editors alone. */
  report?: boolean;
}

const names = {
  content: 'LECTERN_CONTENT',
  out: 'LECTERN_OUT',
  site: 'LECTERN_SITE',
  base: 'LECTERN_BASE',
  force: 'LECTERN_FORCE',
  dev: 'LECTERN_DEV',
  report: 'LECTERN_REPORT',
} as const;

/** The settings that the environment holds, with the defaults of a checkout. */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  return {
    content: environment[names.content] ?? 'content',
    out: environment[names.out] ?? 'dist',
    site: environment[names.site] || undefined,
    base: environment[names.base] ?? '/',
    force: environment[names.force] === '1',
    dev: environment[names.dev] === '1',
    report: environment[names.report] === '1',
  };
}

/** The settings as environment variables, with the place of the program beside them. */
export function toEnvironment(settings: Settings): Record<string, string> {
  return {
    [programVariable]: programFolder(),
    [names.content]: settings.content,
    [names.out]: settings.out,
    [names.site]: settings.site ?? '',
    [names.base]: settings.base,
    [names.force]: settings.force ? '1' : '',
    [names.dev]: settings.dev ? '1' : '',
    [names.report]: settings.report ? '1' : '',
  };
}
