import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { annotate, type Place, wait } from './place.ts';

const nodes = [
  { name: 'berth1', port: 16821 },
  { name: 'berth2', port: 16822 },
];

/**
 * A Slurm array of `count` shards on two nodes of this machine. Once the first shard is finished the second node is lost,
 * its daemon and all that it runs killed; the controller notices and gives its task to the first.
 * @returns The lines of the controller’s log that tell which node had which task, and how it ended.
 */
export async function runSlurm({ folder, whole, glossary }: Place, out: string, count: number): Promise<string[]> {
  const home = join(folder, 'slurm');
  const env = { ...process.env, SLURM_CONF: configure(home) };
  const run = (program: string, ...words: string[]) => execFileSync(program, words, { env, encoding: 'utf8' });
  if (spawnSync('munge', ['-n']).status !== 0) throw new Error('munged doesn’t run: start it first');
  try {
    run('slurmctld');
    await wait(2000);
    for (const { name } of nodes) run('slurmd', '-N', name);
    await until(() => run('sinfo', '--noheader', '--format=%T %D').trim() === 'idle 2', 60);
    run('sbatch', '--output', join(home, 'task-%a.log'), scriptOf(home, { whole, glossary, out, count }));
    await until(() => finished(out, count) > 0, 300);
    killNode(home, 'berth2');
    await until(() => finished(out, count) === count, 900);
    return readFileSync(join(home, 'controller.log'), 'utf8')
      .split('\n')
      .filter((line) => /not responding|requeue|Allocate|COMPLETED|_job_complete|DOWN/i.test(line));
  } finally {
    killNode(home, 'berth1');
    killNode(home, 'berth2');
    end(join(home, 'controller.pid'));
  }
}

function finished(out: string, count: number): number {
  return Array.from({ length: count }, (_, at) => at + 1).filter((index) =>
    existsSync(join(out, `texts.${index}-of-${count}.jsonl.manifest.json`)),
  ).length;
}

function scriptOf(home: string, { whole, glossary, out, count }: Task): string {
  const file = join(home, 'shards.sh');
  const command = [...annotate, whole, '--out', out, '--glossary', glossary].map((word) => `'${word}'`).join(' ');
  writeFileSync(
    file,
    `#!/bin/sh\n#SBATCH --array=1-${count}\n#SBATCH --requeue\n#SBATCH --cpus-per-task=1\nexec ${command} --shard "$SLURM_ARRAY_TASK_ID/${count}"\n`,
  );
  return file;
}

/** Writes the settings of a cluster whose two nodes are this machine. */
function configure(home: string): string {
  mkdirSync(join(home, 'state'), { recursive: true });
  const here = hostname().split('.')[0];
  const file = join(home, 'slurm.conf');
  writeFileSync(
    file,
    `ClusterName=harbour
SlurmctldHost=${here}
SlurmUser=root
SlurmctldPort=16817
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
ReturnToService=2
SlurmdTimeout=10
KillWait=2
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
StateSaveLocation=${home}/state
SlurmdSpoolDir=${home}/spool.%n
SlurmctldPidFile=${home}/controller.pid
SlurmdPidFile=${home}/%n.pid
SlurmctldLogFile=${home}/controller.log
SlurmdLogFile=${home}/%n.log
${nodes.map(({ name, port }) => `NodeName=${name} NodeHostname=${here} NodeAddr=127.0.0.1 Port=${port} CPUs=1`).join('\n')}
PartitionName=quay Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`,
  );
  return file;
}

/** Kills a node’s daemon and the tasks that it started: they carry the node’s name in their environment. */
function killNode(home: string, name: string): void {
  end(join(home, `${name}.pid`));
  const found = spawnSync('pgrep', ['--full', 'slurmstepd|shards|annotate --jsonl'], { encoding: 'utf8' }).stdout;
  for (const pid of found.split('\n').filter(Boolean)) {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
      if (environment.some((line) => line === `SLURMD_NODENAME=${name}`)) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
}

function end(pidFile: string): void {
  if (!existsSync(pidFile)) return;
  try {
    process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

async function until(isSo: () => boolean, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    if (isSo()) return;
    await wait(1000);
  }
  throw new Error(`Not so after ${seconds} s: ${isSo}`);
}

interface Task extends Pick<Place, 'whole' | 'glossary'> {
  out: string;
  count: number;
}
