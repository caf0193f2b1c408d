import { wordSet } from '../../word-set.ts';

/**
 * Cities, regions and waters that the world's news name most, each of one word, folded; countries and states stand in `places`
 * of `../word-lists.ts`. Written down from general knowledge: cities of a million people, and of fewer in Europe, North
 * America and Oceania.
 */
export const knownPlaces: ReadonlySet<string> =
  wordSet(`aachen aarhus aberdeen acapulco adelaide aden agra ahmedabad akron albany albuquerque aleppo alexandria algiers alicante
  almaty amazon amman amritsar amsterdam anchorage andalusia annapolis antalya antarctica antwerp appalachia arctic
  arkhangelsk asmara assam astana athens atlantic auckland augsburg avignon baghdad bahia baku bali balkans baltimore bamako
  bangalore barcelona basel basra bath bavaria beirut belfast belgrade bengal bergen berkeley bern bethlehem bhopal bihar
  bilbao birmingham bismarck boise bologna bonn bordeaux bosporus bradford brasilia bratislava bremen brescia brest brighton
  brisbane bristol britain brittany bruges bucharest buenos-aires burgundy bursa busan cadiz calais calcutta calgary cali
  california cambridge cannes canterbury caracas cardiff caribbean casablanca catalonia caucasus chechnya chelyabinsk chengdu
  chennai chernobyl chiapas chittagong chongqing christchurch cincinnati cleveland coimbra cologne colombo constantinople
  copenhagen cordoba corfu cornwall corsica coventry cracow crete crimea cumbria curitiba dakar dalian dalmatia damascus
  danube danzig daegu darfur darwin delft delhi devon dhaka djibouti dnipro doha donetsk donbas dortmund dover dresden dubai
  dunedin dundee durban durham dusseldorf edinburgh edmonton eindhoven erfurt essen essex euphrates europe everglades exeter
  fez flanders florence frankfurt freetown fresno fukuoka fukushima galicia gallipoli galway ganges gaza gdansk geelong genoa
  ghent gibraltar giza glasgow gothenburg granada graz greenland greenwich grenoble grimsby guadalajara guangdong guangzhou
  guantanamo guatemala guayaquil gujarat haifa halifax hamburg hangzhou hannover hanover harbin harlem hartford havana hawaii
  hebron heidelberg helsinki herzegovina hesse himalayas hiroshima hobart hollywood homs honolulu hull huntsville hyderabad
  ibiza idlib indianapolis innsbruck inverness ipswich islamabad istanbul izmir jaffa jaipur jakarta java jeddah jena
  jerusalem jiangsu johannesburg kabul kandahar kano kansas karachi kashmir kathmandu kazan kent kerala kharkiv kherson
  khartoum kingston kinshasa kirkuk knoxville kobe kolkata krakow krasnoyarsk kuwait kyoto lagos lahore lancashire lapland
  laredo lausanne leeds leicester leiden leipzig leningrad levant lhasa liege lille limerick limoges linz lisbon liverpool
  ljubljana lodz lombardy london lorraine louisville luanda lucknow lusaka luxor lviv lyon lyons maastricht macau madrid
  madras magdeburg mainz malaga malmo malta manchester manchuria mandalay manhattan manila mannheim maputo mariupol marrakech
  marseille marseilles mecca medellin medina mediterranean melbourne memphis merida mesopotamia messina miami midlands milan
  milwaukee minneapolis minsk mogadishu mombasa montenegro montevideo montpellier montreal moravia mosul mumbai munich munster
  murmansk muscat nagasaki nagoya nairobi nanjing nantes naples nashville nassau newark newcastle nice nile nineveh norfolk
  normandy northumberland norwich nottingham novosibirsk nuremberg oakland odessa odesa okinawa oklahoma omaha omsk ontario
  oporto orkney orleans osaka oslo ostend ottawa oxford pacific padua palermo palestine palmyra patagonia peshawar petrograd
  petersburg philadelphia piedmont pisa pittsburgh plymouth poitiers polynesia pomerania poznan prague preston pretoria
  provence prussia pune punjab pyrenees quebec queensland queens quito rabat rafah raleigh ramallah rangoon ravenna recife
  reims rennes reykjavik rhineland rhodes riga rio riyadh rochester rotterdam rouen saarland sacramento sahara sahel saigon
  salisbury salzburg samara samarkand santiago sapporo sarajevo sarawak sardinia saskatchewan saxony scandinavia schleswig
  scotland seattle seoul seville shanghai sheffield shenzhen shetland siberia sicily silesia sinai skopje sofia somerset somme
  southampton southwark spokane srebrenica stalingrad stavanger stockholm strasbourg stuttgart suez suffolk sumatra sunderland
  surabaya surrey sussex sydney syracuse szczecin tacoma tahiti taipei tallahassee tallinn tampa tasmania tbilisi tehran
  thames thessaloniki thuringia tianjin tibet tigray tijuana timbuktu tirana tokyo toledo topeka toronto toulon toulouse
  transylvania trieste tripoli tromso trondheim tucson tulsa tunis turin tuscany ulster umbria uppsala utrecht valencia
  valparaiso vancouver venice verdun verona versailles vienna vilnius vladivostok volga volgograd wales warsaw waterloo
  wellington westminster westphalia wichita winnipeg wolverhampton wuhan wuppertal wurzburg yangon yekaterinburg yellowstone
  yerevan yokohama yorkshire ypres yukon zagreb zanzibar zaporizhzhia zaragoza zurich`);
