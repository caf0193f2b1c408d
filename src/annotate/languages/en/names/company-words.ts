import { wordSet } from '../../word-set.ts';

/** Last words of companies' names that are left away once the name has been said: `Quoll` for `Quoll Lithium`, folded. */
export const corporateWords: ReadonlySet<string> =
  wordSet(`ag airlines airways asa bancorp bank beverages biotech brands brewing broadcasting capital chemicals communications company computer consulting
  containers cooperative corp corporation electric electronics energy engineering entertainment enterprises esports exploration fashion
  financial foods fund funds games gaming global gmbh group health healthcare holding holdings inc industries insurance interactive international
  investment investments laboratories labs limited lithium llc logistics ltd machines management manufacturing markets media metals microsystems
  midstream mining mobile motor motors natural networks nv oil oyj partners petroleum pharma pharmaceutical pharmaceuticals pictures plc power
  products properties publishing resources restaurants retail robotics sa se securities semiconductor semiconductors services shipping
  software solar solutions spa steel stores studios systems technologies technology telecom therapeutics tobacco tractor trust
  utilities ventures wireless works`);

/** Words that many companies' names begin with, so that one alone points at none, folded. */
export const corporateOpeners: ReadonlySet<string> =
  wordSet(`advanced allied american applied associated atlantic automatic best better chemical clean coastal combined commercial computer consolidated
  continental core creative crystal cyber data digital diversified dynamic eagle educational electric electronic energy enterprise
  environmental essential federal financial general genetic global golden graphic health heritage home industrial information inland
  innovative integrated interactive international investment laser liberty logic magic marine medical mega metropolitan micro mobile modern multi
  municipal mutual national natural nuclear optical orange organic pacific perfect petroleum pioneer precision premier primary prime
  professional progressive provincial quality rapid regional reliable royal rural scientific secure select senior smart software solar
  special standard state steel strategic superior technical thermal total transport tropical twin ultra united universal urban
  virtual vital western wireless worldwide`);

/** What marks a company by law at the end of its name, as printed. */
export const legalForms: ReadonlySet<string> = wordSet(
  'Inc Incorporated Corp Corporation Co Ltd Limited LLC LLP PLC Plc plc AG SE GmbH SA ASA NV AB BV KG KGaA Oyj SpA Pty',
);
