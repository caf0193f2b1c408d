import { serveSite } from '../site/build/serve.ts';
import { buildEdition } from './build.ts';
import type { Flags } from './flags.ts';
import { untilInterrupted } from './interrupted.ts';
import { toSettings } from './open-content.ts';

/**
 * `start`: builds, then serves until it is interrupted. The port is opened first, so that a port in use is reported before
 * the build.
 */
export async function start(flags: Flags): Promise<number> {
  const settings = toSettings(flags);
  const served = await serveSite(settings.out, settings.base, flags.port).catch(refusedPort);
  if ('code' in served) {
    process.stderr.write(
      `Unexpected port ${flags.port} ${served.why}, expected a free one: name another with --port, or 0 for any.\n`,
    );
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

/** Why a port can't be had, where the system says so. */
function refusedPort(error: NodeJS.ErrnoException): { code: string; why: string } {
  const why = { EADDRINUSE: 'in use', EACCES: 'that only the system’s own programs may take' }[error.code ?? ''];
  if (why === undefined) throw error;
  return { code: String(error.code), why };
}
