import { openSite } from '../corpus/read-site.ts';
import type { Settings } from '../site/edition/settings.ts';
import type { Flags } from './flags.ts';
import { basePathOf } from './site-address.ts';

/** The settings that a command's flags come to, with the address of `site.yaml` where they name none. */
export function toSettings({ content, out, site, base, force, report }: Flags, dev = false): Settings {
  const { url } = openSite(content);
  if (site !== undefined || url === undefined) return { content, out, site, base, force, dev, report };
  const path = base === '/' ? basePathOf(url) : base;
  return { content, out, site: new URL(url).origin, base: path, force, dev, report };
}
