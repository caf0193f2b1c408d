import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { programFile } from '../program/program-folder.ts';

const scripts = {
  'quick-search.js': 'src/client/quick-search.ts',
  'marks.js': 'src/client/mark-menu.ts',
  'handout.js': 'src/client/handout/handout.ts',
  'cite.js': 'src/client/cite/cite-tools.ts',
};
const styles = { 'pressed.css': 'src/styles/pressed.css' };
const sources = { ...scripts, ...styles };

/** The address below the base path of a file that no page has a tag for: it is loaded by a key or a press. */
export function lazyPath(built: keyof typeof sources): string {
  return import.meta.env?.PROD ? built : sources[built];
}

/** Makes these scripts and styles files of the built site under addresses that every page knows beforehand. */
export function lazyScripts(): AstroIntegration {
  return {
    name: 'lectern:lazy-scripts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const plugin = {
          name: 'lectern:lazy-scripts',
          applyToEnvironment: ({ name }: { name: string }) => name === 'client',
          buildStart(this: { emitFile(file: object): string }) {
            for (const [fileName, id] of Object.entries(scripts))
              this.emitFile({ type: 'chunk', id: programFile(id), fileName, preserveSignature: 'strict' });
            for (const [fileName, file] of Object.entries(styles))
              this.emitFile({ type: 'asset', fileName, source: readFileSync(programFile(file), 'utf8') });
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
