// Compiles what the package brings as JavaScript, and the types of what programs import, into `compiled/`; `npm pack` and
// `npm publish` run it first. All is made anew, so that no file of an earlier version is published.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

rmSync('compiled', { recursive: true, force: true });
for (const project of ['.ci/package/tsconfig.json', '.ci/package/tsconfig.types.json']) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
dropUnreadTypes();
packData();

/** Removes the declarations that nothing which programs import leads to: they are a third of all. */
function dropUnreadTypes() {
  const read = new Set();
  const follow = (file) => {
    if (read.has(file) || !existsSync(file)) return;
    read.add(file);
    const named = readFileSync(file, 'utf8').matchAll(/(?:from |import\(|import )['"](\.[^'"]+)['"]/g);
    for (const [, path] of named) follow(join(dirname(file), path.replace(/(?:\.d)?\.[jt]s$/, '.d.ts')));
  };
  for (const file of globSync(['compiled/adapters/*.d.ts', 'compiled/client/cards.d.ts'])) follow(file);
  for (const file of globSync('compiled/**/*.d.ts')) if (!read.has(file)) rmSync(file);
}

/** Takes the blanks out of data, which nobody reads there. */
function packData() {
  for (const file of globSync('compiled/**/*.json'))
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
}
