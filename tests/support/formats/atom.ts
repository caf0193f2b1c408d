import { XmlDocument, XmlElement } from 'libxml2-wasm';

/** What is wrong with a feed by the rules of RFC 4287, section 4, a line each; a text that is no XML throws. */
export function atomFaults(text: string): string[] {
  using document = XmlDocument.fromString(text);
  const { root } = document;
  const entries = childrenOf(root, 'entry');
  const whole = root.name === 'feed' && root.namespaceUri === atom ? [] : ['its root is no feed of Atom'];
  const authorless =
    childrenOf(root, 'author').length === 0 && entries.some((one) => !childrenOf(one, 'author').length);
  return [
    ...whole,
    ...elementFaults(root),
    ...entries.flatMap(elementFaults),
    ...(authorless ? ['an entry has no author, and neither has the feed'] : []),
    ...repeated(entries.map((entry) => textOf(entry, 'id'))).map((id) => `two entries are ${id}`),
  ];
}

/** The texts of all elements of a name, and the addresses of links, in the order of the feed. */
export function valuesIn(text: string, name: string): string[] {
  using document = XmlDocument.fromString(text);
  return document
    .find(`//a:${name}`, { a: atom })
    .flatMap((one) => (one instanceof XmlElement ? [(one.attr('href')?.value ?? one.content).trim()] : []));
}

const atom = 'http://www.w3.org/2005/Atom';
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** The faults that a feed and an entry can have alike. */
function elementFaults(element: XmlElement): string[] {
  const where = `${element.name} ${textOf(element, 'id')}`;
  const once = ['id', 'title', 'updated'].filter((name) => childrenOf(element, name).length !== 1);
  const atMostOnce = ['published', 'rights', 'subtitle', 'summary', 'generator'].filter(
    (name) => childrenOf(element, name).length > 1,
  );
  const dates = ['updated', 'published'].flatMap((name) => childrenOf(element, name).map(({ content }) => content));
  const links = childrenOf(element, 'link');
  const addresses = [textOf(element, 'id'), ...links.map((link) => link.attr('href')?.value ?? '')];
  const alternates = links.filter((link) => (link.attr('rel')?.value ?? 'alternate') === 'alternate');
  const names = ['author', 'contributor'].flatMap((person) =>
    childrenOf(element, person).map((one) => textOf(one, 'name')),
  );
  return [
    ...once.map((name) => `not one ${name}`),
    ...atMostOnce.map((name) => `more than one ${name}`),
    ...dates
      .filter((date) => !(dateTime.test(date) && Date.parse(date)) && date !== '1970-01-01T00:00:00.000Z')
      .map((date) => `no time: ${date}`),
    ...addresses
      .filter((address) => !/^https?:\/\/[^/]+\/\S*$/.test(address))
      .map((address) => `no whole address: ${address}`),
    ...(alternates.length === 1 ? [] : ['not one page']),
    ...(names.includes('') ? ['a person without a name'] : []),
    ...(childrenOf(element, 'category').some((one) => !one.attr('term')?.value) ? ['a category without a term'] : []),
  ].map((fault) => `${where}: ${fault}`);
}

function childrenOf(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (let child = element.firstChild; child; child = child.next)
    if (child instanceof XmlElement && child.name === name && child.namespaceUri === atom) found.push(child);
  return found;
}

function textOf(element: XmlElement, name: string): string {
  return childrenOf(element, name)[0]?.content ?? '';
}

function repeated(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
