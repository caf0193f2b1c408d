import type { AstroIntegration } from 'astro';

const source = 'src/client/quick-search.ts';
const built = 'quick-search.js';

/** The address of the quick search's script below the base path; no page has a tag for it, it is loaded on a key. */
export const quickSearchPath = import.meta.env?.PROD ? built : source;

/** Makes the script a file of the built site under an address that every page knows beforehand. */
export function quickSearchScript(): AstroIntegration {
  return {
    name: 'lectern:quick-search',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const plugin = {
          name: 'lectern:quick-search',
          applyToEnvironment: ({ name }: { name: string }) => name === 'client',
          buildStart(this: { emitFile(file: object): string }) {
            this.emitFile({ type: 'chunk', id: source, fileName: built, preserveSignature: 'strict' });
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
