import { wordSet } from '../../word-set.ts';

/** Words that stand before a person's name and are no part of it, folded. */
export const titles = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess earl
  king queen prince princess emperor empress sultan emir sheikh sheik shah tsar czar
  pope cardinal archbishop bishop father rev reverend rabbi imam ayatollah mullah patriarch pastor sister brother saint
  president vice-president chancellor premier prime minister secretary undersecretary deputy assistant acting
  governor gov lieutenant mayor senator sen congressman congresswoman representative rep delegate lawmaker
  speaker leader chairman chairwoman chairperson chair chief commissioner counselor counsellor councillor
  ambassador envoy diplomat consul attorney solicitor judge justice magistrate prosecutor sheriff marshal
  general gen admiral adm colonel col major maj captain capt commander cmdr corporal sergeant sgt lt private officer
  detective inspector constable agent director executive ceo cfo coo founder owner boss head manager coach
  spokesman spokeswoman spokesperson candidate nominee hopeful frontrunner rival
  analyst economist strategist scientist author writer journalist reporter editor columnist critic
  actor actress singer rapper producer comedian painter artist designer architect
  striker forward midfielder defender goalkeeper keeper winger skipper quarterback pitcher
  host presenter anchor lawyer counsel activist dissident dictator ruler guru tycoon billionaire
  rebel warlord militant commandant whistleblower comrade first
  pm vp pres fm supt
  former ex incoming outgoing late veteran interim
`);

/** Words that follow a full name as part of it, folded. */
export const nameSuffixes = wordSet('jr sr ii iii iv junior senior');

/** Who somebody is to another, folded: a given name follows, as in `her son Holm`. */
export const kin =
  wordSet(`baby brother child cousin daughter father girlfriend boyfriend granddaughter grandson husband mother
  nephew niece sister son twin wife`);

/** What is called after the person who leads it, folded. */
export const heldByPeople = wordSet(
  'administration administrations campaign cabinet government governments presidency',
);

/** What is called after its head without being a name of its own: `the Okafor [government]`. */
export const followers: ReadonlySet<string> = wordSet(
  'administration brothers campaign cabinet doctrine era family government presidency regime sisters team',
);

/** Titles behind which a surname stands, folded, never a given name alone. */
export const surnameTitles: ReadonlySet<string> = wordSet('mr mr. mrs mrs. ms ms. miss');

/** Titles before which a word says what the office is for: `Agriculture [Minister]`. */
export const portfolioTitles: ReadonlySet<string> = wordSet('minister secretary undersecretary');
