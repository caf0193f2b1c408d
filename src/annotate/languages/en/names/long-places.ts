import { phraseSet } from '../../word-set.ts';

/**
 * Places whose names have several words, as data, in small letters, one a line or parted by commas: countries, regions, cities
 * and parts of cities often in the news. By their look alone they could be people: `Buenos Aires`.
 */
const names = `united states, united kingdom, great britain, northern ireland, united arab emirates, saudi arabia, south africa,
  south sudan, sri lanka, new zealand, costa rica, puerto rico, el salvador, sierra leone, burkina faso, ivory coast, cape verde,
  san marino, east timor, equatorial guinea, papua new guinea, solomon islands, marshall islands, faroe islands,
  falkland islands, canary islands, cayman islands, virgin islands, dominican republic, czech republic,
  central african republic, democratic republic of the congo, north macedonia, hong kong, north korea, south korea, new caledonia,
  west bank, gaza strip, golan heights, east jerusalem, middle east, far east, near east, latin america, north america,
  south america, central america, central asia, south asia, southeast asia, east asia, western europe, eastern europe,
  central europe, north africa, west africa, east africa, southern africa, south pacific, asia pacific, south china sea,
  east china sea, red sea, black sea, dead sea, baltic sea, caspian sea, mediterranean sea, north sea, persian gulf,
  gulf of mexico, cape horn, south dakota, north dakota, south carolina, north carolina, west virginia, rhode island,
  british columbia, new brunswick, nova scotia, new south wales, western australia, hawkes bay,
  los angeles, san francisco, san diego, san jose, san antonio, san juan, san bernardino, santa fe, santa barbara, santa monica,
  santa ana, santa cruz, las vegas, new york, new york city, new orleans, new haven, salt lake city, st. louis, st. paul,
  st. petersburg, kansas city, oklahoma city, jersey city, atlantic city, sioux city, sioux falls, iowa city, fort worth,
  fort lauderdale, fort wayne, fort collins, des moines, cedar rapids, grand rapids, baton rouge, little rock, palm beach,
  west palm beach, palm springs, virginia beach, myrtle beach, long beach, miami beach, colorado springs, el paso, corpus christi,
  ann arbor, green bay, tampa bay, boca raton, coral gables, council bluffs, long island, staten island, coney island,
  silicon valley, capitol hill, beverly hills, bay area, east coast, west coast, gulf coast, rust belt, bible belt,
  buenos aires, rio de janeiro, sao paulo, são paulo, mexico city, panama city, guatemala city, kuwait city, quezon city,
  ho chi minh city, vatican city, tel aviv, abu dhabi, addis ababa, kuala lumpur, phnom penh, cape town, dar es salaam,
  port of spain, santo domingo, san salvador, new delhi, saint petersburg, monte carlo, the hague, canary wharf, hyde park,
  east anglia, milton keynes, tunbridge wells, new plymouth, alice springs, gold coast`;

export const longPlaces: ReadonlySet<string> = phraseSet(names);

/** The words that they begin with. */
export const placeOpenings: ReadonlySet<string> = new Set(
  Array.from(longPlaces, (name) => name.split(' ')[0] as string),
);
