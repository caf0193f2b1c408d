/** Prepositions after which a place is meant rather than a person, folded. */
export const placePrepositions: ReadonlySet<string> = new Set(
  'in to from into across near outside inside throughout toward towards around via within beyond at'.split(' '),
);

/** Verbs that people and bodies do and places don't, folded. */
const actingVerbs: ReadonlySet<string> = new Set(
  `said says say told tells added adds replied asked wrote writes tweeted insisted argued noted announced stressed warned claimed
  denied declined thinks thought believes believed knows knew spoke speaks smiled waved retired resigned scored won lost left
  arrived met meets visited flew landed married died was is has had will would may himself herself whose who`.split(
    /\s+/,
  ),
);

/** Whether the folded word is what a person or body does: `said`, `vowed`. */
export function isActing(key: string): boolean {
  return actingVerbs.has(key) || /..ed$/.test(key);
}
