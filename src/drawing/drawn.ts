/** A part of a drawing, free of any document: an SVG element with its attributes and children. */
export interface Drawn {
  tag: string;
  attributes: Attributes;
  children: (Drawn | string)[];
}

export type Attributes = Record<string, string | number | undefined>;

/** An SVG element; attributes that are undefined are left out. */
export function drawn(tag: string, attributes: Attributes = {}, ...children: (Drawn | string)[]): Drawn {
  return { tag, attributes, children };
}

/** The drawing as mark-up. */
export function toSvg({ tag, attributes, children }: Drawn): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : toSvg(child)));
  return `<${tag}${written.join('')}>${inside.join('')}</${tag}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
