import { defaultSchema, type Options } from 'rehype-sanitize';

/** Put before every id that comes from an article, so that it can't be taken for one of ours. */
export const authored = 'x-';

/** The schemes of addresses that a link of a text may have. */
export const linkSchemes = ['http', 'https', 'mailto', 'tel'];

const dropped = ['input', 'picture', 'source'];

/** Elements whose words are no text: code, and what is shown where a browser can't show the rest. */
const stripped = ['iframe', 'noembed', 'noframes', 'script', 'style'];

/**
 * What imported text may contain: GitHub's list without form fields and alternative images, images of the
 * edition itself only, no class or data attribute but those that footnotes need. Our own marks are added afterwards.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  clobberPrefix: authored,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !dropped.includes(name)),
    'figure',
    'figcaption',
    'abbr',
    'cite',
    'mark',
    'small',
    'time',
    'u',
  ],
  protocols: { ...defaultSchema.protocols, href: linkSchemes, src: ['none'] },
  required: {},
  strip: stripped,
};
