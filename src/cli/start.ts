import { serveSite } from '../site/build/serve.ts';
import { buildEdition } from './build.ts';
import type { Flags } from './flags.ts';
import { untilInterrupted } from './interrupted.ts';
import { toSettings } from './open-content.ts';

/** `start`: builds, then serves until it is interrupted. */
export async function start(flags: Flags): Promise<number> {
  const settings = toSettings(flags);
  if (!(await buildEdition(settings))) return 1;
  try {
    const { server, address } = await serveSite(settings.out, settings.base, flags.port);
    console.log(`Reading at ${address} (Ctrl-C ends it)`);
    await untilInterrupted();
    server.closeAllConnections();
    server.close();
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    process.stderr.write(
      `Unexpected port ${flags.port} in use, expected a free one: name another with --port, or 0 for any.\n`,
    );
    return 1;
  }
}
