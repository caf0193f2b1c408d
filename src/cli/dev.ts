import { dev as serveWithAstro } from 'astro';
import { toEnvironment } from '../site/settings.ts';
import type { Flags } from './flags.ts';
import { openContent, toSettings } from './open-content.ts';

/** `dev`: serves pages as they are written; what changes in the content or the engine shows at once. */
export async function dev(flags: Flags): Promise<number> {
  const settings = toSettings(flags, true);
  const edition = await openContent(settings);
  if (!edition) return 1;
  Object.assign(process.env, toEnvironment({ ...settings, site: settings.site ?? edition.site.url }), { ASTRO_TELEMETRY_DISABLED: '1' });
  const server = await serveWithAstro({ server: { port: flags.port, host: '127.0.0.1' }, logLevel: 'warn' });
  console.log(`Writing at http://127.0.0.1:${server.address.port}${settings.base} (Ctrl-C ends it; search needs npm start)`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
  });
  await server.stop();
  return 0;
}
