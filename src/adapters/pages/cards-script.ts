import { existsSync, readFileSync } from 'node:fs';
import nodeModule from 'node:module';

/**
 * The script that opens cards where the browser doesn’t by itself, ready for a page: it takes no name of the page's.
 * In a checkout it is made of its source, in a package it is compiled already.
 */
export function cardsScript(): string {
  const compiled = new URL('../../client/cards.js', import.meta.url);
  const source = new URL('../../client/cards.ts', import.meta.url);
  const code = existsSync(compiled) ? readFileSync(compiled, 'utf8') : withoutTypes(readFileSync(source, 'utf8'));
  return `(() => {\n${code.replace(/^export \{\};?\s*$/m, '').trim()}\n})();\n`;
}

/** Node warns once that this function may change, which is nothing to whoever marks a site. */
function withoutTypes(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return nodeModule.stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** The style of marks and cards. */
export function cardsStyle(): string {
  return readFileSync(new URL('../../../src/adapters/cards.css', import.meta.url), 'utf8');
}
