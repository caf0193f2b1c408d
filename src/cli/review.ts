import { count } from './count.ts';
import type { Flags } from './flags.ts';
import { untilInterrupted } from './interrupted.ts';
import { openContent } from './open-content.ts';
import { showProgress } from './progress.ts';
import { refusedPort } from './refused-port.ts';
import type { Asked } from './review/answer-question.ts';
import { memoryOf } from './review/memory.ts';
import { openDesk } from './review/open-desk.ts';
import { openReviewed } from './review/reviewed.ts';
import { serveDesk } from './review/serve-desk.ts';
import { say } from './say.ts';
import { toSettings } from './to-settings.ts';

/**
 * `review`: serves a page on this machine that shows one doubtful mark after the other and writes what is decided. 1 when
 * the content has an error, an article is none, or the port can't be had.
 */
export async function review(flags: Flags, slugs: string[]): Promise<number> {
  const edition = await openContent(toSettings(flags));
  if (!edition) return 1;
  const unknown = slugs.find((slug) => !edition.articles.some((article) => article.slug === slug));
  if (unknown !== undefined) {
    say(`Unexpected \`${unknown}\`, expected the slug of an article that is published`);
    return 1;
  }
  const progress = showProgress('Reading what is doubtful');
  const reviewed = await openReviewed(flags.content);
  const asked = openDesk(edition, reviewed, { slugs, memory: memoryOf(flags.content), progress: progress.step });
  progress.end();
  const left = asked.desk.left();
  if (left > 0) return await serve(asked, flags.port, left);
  console.log('Nothing to review: nothing is doubtful, and nothing to suggest.');
  return 0;
}

async function serve(asked: Asked, port: number, left: number): Promise<number> {
  const served = await serveDesk(asked, port).catch(refusedPort(port));
  if ('refusal' in served) {
    process.stderr.write(served.refusal);
    return 1;
  }
  console.log(`${count(left, 'item')} to decide at ${served.address} (Ctrl-C ends it)`);
  await untilInterrupted();
  served.server.closeAllConnections();
  served.server.close();
  return 0;
}
