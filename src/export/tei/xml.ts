/** Characters that XML 1.0 can't hold, not even escaped. @see https://www.w3.org/TR/xml/#charsets */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Text as XML has it, in content and in attributes; what XML can't hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(unfit, '\uFFFD').replace(/[&<>"\r]/g, (character) => escapes[character] as string);
}

/** An element with content that is XML already; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, content: string): string {
  const start = `<${name}${attributesOf(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(value).replace(/\s/g, ' ')}"`)
    .join('');
}

export type Attributes = Record<string, string | undefined>;
