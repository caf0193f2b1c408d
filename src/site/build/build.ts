import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { blame } from '../../model/program-fault.ts';
import { shareEdition } from '../edition/current-edition.ts';
import type { Edition } from '../edition/edition.ts';
import { publishFiles } from '../edition/published-files.ts';
import { type Settings, toEnvironment } from '../edition/settings.ts';
import { writeDataFiles } from '../files/write-data-files.ts';
import type { PlaceOfKept } from '../keeping/kept-files.ts';
import { openKeptWords } from '../keeping/kept-words.ts';
import { programVersion } from '../keeping/program-version.ts';
import { writeMark } from '../output/mark.ts';
import { placeOf } from '../output/place.ts';
import { bringNear, publish } from '../output/publish.ts';
import { takeSlot } from '../output/slot.ts';
import { pageReport, shareReport } from '../report/current-report.ts';
import { packed } from '../search/packed-file.ts';
import { writeSearchIndex } from '../search/write-search-index.ts';
import { checkOutput } from './check-output.ts';
import { type Heaviest, weighLongest } from './weigh-page.ts';
import { workingIn } from './working-in.ts';
import { writePages } from './write-pages.ts';

/** A step of a build that takes a while, for those who watch. */
export type Step = 'pages' | 'search' | 'check' | 'done';

/** The site can't be published as it was built. */
export class OutputFault extends Error {
  faults: string[];
  constructor(message: string, faults: string[]) {
    super(message);
    this.faults = faults;
  }
}

/**
 * Builds the site of an edition into `settings.out`, which the caller holds. All is written apart from it and checked;
 * only then does it take the old one's place, so that a build that fails leaves the last good one as it was.
 * @param from Where pages are taken over from, where not from the old site.
 * @returns What the longest article weighs, where there is one, and why something of the old site lies beside the new
 *   one, where it does; and how many files were taken over.
 * @throws {OutputFault} when links, ids or hashes of the pages don't fit, or a page would take the place of a file that
 *   Lectern didn't make; other errors are Astro's or the system's.
 */
export async function buildSite(
  edition: Edition,
  settings: Settings,
  { onStep, from }: { onStep: (step: Step) => void; from?: readonly PlaceOfKept[] | undefined },
): Promise<{ heaviest: Heaviest | undefined; leftover?: unknown; taken: number }> {
  const slot = takeSlot();
  try {
    // The edition was annotated just now, anew where that was asked for: the pages take it from the cache.
    const absolute = { ...settings, content: resolve(settings.content), out: resolve(settings.out) };
    Object.assign(process.env, toEnvironment({ ...absolute, force: false }), { ASTRO_TELEMETRY_DISABLED: '1' });
    if (settings.report) shareReport(pageReport(edition, settings.content));
    onStep('pages');
    const program = await programVersion();
    const files = await workingIn(slot.root, () => writePages(edition, absolute, { slot, program, from }));
    await publishFiles(edition.files, settings.content, slot.site);
    const origin = new URL(settings.site ?? edition.site.url ?? 'http://localhost');
    writeDataFiles(edition, files, origin);
    onStep('search');
    await writeSearchIndex(edition, {
      folder: slot.site,
      origin,
      words: openKeptWords({ ...absolute, stamp: program }),
      writePacked: (path, content) => files.bring(path, sha256Of(content), () => packed(content)).bytes.length,
    });
    await writeFile(
      join(slot.site, '_headers'),
      `/*\n  Content-Security-Policy: ${edition.look.policy}; frame-ancestors 'self'\n  X-Content-Type-Options: nosniff\n`,
    );
    onStep('check');
    const { analytics } = edition.look;
    const ofHost = analytics ? [analytics.src] : [];
    const { faults, checked } = await checkOutput({ folder: slot.site, base: settings.base, kept: files, ofHost });
    if (faults.length > 0)
      throw new OutputFault(
        `${blame}: the built pages are wrong in ${faults.length} places. Please report it`,
        faults.map((fault) => withFile(fault, edition)),
      );
    const heaviest = await weighLongest(edition, slot.site, settings.base);
    const leftover = await putInPlace(slot.site, settings.out);
    files.save(checked);
    onStep('done');
    return { heaviest, leftover, taken: files.taken.size };
  } finally {
    shareEdition(undefined);
    shareReport(undefined);
    slot.release();
  }
}

/** A fault of a page with the file of the content that the page is made of, where there is one. */
function withFile(fault: string, { articles, entities }: Edition): string {
  const isOf = ({ href }: { href: string }) => fault.startsWith(`${href}:`);
  const file = articles.find(isOf)?.path ?? entities.find(isOf)?.origin?.path;
  return file === undefined ? fault : `${fault} (the page of ${file})`;
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Publishes a site; once that is done, nothing is refused any more. */
async function putInPlace(site: string, out: string): Promise<unknown> {
  const place = placeOf(out);
  writeMark(site);
  await bringNear(site, place);
  const { clashing, leftover } = publish(place);
  if (clashing.length === 0) return leftover;
  const message = `Unexpected files in ${out} where pages should go, which Lectern didn’t make, expected none: move them away`;
  throw new OutputFault(message, clashing);
}
