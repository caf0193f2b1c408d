import { z } from 'zod';

/**
 * What a text, or a stretch of it, is: `report` tells what others did and said; `transcript` has labelled speakers;
 * `first-person` is a speech, letter, diary or opinion, whose author says “I” or “we”; `story` tells in scenes with
 * dialogue; `reference` is a manual or an encyclopedia.
 */
export const genreSchema = z.enum(['report', 'transcript', 'first-person', 'story', 'reference']);

export type Genre = z.output<typeof genreSchema>;

/** Which paraphrases (speech without marks) are kept: all that are found, those that are certain, or none. */
export const paraphrasesSchema = z.enum(['all', 'certain', 'none']);

export type Paraphrases = z.output<typeof paraphrasesSchema>;
