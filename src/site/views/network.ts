import { type Pair, pairsIn, type Speech, speechIn } from '../../concordance/network.ts';
import { drawn, toSvg } from '../../drawing/drawn.ts';
import { drawNetwork } from '../../drawing/network/draw-network.ts';
import { layNetwork } from '../../drawing/network/lay-network.ts';
import { type Link, strongest, type Tie } from '../../drawing/network/network.ts';
import { signs } from '../../drawing/signs.ts';
import type { Edition, EditionEntity } from '../edition/edition.ts';
import type { EditionKind } from '../edition/edition-kinds.ts';

/** More than these in one drawing can't be told apart. */
const mostDrawn = { nodes: 42, links: 90 };
/** More lines than these in a table serve nobody; every entity's own page has all of its own. */
const mostLines = 300;
const drawingWidth = 1160;

/** A network as its page shows it: a drawing of the strongest part, and a table with more of it. */
export interface NetworkView<L> {
  svg: string;
  /** How many entities the drawing has, and how many there are. */
  drawn: number;
  all: number;
  kinds: EditionKind[];
  lines: L[];
  /** How many lines the table leaves out. */
  further: number;
}

/** Who is named in one paragraph with whom. */
export function togetherView(edition: Edition): NetworkView<{ a: EditionEntity; b: EditionEntity; pair: Pair }> {
  const { entity, concordance, entities, words } = edition;
  const pairs = pairsIn(concordance, idsOf(entities)).flatMap((pair) => {
    const [a, b] = [entity(pair.a), entity(pair.b)];
    return a && b ? { a, b, pair } : [];
  });
  const ties = pairs.map((line) => ({ from: line.a.id, to: line.b.id, weight: line.pair.paragraphs, line }));
  const view = drawView(ties, edition, ({ line: { a, b, pair } }) => ({
    title: `${a.name} – ${b.name}: ${words.nouns.paragraphs(pair.paragraphs)}`,
  }));
  return { ...view, ...shorten(pairs) };
}

/** Who speaks of whom, and to whom. */
export function speechView(edition: Edition): NetworkView<{ from: EditionEntity; to: EditionEntity; speech: Speech }> {
  const { entity, concordance, entities, words } = edition;
  const found = speechIn(concordance, idsOf(entities)).flatMap((speech) => {
    const [from, to] = [entity(speech.from), entity(speech.to)];
    return from && to ? { from, to, speech } : [];
  });
  const ties = found.map((line) => {
    const { about, addressed } = line.speech;
    return { from: line.from.id, to: line.to.id, weight: about + addressed, line };
  });
  const view = drawView(ties, edition, ({ line: { from, to, speech } }) => ({
    title: saysInWords(from.name, to.name, speech),
    arrow: speech.about > 0 ? 'whole' : 'dashed',
  }));
  return { ...view, ...shorten(found) };

  function saysInWords(from: string, to: string, { about, addressed }: Speech): string {
    const { speaksOf, speaksTo } = words.network;
    const said = [about > 0 && speaksOf(from, to, about), addressed > 0 && speaksTo(from, to, addressed)];
    return said.filter(Boolean).join('; ');
  }
}

/** The sign of a kind, as mark-up, for legends. */
export function signOf({ sign }: EditionKind): string {
  const attributes = { class: 'sign-key', width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true' };
  return toSvg(drawn('svg', attributes, drawn('path', { class: 'sign', d: signs[sign]({ x: 8, y: 8, r: 5.5 }) })));
}

/** The strongest of the ties, drawn; only these are put into words, since an edition may have a million. */
function drawView<T extends Tie>(
  ties: T[],
  { entities, kindOf }: Edition,
  describe: (tie: T) => Pick<Link, 'title' | 'arrow'>,
): Pick<NetworkView<never>, 'svg' | 'drawn' | 'all' | 'kinds'> {
  const linked = new Set<string>();
  for (const { from, to } of ties) linked.add(from).add(to);
  const nodes = entities
    .filter(({ id }) => linked.has(id))
    .map(({ id, kind, name, href }) => ({ id, kind, sign: kindOf(kind).sign, label: name, href }));
  const part = strongest({ nodes, links: ties }, mostDrawn);
  const links = part.links.map((tie): Link => ({ from: tie.from, to: tie.to, weight: tie.weight, ...describe(tie) }));
  return {
    svg: part.nodes.length > 0 ? toSvg(drawNetwork(layNetwork({ nodes: part.nodes, links }, drawingWidth))) : '',
    drawn: part.nodes.length,
    all: nodes.length,
    kinds: [...new Set(part.nodes.map(({ kind }) => kind))].map(kindOf),
  };
}

function shorten<L>(lines: L[]): { lines: L[]; further: number } {
  return { lines: lines.slice(0, mostLines), further: Math.max(0, lines.length - mostLines) };
}

function idsOf(entities: EditionEntity[]): string[] {
  return entities.map(({ id }) => id);
}
