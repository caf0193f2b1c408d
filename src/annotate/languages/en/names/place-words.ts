import { wordSet } from '../../word-set.ts';

/** English words around names of places and bodies, folded unless told otherwise. */

export const compassPoints: ReadonlySet<string> = wordSet('north south east west');

/** Open names of places: `South China`, `Port Harbour`. */
export const placeOpeners: ReadonlySet<string> = wordSet(
  'north south east west new port fort saint st san el los las lake mount',
);

/** `northeastern`, `central`: only a place has parts like these. */
export const direction = /^(?:(?:north|south)?(?:east|west)|north|south|mid)(?:ern)?$|^central$/;

/** Before a place whose name ends where the next one begins: `in Germany Angela Holm`. */
export const placeLeads: ReadonlySet<string> = wordSet('in into across near inside outside throughout to from for');

/** Between an institution and whose it is: `University of Leeds`. */
export const institutionLinks: ReadonlySet<string> = wordSet(`of for`);

/** What follows an acronym of a country in names that aren't the country's: `US Open`, `USA Today`, `US dollars`; as written. */
export const brandsOfAcronyms: ReadonlySet<string> = wordSet('Airlines Airways Open Today dollar dollars');

/** Behind a number, before a currency: `30 billion Euro`. */
export const scaleWords: ReadonlySet<string> = wordSet('hundred thousand million billion trillion');

/** What may follow a name behind a stroke: `Okafor/or`. */
export const slashJoined = /^\/(?:and|or|via)\b/;

/** What a name with `of` begins with, beside bodies, titles and things: `Cape of Good Hope`. */
export const headsBeforeOf: ReadonlySet<string> = wordSet(
  `basin bay cape coast commonwealth county diocese duchy emirate field fountain garden gardens gate gulf isle isles kingdom
  municipality palace plain plains principality province pyramid republic rock strait straits temple town vale village`,
);

/** Houses and spots that are called after somebody: `Tilly’s Kitchen`, `St Anne’s Chapel`. */
export const venues: ReadonlySet<string> = wordSet(
  `abbey arms bakery bar bay books bookshop cafe cathedral chapel church coffee college corner cottage cove cross deli diner farm gate
  green grill grove hall hill hospital hotel inn island kitchen landing lane market mill mine park pharmacy pier pizza place point pub
  quay restaurant rest rock school square steps store street tavern teahouse tearoom wharf`,
);

/** What is told apart by a number behind its name, in small letters: `two [ships], the Heron 7 and the Gull 2`. */
export const numberedCrafts: ReadonlySet<string> = wordSet(
  `boat boats craft engine ferries ferry lander landers liner liners mission missions orbiter probe probes rocket rockets rover rovers satellite
  satellites ship ships spacecraft submarine submarines tanker tankers trawler trawlers tug tugs vessel vessels yacht yachts`,
);

/** Small words that hold a person's or place's name together. */
export const nameLinks: ReadonlySet<string> = wordSet(
  'of de van von der den di da del della la le bin ibn al el du dos &',
);

/** Small words that hold an organization's name together. */
export const organizationLinks: ReadonlySet<string> = wordSet('of for and on');

/** Arabic articles before a surname, with a hyphen or blank behind: `al-Masri`. */
export const arabicArticle = /^(?:al|el|ad|ar|as|at|az)[-‐‑ ](?=\p{L}{3})/iu;

/** A company's name with its legal form; what stands before that is its short name. */
export const nameWithLegalForm =
  /^(.{3,}?),? (?:Inc|Corp|Corporation|Incorporated|Co|Company|Ltd|Limited|LLC|LLP|plc|PLC|AG|SE|GmbH|S\.?A|N\.?V|Holdings|Group)\.?$/;

/** `University of Leeds`, which is called Leeds University too; and the other way round. */
export const bodyOfPlace = /^(University|Ministry|Department|Institute) (?:of|for) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u;
export const placeAndBody = /^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (University|Ministry|Department)$/u;
/** What stands before the first link of a body's name: `Norvian Council` of `Norvian Council of Ministers`. */
export const beforeLink = /^(.+?) (?:of|for|on|in) /;
