import { doubtKinds } from '../desk/doubtful-mark.ts';
import { findEntries } from '../desk/find-entries.ts';
import type { Edition } from '../site/edition/edition.ts';
import { count } from './count.ts';
import type { Flags } from './flags.ts';
import { untilInterrupted } from './interrupted.ts';
import { openContent, toSettings } from './open-content.ts';
import { showProgress } from './progress.ts';
import { refusedPort } from './refused-port.ts';
import type { Asked } from './review/answer-question.ts';
import { Desk } from './review/desk.ts';
import { DoubtTray } from './review/doubt-tray.ts';
import { memoryOf } from './review/memory.ts';
import { openReviewed } from './review/reviewed.ts';
import { serveDesk } from './review/serve-desk.ts';

/**
 * `review`: serves a page on this machine that shows one doubtful mark after the other and writes what is decided. 1 when
 * the content has an error, an article is none, or the port can't be had.
 */
export async function review(flags: Flags, slugs: string[]): Promise<number> {
  const edition = await openContent(toSettings(flags));
  if (!edition) return 1;
  const unknown = slugs.find((slug) => !edition.articles.some((article) => article.slug === slug));
  if (unknown !== undefined) {
    process.stderr.write(`Unexpected \`${unknown}\`, expected the slug of an article that is published\n`);
    return 1;
  }
  const progress = showProgress('Reading what is doubtful');
  const reviewed = await openReviewed(flags.content);
  const doubts = new DoubtTray(reviewed, slugsIn(edition, slugs), progress.step);
  progress.end();
  const desk = new Desk([doubts], flags.content, memoryOf(flags.content));
  const left = desk.left();
  if (left > 0)
    return await serve({ desk, search: (question) => findEntries(question, reviewed.knowledge) }, flags.port, left);
  console.log('Nothing to review: there is no doubtful mark.');
  return 0;
}

async function serve(desk: Asked, port: number, left: number): Promise<number> {
  const served = await serveDesk(desk, port).catch(refusedPort(port));
  if ('refusal' in served) {
    process.stderr.write(served.refusal);
    return 1;
  }
  console.log(`${count(left, 'doubtful mark')} to decide at ${served.address} (Ctrl-C ends it)`);
  await untilInterrupted();
  served.server.closeAllConnections();
  served.server.close();
  return 0;
}

/** Slugs of the articles that have anything of which the engine isn't sure, and anything that is likely. */
function slugsIn({ articles }: Edition, asked: readonly string[]) {
  const rules = new Set<string>(doubtKinds);
  const own = articles.filter(({ slug }) => asked.length === 0 || asked.includes(slug));
  const having = (isHad: (article: Edition['articles'][number]) => boolean) =>
    own.filter(isHad).map(({ slug }) => slug);
  return {
    doubtful: having(
      ({ remarks, mentions }) =>
        remarks.some(({ rule }) => rules.has(rule)) || mentions.some(({ certainty }) => certainty === 'unsure'),
    ),
    likely: having(({ quotes, mentions }) => [...quotes, ...mentions].some(({ certainty }) => certainty === 'likely')),
  };
}
