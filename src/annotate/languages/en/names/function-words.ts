import { wordSet } from '../../word-set.ts';

/** Words that a capital does not make part of a name, folded: what sentences and headlines begin with. */
export const functionWords: ReadonlySet<string> =
  wordSet(`a about above according across after again against ago all almost along already also although always am amid among an and another any
  anyone are around as asked at away back based be because been before behind being below besides between beyond both but by
  calls can citing could criticizes despite did do does don down during each earlier either else even ever every except few first
  following for from further given had has have having he hence her here his how however i if in indeed inside instead into is
  it its itself just last later let like many may maybe me meanwhile might more moreover most much must my near
  nearly neither never nevertheless next no nobody none nor not nothing now of off often on once one only onto or other others
  otherwise our out outside over own per perhaps plus quite rather read recently regarding right said same says second see
  several shall she should since so some someone soon still such take than thanks that the their them then there therefore
  these they this those though three through throughout thus till to today together tomorrow too toward towards two under
  unless unlike until up upon us versus via was watch we well were what whatever when whenever where whereas whether which while
  who whoever whom whose why will with within without would yes yesterday yet you your`);

/** Days and months, folded: they stand beside a name without being part of it. */
export const calendarWords: ReadonlySet<string> =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec`);

/** Adjectives that stand before a name without being part of it, folded. */
export const looseAdjectives: ReadonlySet<string> =
  wordSet(`ancient avowed catholic central chinese christian communist conservative continental democratic eastern french german greater
  imperial inner islamic islamist jewish lower modern muslim northern occupied old outer protestant rival rural russian
  shiite socialist southern soviet sunni upper western`);

/** Before a month: `[early] May`. */
export const beforeMonths: ReadonlySet<string> = wordSet(
  'early late mid last next this every since until till by of on before after during end',
);

/** Follow a common noun or a verb rather than a name: `Marsh [the] …`. */
export const objectOpeners: ReadonlySet<string> = wordSet('with the a an my your his her its our their');

/** Words of names that printers write small or big as they like. */
export const smallNameWords: ReadonlySet<string> = wordSet(
  'a an and at by de der di du for from in of on the to und von with without',
);

/** Articles, folded. */
export const articles: ReadonlySet<string> = wordSet('the a an');

/** Open the object of a verb or the clause behind it, folded: `Marsh argues [that]`. */
export const clauseOrObjectOpeners: ReadonlySet<string> = wordSet(
  'the a an my your his her its our their this these him them that to how why whether what',
);
