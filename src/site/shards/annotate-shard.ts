import { mkdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { type Fault, isError } from '../../model/fault.ts';
import { at } from '../../model/program-fault.ts';
import { annotateArticle, annotateEntity } from '../edition/annotate-content.ts';
import type { Progress } from '../edition/annotate-shelf.ts';
import { openCache } from '../edition/annotation-cache.ts';
import type { Settings } from '../edition/settings.ts';
import { isInShard, type Shard } from '../edition/shard.ts';
import { openToAnnotate, stampOf } from '../edition/to-annotate.ts';
import { digestOfFile, partsOf, type ShardManifest, writeShard } from './shard-folder.ts';

/**
 * Annotates the articles and entries of a shard into a folder, from which an edition can be put together. What lies there
 * of an earlier run and still fits is kept. Drafts are annotated too, as a build checks them.
 * @returns What was written, or the errors of the content, which stop it.
 */
export async function annotateShard(
  settings: Settings,
  { shard, folder }: { shard: Shard; folder: string },
  progress: Progress,
): Promise<ShardManifest | Fault[]> {
  const { read, draftEntries, faults, made, context, ledgerOf } = await openToAnnotate(settings);
  const errors = faults.filter(isError);
  if (errors.length > 0) return errors;
  const cache = openCache(partsOf(folder).annotations, stampOf(made), settings.force);
  const articles = read.articles.filter(({ slug }) => isInShard(slug, shard));
  const entries = [...read.entities, ...draftEntries].filter(({ id }) => isInShard(id, shard));
  for (const [index, article] of articles.entries()) {
    annotateArticle(article, { ...context, cache }, ledgerOf(article.slug));
    progress(index + 1, articles.length);
    await setImmediate(); // Ctrl-C is heard in between
  }
  for (const entry of entries) at(entry.origin?.path ?? entry.id, () => annotateEntity(entry, { ...context, cache }));
  mkdirSync(folder, { recursive: true });
  cache.save();
  const manifest: ShardManifest = {
    shard,
    made,
    articles: articles.length,
    entries: entries.length,
    annotations: (await digestOfFile(partsOf(folder).annotations)) ?? '',
  };
  writeShard(folder, manifest);
  return manifest;
}
