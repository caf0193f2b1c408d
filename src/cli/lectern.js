#!/usr/bin/env node
// The door of the `lectern` command: checks Node's version, then hands over to the program. In a checkout that is
// TypeScript, which Node runs as it is; versions that do so only when told to are started once more and told. Below
// `node_modules` Node refuses TypeScript: a package brings the same compiled (.ci/package/).
import './node-version.js';
import { spawn } from 'node:child_process';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const given = process.argv.slice(2);
const door = fileURLToPath(import.meta.url);
const isPackage = door.includes(`${sep}node_modules${sep}`);

if (isPackage || process.features.typescript || process.execArgv.includes(flags[0])) {
  const { main } = await import(isPackage ? '../../compiled/cli/main.js' : './main.ts');
  process.exitCode = await main(given);
} else {
  const child = spawn(process.execPath, [...process.execArgv, ...flags, door, ...given], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
