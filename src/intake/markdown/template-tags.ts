/**
 * Tags of site generators by their names, each with what Markdown has in its place.
 * @see https://gohugo.io/content-management/shortcodes/
 * @see https://jekyllrb.com/docs/liquid/tags/
 */
export const templateTags: Readonly<Record<string, (tag: Tag) => string>> = {
  figure: (tag) => figure(tag.values.get('src') ?? tag.plain[0], tag),
  image: (tag) => figure(tag.values.get('src') ?? tag.plain[0], tag),
  img: (tag) => figure(tag.values.get('src') ?? tag.plain[0], tag),
  picture: (tag) => figure(tag.values.get('src') ?? tag.plain[0], tag),
  image_with_class: (tag) => figure(tag.plain[0], { ...tag, plain: [tag.plain[0] ?? '', tag.plain[2] ?? ''] }),
  include: included,
  render: included,
  youtube: ({ plain, values }) => `[Video](https://www.youtube.com/watch?v=${values.get('id') ?? plain[0] ?? ''})`,
  vimeo: ({ plain, values }) => `[Video](https://vimeo.com/${values.get('id') ?? plain[0] ?? ''})`,
  ref: ({ plain }) => plain[0] ?? '',
  relref: ({ plain }) => plain[0] ?? '',
  post_url: ({ plain }) => plain[0] ?? '',
  link: ({ plain }) => plain[0] ?? '',
  highlight: ({ plain }) => `\`\`\`${plain[0] ?? ''}`,
  '/highlight': () => '```',
  endhighlight: () => '```',
  'site.baseurl': nothing,
  'site.url': nothing,
  raw: nothing,
  endraw: nothing,
  ...Object.fromEntries(
    [
      'notice',
      'note',
      'info',
      'tip',
      'warning',
      'callout',
      'alert',
      'admonition',
      'lead',
      'quote',
      'center',
      'details',
    ].flatMap((name) => [name, `/${name}`].map((one) => [one, nothing])),
  ),
};

/** Their words are what stands between the opening and the closing tag. */
function nothing(): string {
  return '';
}

/** Jekyll’s own way to pictures: `{% include figure.html src="…" %}`. */
function included(tag: Tag): string | never {
  const isPicture = /^(?:figure|image|img)/.test(tag.plain[0] ?? '');
  return isPicture
    ? figure(tag.values.get('src') ?? tag.values.get('url') ?? tag.values.get('image_path'), { ...tag, plain: [] })
    : tag.whole;
}

function figure(src: string | undefined, { values, plain, whole }: Tag): string {
  if (!src) return whole;
  const caption = values.get('caption') ?? values.get('title') ?? '';
  const alt = (values.get('alt') ?? plain[1] ?? caption).replace(/[[\]\\]/g, '');
  return `![${alt}](<${src}>)${caption && `\n\n*${caption}*`}`;
}

/** A tag taken apart: `{{< figure src="crane.png" >}}` has the name `figure` and a value. */
export interface Tag {
  whole: string;
  /** Values without a name, in order, without their quotation marks. */
  plain: string[];
  /** Values by their names. */
  values: ReadonlyMap<string, string>;
}
