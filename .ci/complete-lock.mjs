// Completes package-lock.json after an install, so that `npm ci` works on every machine. Run it after every
// `npm install`: node .ci/complete-lock.mjs. It mends three things:
//
// A registry that lacks a package's binaries for another platform makes npm write a lock that `npm ci` rejects
// ("Missing … from lock file"). Every optional dependency with an exact version gets an entry, its platform read
// off its name.
//
// npm leaves out optional packages whose `engines` don't allow the Node that it runs on. Ours run on the Node that
// the lock brings, so what they say of the machine's is taken out.
//
// recheck brings itself once more as programs for Java and for the machine, 52 MB that nothing of ours runs: the tests
// run it in JavaScript. They are taken out.
import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const unused = Object.keys(lock.packages['node_modules/recheck']?.optionalDependencies ?? {});
for (const name of unused) delete lock.packages[`node_modules/${name}`];
if (unused.length > 0) delete lock.packages['node_modules/recheck'].optionalDependencies;

const added = Object.values(lock.packages)
  .flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}))
  .filter(([name, version]) => /^\d/.test(version) && !lock.packages[`node_modules/${name}`])
  .map(([name, version]) => [`node_modules/${name}`, { version, ...platform(name), optional: true }]);
const bound = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && entry.engines);

if (added.length + bound.length + unused.length > 0) {
  for (const [, entry] of bound) delete entry.engines;
  const packages = Object.entries(lock.packages).concat(added);
  packages.sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    'package-lock.json',
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`,
  );
}
console.log(
  `package-lock.json: ${added.length} platform entries added, ${bound.length} engines and ${unused.length} backends taken out`,
);

/** The `os`, `cpu` and `libc` that a platform package's name tells: `@x/cli-linux-x64-musl`. */
function platform(name) {
  const parts = name.replace('windows', 'win32').split(/[-/]/);
  const pick = (known) => parts.filter((part) => known.includes(part));
  const [os, cpu] = [pick(systems), pick(processors)];
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(parts.includes('musl') && { libc: ['musl'] }) };
}
