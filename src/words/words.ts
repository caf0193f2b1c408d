import type * as en from './en.ts';

/**
 * The interface's words, a file per language; English says what there is to say. What has parts that are links is a
 * sentence with `{names}` in it, which `components/Phrase.astro` fills.
 */
export type Words = typeof en;
