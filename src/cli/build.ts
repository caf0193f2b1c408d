import { buildEdition } from './build-edition.ts';
import { buildByShards } from './build-shards.ts';
import type { Flags } from './flags.ts';
import { toSettings } from './to-settings.ts';

/** `build`: the content folder becomes a site in the output folder, or a part of it what a site is put together from. */
export async function build(flags: Flags, operands: string[]): Promise<number> {
  return flags.shard || flags.merge ? buildByShards(flags, operands) : buildEdition(toSettings(flags));
}
