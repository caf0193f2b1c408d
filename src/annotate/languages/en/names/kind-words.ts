import { wordSet } from '../../word-set.ts';

/** Words in names and beside them that tell what kind of thing is named, folded. */

/** Last words of names of places: what lies in a landscape or a city. */
export const placeHeads: ReadonlySet<string> =
  wordSet(`abbey aerodrome airfield airport alley alps arch archipelago arena avenue ave bank barracks basin bay bayou beach bight blvd
  boulevard bridge brook building camp canal canyon cape castle cathedral cave caves cemetery center centre channel chapel
  church city cliff cliffs coast common corner corners cottage county courthouse cove creek crescent crossing dam delta desert
  district dome drive estate falls farm ferry field fields fjord ford forest fort fortress fountain freeway garden gardens
  gate glacier glen gorge green grove gulf gully hall harbor harbour heath heights highway hill hills hollow hospital hotel
  house hut inlet inn island islands isle isles junction kitchen lagoon lake lakes landing lane library lighthouse loch lodge
  manor mansion marina market marsh meadow meadows memorial mill mine minster monastery monument moor mosque mount mountain
  mountains museum narrows neck oasis ocean opera orchard palace park parkway parish pass path pavilion peak peninsula pier
  plain plains plantation plateau plaza point pond port prairie prison promontory province pyramid quarter quay railway ranch
  range ravine reef region reservation reserve reservoir ridge river road rock rocks route sea shore shrine slope sound spring
  springs square stadium state station steps stream street st strait straits synagogue temple terminal terrace territory
  theater theatre tomb tower towers town township trail triangle tunnel turnpike vale valley vei velodrome village villa
  villas volcano wall ward water waterfall waters way weir wharf wood woods yard zone zoo`);

/** First words of names of places. */
export const placeFirsts: ReadonlySet<string> = wordSet(
  'mount mt lake cape fort port isle lough loch upper lower greater inner outer downtown old new saint st san santa el los las la rio puerto villa',
);

/** Last words of names of bodies and firms. */
export const bodyHeads: ReadonlySet<string> =
  wordSet(`academy administration advisers advisors agency airlines airways alliance analytics army asa assembly associates association
  athletic athletics authority automotive aviation bancorp bank bakery band bakers board books bookstore breweries brewery
  broadcasting brothers bureau business cabinet campaign capital centre charities chemicals choir church circle clinic club co
  coalition college command commission committee communications community companies company confederation conference
  congregation congress consortium consultancy consulting cooperative corp corporation corps council court courts creamery dairies
  dairy daily data
  defence defense delivery department design diocese dispatch division dynamics electric electronics energy engineering
  enterprises entertainment equipment exchange express faculty federation films finance financial firm force forces foods food
  foundation freight fund funds futures games gazette guard guild group herald holdings hospital hospitality house hotels inc
  industries informatics initiative innovations institute insurance intelligence international investments journal jury labs
  laboratories laboratory league legion library limited line lines llc logistics ltd magazine management manufacturing marines
  marketing markets media mills mining ministry mission mobile monitor motor motors movement museum nations navy network networks news
  newspapers observer office oil opera orchestra order organisation organization outfitters panel parliament partners
  partnership party pharma pharmaceuticals philharmonic pictures plc police post power press productions products program
  project properties publications publishers publishing quartet radio railroad railway railways records recruitment regiment
  registry relief republicans democrats research resources restaurants retail robotics rovers sanctuary savings school schools
  securities security senate service services shipping society software solar solutions sox sports squad stores studio studios
  symphony syndicate system systems taskforce team tech technologies technology telecom telegraph television textiles
  therapeutics times tours trade trading transit transport travel tribunal tribune trust tv union united university utilities
  ventures wanderers watch water weekly wireless workers works workshop yards youth`);

/** Last words of names of what happens. */
export const eventHeads: ReadonlySet<string> =
  wordSet(`armistice awards battle biennale bowl carnival celebration centenary ceremony championship championships christmas
  coronation crisis crusade cup day derby disaster draft drought earthquake easter eclipse election elections exhibition
  expedition expo fair famine festival final finals fire flood games gala grammys grand-prix halloween holocaust hurricane
  inauguration intifada jubilee landings marathon massacre match meeting mutiny olympics open oscars pandemic parade
  paralympics party playoffs plot prix procession race rally ramadan rebellion reformation regatta renaissance revolution riot
  riots season series show siege storm strike summit superbowl symposium thanksgiving tour tournament treaty trial trials
  triathlon uprising war wars wedding week`);

/** Common nouns of what is named behind them or owns them, in small letters: `the town of X`, `X, a company`. */
export const placeNouns: ReadonlySet<string> =
  wordSet(`area avenue basin bay beach border borders borough bridge canton capital castle city cities coast coastline colony continent
  county countryside creek delta department desert district downtown east empire enclave estate forest fort fortress gulf
  hamlet harbor harbour highway hill hills hinterland inland island islands isle kingdom lake municipality mountain mountains
  nation neighborhood neighbourhood north northeast northwest outskirts parish park parts peninsula port prefecture province
  quarter railway region reservoir resort republic river road rock ruins seaside settlement shore shores sites skies slopes
  south southeast southwest square state states station stream street streets suburb suburbs territory town towns township
  tributary valley village villages vicinity volcano west woods world`);

export const bodyNouns: ReadonlySet<string> =
  wordSet(`agency airline army association authority band bank bakery body brand brewer brewery broadcaster business carmaker chain
  charity chapter church club college committee company conglomerate contractor consultancy council dealer department
  developer exchange faction federation firm foundation franchise giant group headquarters hospital insurer institute league
  lender magazine ministry movement museum network newspaper ngo operator orchestra organisation organization outlet owner
  paper parent party plants portal premises producer publisher quarterly regulator retailer rival school service services
  site squad startup stores studio supermarket supplier team think-tank trust troupe union university utility venture
  warehouse watchdog website spokesman spokeswoman spokesperson founder lawmakers legislators account app boss chairman
  chief president manager users`);

/** Nouns of what firms have and are: `shares of X`, `X’s chief executive`. */
export const businessNouns: ReadonlySet<string> =
  wordSet(`ceo customers dealers directors dividend earnings employees executives factory forecast investors maker manufacturer
  product products profit profits revenue revenues sales shareholders shares staff stake stock stocks subscribers subsidiary
  takeover`);

export const personNouns: ReadonlySet<string> =
  wordSet(`actor actress architect artist astronaut author bassist biographer boxer boyfriend brother captain cellist character chef
  choreographer coach colleague composer cousin critic cyclist dad dancer daughter defender detective doctor driver drummer
  economist engineer father filmmaker forward friend girlfriend goalkeeper grandfather grandmother grandson guitarist hero
  heroine historian husband inventor king lawyer mate midfielder model mother mum mom musician neighbour neighbor nephew niece
  novelist nurse painter patient patron philosopher photographer pianist pilot player playwright poet professor producer
  prophet queen runner sailor saint scholar scientist sculptor singer sister skier soldier son soprano striker student swimmer
  teacher tenor uncle victim violinist widow wife winger writer aunt`);

export const eventNouns: ReadonlySet<string> = wordSet(
  `after anniversary before ceremony championship during campaign edition event final finals since tournament winner winners`,
);

/** What only a person has: `Ada’s [mother]`, and what only a place has: `Norway’s [coast]`. */
export const ownedByPeople: ReadonlySet<string> =
  wordSet(`arm arms aunt body book boyfriend brother career chest childhood children cousin dad daughter death diary ear ears eyes face
  family father feet fiancee foot friend friends girlfriend grandfather grandmother hair hand hands head heart house husband
  kids knee lap leg legs life lips mind mom mother mouth mum name neck nephew niece nose novel novels paintings parents poem
  poems room shoulder shoulders sister smile son sons soul story tears theory tongue uncle voice widow wife words work works
  writings`);

export const ownedByPlaces: ReadonlySet<string> =
  wordSet(`airport army biggest border borders capital central citizens climate coast coastline communist constitution economy
  electorate foreign government independence king largest largest-ever main mayor monarchy most national neighbours neighbors
  new northern oldest parliament people police population president prime prime-minister queen richest ruling second-largest
  south southern streets suburbs top tourism waters western eastern`);

export const ownedByBodies: ReadonlySet<string> =
  wordSet(`board ceo chairman chairwoman chief customers directors employees executives founder founders headquarters investors
  management managers market members platform product products profit profits quarterly revenue rivals sales shareholders
  shares spokesman spokesperson spokeswoman staff stock stores subsidiary users website workers`);

/** Adjectives that stand before places. */
export const placeAdjectives: ReadonlySet<string> = wordSet(
  `bordering central coastal colonial contested downtown eastern greater inland inner landlocked mainland medieval mountainous nearby neighboring
  neighbouring northern occupied ottoman outer postwar provincial remote rural southern suburban surrounding tropical upstate war-torn western`,
);

/** Endings of the last words of names, by what they most often name. */
export const placeEnding =
  /(?:stan|land|lands|burg|burgh|berg|ville|shire|chester|cester|ford|ham|wick|wich|bury|borough|mouth|haven|pool|polis|port|abad|pur|nagar|grad|gorod|ia|istan|ico|gar|hampton|stead|wood|dale|field|view|side|shore|minster)$/;
export const personEnding =
  /(?:son|sen|ski|sky|ska|ov|ova|ev|eva|ez|es|ini|elli|etti|ello|man|mann|stein|baum|wicz|czyk|ian|yan|idis|opoulos|oglu|escu|enko|chuk|aux|eau|ault|quist|strom|gren|wala|jee|kar|zadeh|vili|dze|ier|ard|ert)$/;
export const bodyEnding =
  /(?:soft|corp|bank|tech|net|com|tel|gen|sys|ware|air|book|tube|gram|flix|mart|media|press|data|oil|gas|power|pharma|trans|tron|ics|works|labs|star|ex|ix|ox|ify|ly|hub|pay|pedia|news|ology|ism)$/;

/** Words beside a name that count as themselves: closed classes. */
export const tellingWords: ReadonlySet<string> = wordSet(
  `a about across after against an and around as at before between but by during for from her his i in inside into it its like my near of on or our
  outside over she he they than that the their through to under us via we when where which who whose with you your is was has had will said
  says s`,
);
