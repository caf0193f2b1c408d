import { defaultSchema, type Options } from 'rehype-sanitize';
import { alertKinds } from './alert-kinds.ts';

/** Put before every id that comes from an article, so that it can't be taken for one of ours. */
export const authored = 'x-';

/** The schemes of addresses that a link of a text may have. */
export const linkSchemes = ['http', 'https', 'mailto', 'tel'];

const dropped = ['input', 'picture', 'source'];
const alignment: [string, ...string[]] = ['align', 'left', 'center', 'right'];

/** Elements whose words are no text: code, and what is shown where a browser can't show the rest. */
const stripped = ['iframe', 'noembed', 'noframes', 'script', 'style'];

/**
 * What imported text may contain: GitHub's list without form fields and alternative images, images of the
 * edition itself only, no attribute but those that HTML has for them and that footnotes, tasks, alerts and links by name need. Our own marks are added afterwards.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  clobberPrefix: authored,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !dropped.includes(name)),
    'figure',
    'figcaption',
    'caption',
    'abbr',
    'cite',
    'mark',
    'small',
    'u',
  ],
  attributes: {
    '*': ['id', 'lang', 'title', ['dir', 'ltr', 'rtl', 'auto']],
    a: [
      ...['href', 'name', 'dataFootnoteBackref', 'dataFootnoteRef', 'dataWiki'],
      ['ariaDescribedBy', 'footnote-label'],
      ['ariaLabel', /^Back to reference /],
      ['className', 'data-footnote-backref'],
    ],
    blockquote: ['cite'],
    code: [['className', /^language-./]],
    del: ['cite'],
    details: ['open'],
    div: [['dataAlert', ...alertKinds]],
    img: ['src', 'alt', 'width', 'height', 'dataWiki'],
    ins: ['cite'],
    li: ['value', ['dataTask', 'done', 'open']],
    ol: ['start', 'reversed', ['type', '1', 'a', 'A', 'i', 'I']],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['colSpan', 'rowSpan', alignment],
    th: ['colSpan', 'rowSpan', 'abbr', ['scope', 'row', 'col', 'rowgroup', 'colgroup'], alignment],
  },
  protocols: { ...defaultSchema.protocols, href: linkSchemes, src: ['none'] },
  required: {},
  strip: stripped,
};
