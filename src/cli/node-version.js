// Says which Node to install where this one is too old, and stops. Plain JavaScript without imports, since it must run
// on the very versions that it refuses; the scripts of package.json run it first.
const needed = '22.12';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Lectern needs Node ${needed} or newer and found ${process.versions.node}: install Node 24 from https://nodejs.org and run the command again.`,
  );
  process.exit(1);
}
