import type { Sign } from '../../drawing/signs.ts';
import type { AnyKind, Kind } from '../../model/entity.ts';
import { type KindOfEdition, kindsOf } from '../../model/kinds.ts';
import type { Site } from '../../model/site.ts';
import type { Words } from '../../words/words.ts';
import type { Urls } from './urls.ts';

/** A kind of entity as pages show it. */
export interface EditionKind extends Pick<KindOfEdition, 'kind' | 'folder'> {
  /** The address of the list of its entries. */
  href: string;
  /** What one of it is called, as a label. */
  one: string;
  many: string;
  sign: Sign;
}

/** The kinds of an edition, in the order in which pages list them: the six, and its own. */
export function editionKinds(site: Site, words: Pick<Words, 'kinds'>, urls: Pick<Urls, 'at'>): EditionKind[] {
  return kindsOf(site).map(({ kind, folder, own }) => {
    const six = kind as Kind;
    const names = own ?? { ...words.kinds[six], sign: six };
    return { kind, folder, href: urls.at(`${folder}/`), one: names.one, many: names.many, sign: names.sign };
  });
}

/** Finds a kind by its name, which entries have checked. */
export function kindFinder(kinds: readonly EditionKind[]): (kind: AnyKind) => EditionKind {
  const byName = new Map(kinds.map((one) => [one.kind, one]));
  return (kind) => byName.get(kind) ?? { kind, folder: kind, href: '', one: kind, many: kind, sign: 'term' };
}
