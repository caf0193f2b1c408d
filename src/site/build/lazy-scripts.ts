import type { AstroIntegration } from 'astro';

const sources = { 'quick-search.js': 'src/client/quick-search.ts', 'marks.js': 'src/client/mark-menu.ts' };

/** The address below the base path of a script that no page has a tag for: it is loaded by a key or a press. */
export function lazyPath(built: keyof typeof sources): string {
  return import.meta.env?.PROD ? built : sources[built];
}

/** Makes these scripts files of the built site under addresses that every page knows beforehand. */
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
            for (const [fileName, id] of Object.entries(sources))
              this.emitFile({ type: 'chunk', id, fileName, preserveSignature: 'strict' });
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
