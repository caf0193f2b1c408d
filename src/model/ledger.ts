import { z } from 'zod';

/** A line of `content/anchors.json`, the ledger of permalinks: an anchor once published, and what it names. */
export const ledgerEntrySchema = z.strictObject({
  /** The anchor: `p-` for a paragraph, `q-` for a quotation. It names one place of its article, for good. */
  id: z.string().regex(/^[pq]-[a-z0-9-]+$/, 'expected an anchor such as p-lusab-babad'),
  /** Slug of the article. */
  article: z.string().min(1),
  /** How the text begins, for people. */
  text: z.string(),
  /** What only the same words have. */
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hexadecimal digits'),
  /** What similar words have in common. */
  sketch: z.string().regex(/^(?:[-\w]{3})*$/, 'expected letters, digits, - and _, three for each value'),
  /**
   * Only where the text is gone: the anchor nearest to where it stood, `slug#anchor` where it went to another article,
   * empty where nothing was left.
   */
  gone: z.string().optional(),
});

export type LedgerEntry = z.output<typeof ledgerEntrySchema>;
