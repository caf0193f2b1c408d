import { z } from 'zod';

/** The components that an edition may replace, each with its file below `src/components/`. */
export const overridable = {
  /** The head of every page: title and navigation. */
  Masthead: 'frame/Masthead.astro',
  /** The foot of every page. */
  Footer: 'frame/Footer.astro',
  /** The head of an article's page. */
  ArticleHead: 'article/ArticleHead.astro',
  /** The head of an entry's page. */
  EntityHead: 'entity/EntityHead.astro',
  /** The card of an entry. */
  Card: 'entity/Card.astro',
} as const;

export type OverrideName = keyof typeof overridable;

const component = z
  .string()
  .regex(/^components\/[\w/-]+\.astro$/, 'expected the path of a component such as components/Footer.astro');

/** `overrides` of `site.yaml`. */
export const overridesSchema = z.strictObject(
  Object.fromEntries(Object.keys(overridable).map((name) => [name, component.optional()])) as Record<
    OverrideName,
    z.ZodOptional<typeof component>
  >,
);
