const slot = /\{(\w+)(?:\?([^}]*))?\}/g;

/**
 * A pattern's template with its slots filled: `{name}` is the group's text, `{name?text}` is `text` (in which `$`
 * stands for the group's) where the group took part in the match, else nothing.
 */
export function fillTemplate(template: string, groups: Record<string, string | undefined>, encode = (text: string) => text): string {
  return template.replace(slot, (_, name: string, optional: string | undefined) => {
    const value = Object.hasOwn(groups, name) ? groups[name] : undefined;
    if (!value) return '';
    return optional === undefined ? encode(value) : optional.replaceAll('$', encode(value));
  });
}

/** A group's text as a part of an address; slashes, colons, full stops and brackets stay as document symbols print them. */
export function encodeForUrl(text: string): string {
  return encodeURIComponent(text.replace(/\s+/g, '')).replace(/%(?:2F|3A)/g, decodeURIComponent);
}
