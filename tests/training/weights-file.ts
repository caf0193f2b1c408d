import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** How good weights are, as it was measured once. */
const score = z.strictObject({
  /** The day of the measurement, ISO 8601. */
  measured: z.iso.date(),
  /** On which texts, and how. */
  on: z.string().min(1),
  /** Figures in per cent, each under its name. */
  figures: z.record(z.string(), z.number().min(0).max(100)),
});

/** What a reader needs to know of weights before trusting them. */
const modelCard = z.strictObject({
  /** What the numbers are, and what a positive one speaks for. */
  holds: z.string().min(1),
  learntFrom: z.strictObject({
    /** Name, part and authors of the corpus. */
    corpus: z.string().min(1),
    /** Where it can be had. */
    address: z.url(),
    /** What its authors allow, and what of it is in the file. */
    licence: z.string().min(1),
    articles: z.int().positive(),
    /** How many decisions the weights were learnt from. */
    examples: z.int().positive(),
    /** What one of these decisions is. */
    example: z.string().min(1),
  }),
  /** The command that learns the weights anew. */
  trainedBy: z.string().min(1),
  /** What else a reader must know. */
  remark: z.string().min(1).optional(),
  /** What was measured with these weights, or with the same procedure on parts of the corpus; nothing else. */
  scores: z.record(z.string(), score),
});

const weightsFile = z.strictObject({
  card: modelCard,
  /** What each feature weighs, in logarithms of odds with two decimals, by the feature's name. */
  weights: z.record(z.string(), z.number()),
});

/**
 * Reads a file of weights.
 * @throws {z.ZodError} where a field is missing, unknown or of another kind.
 */
export function readWeightsFile(file: string): WeightsFile {
  return weightsFile.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The text of a file of weights: the card first, then one weight a line in the order of their names. */
export function weightsText({ card, weights }: WeightsFile): string {
  const sorted = Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ card, weights: Object.fromEntries(sorted) }, null, 2)}\n`;
}

/**
 * Writes a file of weights. Scores of the file that is there are kept where its weights are the same, and dropped where
 * they differ, as a score belongs to the weights that it was measured with.
 * @returns whether the weights differ from those that were there.
 */
export function writeWeightsFile(file: string, { card, weights }: WeightsFile): boolean {
  const before = existsSync(file) ? readWeightsFile(file) : undefined;
  const isSame = before !== undefined && textOf(before.weights) === textOf(weights);
  const scores = { ...(isSame ? before.card.scores : {}), ...card.scores };
  writeFileSync(file, weightsText({ card: { ...card, scores }, weights }));
  return !isSame;
}

function textOf(weights: WeightsFile['weights']): string {
  return JSON.stringify(Object.entries(weights).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export type WeightsFile = z.infer<typeof weightsFile>;
export type ModelCard = z.infer<typeof modelCard>;
export type Score = z.infer<typeof score>;
