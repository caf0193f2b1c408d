// Ends the process, as a power cut would, right before the step of number STEP among those that change the file system.
// node --import this
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const steps = [
  'renameSync',
  'linkSync',
  'symlinkSync',
  'mkdirSync',
  'rmSync',
  'rmdirSync',
  'chmodSync',
  'writeFileSync',
];
let left = Number(process.env.STEP);

for (const [home, names] of [
  [fs, steps],
  [fs.promises, ['rename', 'cp']],
]) {
  for (const name of names) {
    const real = home[name];
    home[name] = (...given) => {
      left -= 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
      return real(...given);
    };
  }
}
syncBuiltinESMExports();
