import { z } from 'zod';

const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
const positionSelector = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) })
  .refine(({ start, end }) => start < end);
const target = z.strictObject({ source: z.url(), selector: z.tuple([quoteSelector, positionSelector]) });
const purpose = z.enum(['assessing', 'classifying', 'describing', 'identifying', 'linking', 'tagging']);
const body = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('TextualBody'), purpose, value: z.string() }),
  z.strictObject({ type: z.literal('SpecificResource'), purpose, source: z.url() }),
]);
const annotation = z.strictObject({
  id: z.url(),
  type: z.literal('Annotation'),
  motivation: z.enum(['identifying', 'describing', 'linking']),
  body: z.array(body).min(1),
  target: z.union([target, z.array(target).min(2)]),
});

/**
 * The shape of an annotation collection with its one page inside, by the model's required terms and its lists of types
 * and motivations. @see https://www.w3.org/TR/annotation-model/#sets-of-bodies-and-targets
 */
export const collectionSchema = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: z.url(),
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    creator: z.strictObject({ type: z.literal('Organization'), name: z.string() }),
    generator: z.strictObject({ type: z.literal('Software'), name: z.string() }),
    total: z.int().min(0),
    first: z.strictObject({
      id: z.url(),
      type: z.literal('AnnotationPage'),
      startIndex: z.literal(0),
      items: z.array(annotation),
    }),
  })
  .refine(({ total, first }) => total === first.items.length);

/** A collection's annotations, with their targets' two selectors by name. */
export function annotationsOf(collection: unknown) {
  return collectionSchema.parse(collection).first.items.map(({ id, body: bodies, target: aim }) => {
    const aims = Array.isArray(aim) ? aim : [aim];
    return { id, bodies, targets: aims.map(({ selector: [quote, position] }) => ({ quote, position })) };
  });
}

/** The characters of a text between two positions, counted in code points. */
export function stretchOf(text: string, { start, end }: { start: number; end: number }): string {
  return [...text].slice(start, end).join('');
}
