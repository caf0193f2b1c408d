import { childrenOf, findAll, wordsOf, type XmlElement } from '../xml/read-tree.ts';

/** The names of those whom a TEI file lists, by their ids. */
export function namesInLists(tei: XmlElement): Map<string, string> {
  const listed = findAll(tei, 'person', 'place', 'org', 'category').flatMap((one) => {
    const id = one.attributes['xml:id'];
    const [name] = childrenOf(one).filter(({ name }) => /^(?:persName|placeName|orgName|name|catDesc)$/.test(name));
    return id && name ? [[id, wordsOf(name)] as const] : [];
  });
  return new Map(listed);
}
