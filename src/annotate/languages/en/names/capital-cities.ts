import { wordSet } from '../../word-set.ts';

/** Seats of governments, folded: their names stand for what governs there. */
export const capitalCities: ReadonlySet<string> =
  wordSet(`abidjan abuja accra algiers amman amsterdam ankara antananarivo ashgabat asmara astana asuncion athens baghdad baku bamako bangkok beirut
  beijing belgrade berlin bern bishkek bogota brasilia bratislava brussels bucharest budapest cairo canberra caracas chisinau
  colombo conakry copenhagen dakar damascus delhi dhaka dili djibouti dodoma doha dublin dushanbe edinburgh freetown gaborone
  hanoi harare havana helsinki islamabad jakarta jerusalem juba kabul kampala kathmandu khartoum kiev kigali kingston kinshasa kyiv
  lilongwe lima lisbon ljubljana lome london luanda lusaka luxembourg madrid managua manama manila maputo minsk mogadishu
  monrovia montevideo moscow muscat nairobi naypyitaw niamey nicosia nouakchott oslo ottawa paris peking podgorica prague
  pretoria pristina pyongyang quito rabat reykjavik riga rome riyadh sanaa santiago sarajevo seoul skopje sofia stockholm suva taipei tallinn
  tashkent tbilisi tegucigalpa tehran tirana tokyo tripoli tunis ulaanbaatar vaduz valletta vatican vienna vientiane vilnius warsaw washington
  wellington windhoek yaounde yerevan zagreb`);
