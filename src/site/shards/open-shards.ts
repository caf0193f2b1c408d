import { type AnnotationCache, digest } from '../edition/annotation-cache.ts';
import { type KeptAnnotation, readAnnotations } from '../edition/annotation-file.ts';
import { isInShard, type Shard, shardName } from '../edition/shard.ts';
import { type MadeOf, stampOf } from '../edition/to-annotate.ts';
import { digestOfFile, partsOf, readShard, type ShardManifest } from './shard-folder.ts';

/** Shards don’t make an edition: a sentence for each reason. */
export class ShardFault extends Error {
  sentences: string[];
  constructor(sentences: string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/** A shard that was found whole, and where. */
export interface FoundShard extends ShardManifest {
  folder: string;
}

/**
 * Finds the shards in folders: each of their number once, all of them whole.
 * @throws {ShardFault} where one is missing, there twice, not whole or of another number.
 */
export async function findShards(folders: readonly string[]): Promise<FoundShard[]> {
  const found: FoundShard[] = [];
  for (const folder of folders) {
    const manifest = readShard(folder);
    if (!manifest)
      throw new ShardFault([`Unexpected ${folder}, expected the folder of a whole shard: run ${command} again`]);
    if ((await digestOfFile(partsOf(folder).annotations)) !== manifest.annotations)
      throw new ShardFault([
        `Unexpected annotations in ${folder}, expected them as they were written: ${again(manifest.shard)}`,
      ]);
    found.push({ ...manifest, folder });
  }
  const [first] = found;
  if (!first) throw new ShardFault([`Unexpected absence of shards, expected their folders: ${command} writes one`]);
  const { count } = first.shard;
  const other = found.find(({ shard }) => shard.count !== count);
  if (other)
    throw new ShardFault([
      `Unexpected shard ${shardName(other.shard)} in ${other.folder}, expected one of ${count} as in ${first.folder}`,
    ]);
  const byIndex = Map.groupBy(found, ({ shard }) => shard.index);
  const sentences = Array.from({ length: count }, (_, at) => at + 1).flatMap((index) => {
    const [one, twin] = byIndex.get(index) ?? [];
    if (!one)
      return [`Unexpected absence of shard ${index}/${count}, expected each of them: ${again({ index, count })}`];
    return twin
      ? [`Unexpected second shard ${index}/${count} in ${twin.folder}, expected it once: ${one.folder} has it`]
      : [];
  });
  if (sentences.length > 0) throw new ShardFault(sentences);
  return found;
}

/**
 * What shards annotated, as the cache of a build that annotates nothing itself.
 * @param made What the build’s own texts depend on.
 * @throws {ShardFault} where a shard was made of something else, at once or when a text is asked for.
 */
export function openShards(shards: readonly FoundShard[], made: MadeOf): AnnotationCache {
  const sentences = shards.flatMap(({ shard, folder, made: own }) => {
    const [other] = (Object.keys(made) as (keyof MadeOf)[]).filter((part) => own[part] !== made[part]);
    return other
      ? [
          `Unexpected ${names[other]} of shard ${shardName(shard)} in ${folder}, expected what this build has: ${again(shard)}`,
        ]
      : [];
  });
  if (sentences.length > 0) throw new ShardFault(sentences);
  const entries = new Map<string, KeptAnnotation>();
  for (const { folder } of shards)
    for (const [key, entry] of readAnnotations(partsOf(folder).annotations, stampOf(made))) entries.set(key, entry);
  return {
    get(key, ingredients) {
      const entry = entries.get(key);
      if (entry?.digest === digest(ingredients)) return entry.annotated;
      throw new ShardFault([changed(key, entry, shards)]);
    },
    made: () => 0,
    save: () => undefined,
  };
}

/** @param key Such as `article ferries`. */
function changed(key: string, entry: KeptAnnotation | undefined, shards: readonly FoundShard[]): string {
  const id = key.slice(key.indexOf(' ') + 1);
  const own = shards.find(({ shard }) => isInShard(id, shard));
  const whose = own ? `shard ${shardName(own.shard)} in ${own.folder}` : 'its shard';
  const found = entry ? 'text' : 'absence';
  return `Unexpected ${found} of the ${key.slice(0, key.indexOf(' '))} \`${id}\` in ${whose}, expected the text that the content has: ${own ? again(own.shard) : command}`;
}

const names: Record<keyof MadeOf, string> = {
  program: 'version of Lectern',
  settings: 'language, words or base path',
  glossary: 'glossary',
  references: 'references or citation style',
  pictures: 'pictures',
};

const command = '`npx lectern build --shard I/N`';

function again(shard: Shard): string {
  return `run \`npx lectern build --shard ${shardName(shard)}\` again`;
}
