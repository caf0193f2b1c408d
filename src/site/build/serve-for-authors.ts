import { dev } from 'astro';
import { type Settings, toEnvironment } from '../edition/settings.ts';
import { takeSlot } from '../output/slot.ts';
import { astroConfigIn } from './astro-config.ts';

/** Serves an edition while it is written: pages are made when asked for, and anew when what they show has changed. */
export async function serveForAuthors(
  settings: Settings,
  port: number,
): Promise<{ address: string; stop(): Promise<void> }> {
  Object.assign(process.env, toEnvironment(settings), { ASTRO_TELEMETRY_DISABLED: '1' });
  const slot = takeSlot();
  const server = await dev({ ...astroConfigIn(slot, settings), server: { port, host: '127.0.0.1' }, logLevel: 'warn' });
  const stop = () => server.stop().finally(slot.release);
  return { address: `http://127.0.0.1:${server.address.port}${settings.base}`, stop };
}
