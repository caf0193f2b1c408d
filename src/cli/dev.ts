import { serveForAuthors } from '../site/build/serve-for-authors.ts';
import type { Flags } from './flags.ts';
import { endOnSignals, untilInterrupted } from './interrupted.ts';
import { openContent } from './open-content.ts';
import { toSettings } from './to-settings.ts';

/** `dev`: serves pages as they are written; what changes in the content or the engine shows at once. */
export async function dev(flags: Flags): Promise<number> {
  const settings = toSettings(flags, true);
  const stopListening = endOnSignals();
  if (!(await openContent(settings))) return 1;
  const { address, stop } = await serveForAuthors(settings, flags.port);
  stopListening();
  console.log(`Writing at ${address} (Ctrl-C ends it; search needs npx lectern start)`);
  console.log(`What check finds is at ${address}report/`);
  await untilInterrupted();
  await stop();
  return 0;
}
