import { serveSite } from '../site/build/serve.ts';
import { buildEdition } from './build-edition.ts';
import type { Flags } from './flags.ts';
import { untilInterrupted } from './interrupted.ts';
import { refusedPort } from './refused-port.ts';
import { toSettings } from './to-settings.ts';

/**
 * `start`: builds, then serves until it is interrupted. The port is opened first, so that a port in use is reported before
 * the build.
 */
export async function start(flags: Flags): Promise<number> {
  const settings = toSettings(flags);
  const served = await serveSite(settings.out, settings.base, { port: flags.port }).catch(refusedPort(flags.port));
  if ('refusal' in served) {
    process.stderr.write(served.refusal);
    return 1;
  }
  const { server, address } = served;
  try {
    const status = await buildEdition(settings);
    if (status !== 0) return status;
    console.log(`Reading at ${address} (Ctrl-C ends it)`);
    await untilInterrupted();
    return 0;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
