// Compiles what the package brings as JavaScript, and the types of what programs import, into `compiled/`; `npm pack` and
// `npm publish` run it first. All is made anew, so that no file of an earlier version is published.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('compiled', { recursive: true, force: true });
for (const project of ['.ci/package/tsconfig.json', '.ci/package/tsconfig.types.json']) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
