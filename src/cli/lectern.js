#!/usr/bin/env node
// The door of the `lectern` command: checks Node's version, then hands over to TypeScript, which Node runs as it is.
// Versions that do so only when told to are started once more and told.
import './node-version.js';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const given = process.argv.slice(2);

if (process.features.typescript || process.execArgv.includes(flags[0])) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(given);
} else {
  const child = spawn(process.execPath, [...flags, fileURLToPath(import.meta.url), ...given], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
