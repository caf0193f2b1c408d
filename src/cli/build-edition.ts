import { existsSync } from 'node:fs';
import { isSaid } from '../model/annotation.ts';
import { severityOf } from '../model/fault.ts';
import { buildSite, OutputFault, type Step } from '../site/build/build.ts';
import { budget, type Heaviest } from '../site/build/weigh-page.ts';
import type { Edition } from '../site/edition/edition.ts';
import type { Settings } from '../site/edition/settings.ts';
import type { PlaceOfKept } from '../site/keeping/kept-files.ts';
import { holdOutput } from '../site/output/hold-output.ts';
import { describeSystemFault } from '../site/output/system-fault.ts';
import { shortOfMemory } from '../site/search/memory-of-search.ts';
import { count } from './count.ts';
import { endOnSignals } from './interrupted.ts';
import { openContent } from './open-content.ts';
import { showProgress } from './progress.ts';
import { say } from './say.ts';

const names = { pages: 'Writing pages', search: 'Writing the search index', check: 'Checking links' } as const;

/**
 * Builds, saying what is done and at the end what was made. 0 when done, 1 when the content or the built site is faulty or
 * the system refuses something, 2 when the output folder must not be replaced.
 */
export async function buildEdition(settings: Settings, parts: Parts = {}): Promise<number> {
  const stopListening = endOnSignals();
  try {
    const held = await holdOutput(settings, say);
    if ('refusal' in held) {
      say(held.refusal);
      return held.isWrongUse ? 2 : 1;
    }
    return await buildInto(settings, parts).finally(held.release);
  } catch (error) {
    const sentence = describeSystemFault(error);
    if (!sentence) throw error;
    say(sentence);
    return leftAlone(settings);
  } finally {
    stopListening();
  }
}

async function buildInto(settings: Settings, { open, from }: Parts): Promise<number> {
  const started = performance.now();
  const edition = await openContent(settings, open);
  if (!edition) return leftAlone(settings);
  let progress: ReturnType<typeof showProgress> | undefined;
  const onStep = (step: Step) => {
    progress?.end();
    if (step === 'search') process.stderr.write(memoryLine(edition));
    progress = step === 'done' ? undefined : showProgress(names[step]);
  };
  try {
    const { heaviest, leftover, taken } = await buildSite(edition, settings, { onStep, from });
    if (leftover)
      say(`${describeSystemFault(leftover) ?? leftover}\nThe new site is in place, a rest of the old one beside it.`);
    if (from) say(`${count(taken, 'file is', 'files are')} taken over from the shards.`);
    if (!settings.site) say('No `url` in site.yaml and no --site: the feed and the sitemap name http://localhost.');
    process.stderr.write(ledgerLine(edition) + weightLine(heaviest));
    console.log(countsLine(edition, (performance.now() - started) / 1000));
    return 0;
  } catch (error) {
    progress?.end();
    if (!(error instanceof OutputFault)) throw error;
    process.stderr.write(`${error.message}:\n${error.faults.map((fault) => `  ${fault}\n`).join('')}`);
    return leftAlone(settings);
  }
}

/** Says that nothing was replaced, where there is something. */
function leftAlone({ out }: Settings): 1 {
  if (existsSync(out)) say(`The site in ${out} was left as it was.`);
  return 1;
}

/** Said before it may happen: what Pagefind does without memory ends the build. */
function memoryLine({ articles, site }: Edition): string {
  const short = site.search === 'files' && shortOfMemory(articles, process.availableMemory());
  if (!short) return '';
  const [needed, free] = [short.needed, short.free].map((bytes) => (bytes / 1e9).toFixed(1));
  return `The search index may take ${needed} GB of memory, of which ${free} GB are free. Where the build ends here, it needs a machine with more, or \`search: server\` in site.yaml.\n`;
}

/** What the ledger of permalinks does not know; empty where it knows all. */
function ledgerLine({ articles, ledger }: Edition): string {
  const unrecorded = articles.reduce((sum, article) => sum + article.unrecorded, 0);
  if (unrecorded === 0) return '';
  const found =
    ledger.length === 0
      ? 'No ledger of permalinks: links to paragraphs hold only while their words do.'
      : `${count(unrecorded, 'permalink is', 'permalinks are')} not in the ledger as the text has them.`;
  return `${found} npx lectern anchors --write records them.\n`;
}

/** What the longest article costs a reader's first visit, against the budget for one of 1,000 words. */
function weightLine(heaviest: Heaviest | undefined): string {
  if (!heaviest) return '';
  const { words, weight } = heaviest;
  const { own } = weight;
  const all = weight.all - own.all;
  const script = weight.script - own.script;
  const requests = weight.requests - own.requests;
  const over = script > budget.script || requests > budget.requests || (words <= 1000 && all > budget.all);
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  const found = `${kilobytes(all)} kB gzipped, ${kilobytes(script)} kB of it script, in ${requests} requests`;
  const allowed = `${budget.all / 1000} kB for 1,000 words, ${budget.script / 1000} kB, ${budget.requests}`;
  const added =
    own.requests === 0
      ? ''
      : ` Pictures and look of the edition’s own add ${kilobytes(own.all)} kB in ${count(own.requests, 'request')}.`;
  return `The longest article (${words.toLocaleString('en')} words) loads as ${found}; ${over ? 'over the budget' : 'budget'}: ${allowed}.${added}\n`;
}

/** What was made: `2 articles, 122 entities, 140 mentions, 25 quotes in 5.3 s; 3 warnings (npx lectern check)`. `check` may find more. */
function countsLine({ articles, entities, faults }: Edition, seconds: number): string {
  const mentions = articles.reduce((sum, article) => sum + article.mentions.length, 0);
  const quotes = articles.reduce((sum, article) => sum + article.quotes.filter(isSaid).length, 0);
  const warnings = faults.filter((fault) => severityOf(fault) === 'warning').length;
  const counts = [
    count(articles.length, 'article'),
    count(entities.length, 'entity', 'entities'),
    count(mentions, 'mention'),
    count(quotes, 'quote'),
  ];
  const warned = warnings === 0 ? '' : `; ${count(warnings, 'warning')} (npx lectern check)`;
  return `${counts.join(', ')} in ${seconds.toFixed(1)} s${warned}`;
}

/** What a build is put together from, where not from the content folder's own cache and the old site. */
interface Parts {
  open?: Parameters<typeof openContent>[1];
  from?: readonly PlaceOfKept[];
}
