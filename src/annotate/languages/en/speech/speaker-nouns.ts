import { wordSet } from '../../word-set.ts';

/**
 * English nouns for who or what can say something, beside those that the lists of words tag as people, bodies and documents;
 * as data, in the singular unless several are meant. Nouns in `-er`, `-or` and `-ist` need no list: those that name things do.
 */

/** People. */
export const peopleSpeaking: ReadonlySet<string> =
  wordSet(`advocate alien amateur anybody anyone adoptee associate bachelor celebrant chair champion character chum clerk citizen civilian companion comrade
  confidant contemporary cook counsel coward democrat dependant dependent drunk everybody everyone exhibitor faithful fed fella fellow
  folk folks fool genius god goddess green greybeard guru half-brother half-sister hawk head heavyweight hostess husbandman idiot inhabitant
  in-law independent intellectual jurist knight lass liar loner look-alike lookalike lord maiden magnate marshal master mate men minor mistress moderate national
  nobody nobleman offspring old-timer one outcast papa parson partisan patriot patron peasant prophet regular relation republican
  runner-up saint saleswoman schoolboy schoolgirl servant sinner slave somebody someone soul sovereign squire stalwart superior
  surgeon neurosurgeon toddler tory trustee twentysomething valet villain voice waiter waitress warden whig wit witch wizard women yeoman
  zealot accused bereaved deceased elderly homeless injured jobless poor rich sick unemployed young`);

/** Bodies and crowds of people. */
export const bodiesSpeaking: ReadonlySet<string> =
  wordSet(`airport aristocracy auditors band bar bench bloc branch brass bureaucracy camp cast cathedral choir city clan clergy coastguard college colony
  community congregation constituency convention country county court crowd delegation dictatorship diplomacy district duo electorate elite
  embassy ensemble entourage establishment executive expedition faction factory faculty farm fellowship fleet flock fraternity
  gang garrison generation grouping hierarchy hotel household industry infantry kingdom laity legislature mainstream majority
  management mafia mill mine minority mob monarchy monastery nation network non-profit opposition orchestra outfit parish parliament patrol personnel
  platoon populace population posse precinct profession province port prison public pub quartet quorum rabbinate regime republic reserves restaurant
  rite sect seminary shop side sorority squadron state station store synod task-force tenants town trade tribe trio troop troops troupe
  vestry village wing works world youth zoo`);

/** What is written, broadcast, counted or told. */
export const wordsSpeaking: ReadonlySet<string> =
  wordSet(`abstract account advice almanac analysis announcement answer autopsy average backgrounder biography boilerplate book broadcast
  bulletin calculation card census chapter chart code copy column comedy communication constitution conversation correspondence coverage
  creed data database debate diagram dictionary disclosure discussion doctrine encyclopedia entry estimate evidence excerpt
  exchange fact-check feed fiction figure file film finding footage footnote forecast gospel graffiti graph guide headline index infographic
  inquest inquiry interview investigation invitation item journal label language law legend legislation list literature listing log
  lore lyric map mail media meme memorandum metadata metric movie narration narrative notebook number papers page paragraph passage petition
  photo photograph piece pitch play podcast poem poetry polling profile projection proverb publication question quiz rating readout reading record recording regulation research
  result return riddle rumor rumour rundown rule saying score scoreboard screed scripture script sentence serial show sketch slide song
  soundtrack statistic stats story subtitle suit summons survey table tabloid tabulation tale tally t-shirt tape tests text timeline title tracker
  translation tract tune verse version voice-over voicemail voiceover wiki word write-up writing`);

/** Parts and amounts of what `of` and a noun behind them name: `[half] of the crews`. */
export const partsSpeaking: ReadonlySet<string> =
  wordSet(`all another bulk bunch chorus couple cluster each either few fifth fraction group half handful host majority
  many minority mass mix most neither none number pair part percent percentage plurality portion proportion quarter remainder rest
  segment several series share sixth some tenth third three-fourths three-quarters two-thirds one-third one-fifth one-quarter
  any both others dozen dozens hundred hundreds thousand thousands million millions cent`);

/** Between such a part and the whole: `half [of] the crews`, `ten [per] cent`. */
export const partitives: ReadonlySet<string> = wordSet('of per');

/** Nouns in `-er`, `-or` and `-ist` that are no people. */
export const thingsOfAgentForm: ReadonlySet<string> =
  wordSet(`accelerator adapter alter amplifier anger answer barrier behavior better beaver blazer bladder blister blower blunder bluster boiler
  booster border bother boulder breaker buffer bumper burger burner butter caliber camper cancer canister carrier cedar cellar center
  charger chapter character checklist chandelier chatter cider cinder clamor clatter clover cluster clutter collar color
  compressor computer condenser conductor container converter cooler copper corner corridor counter coupler cover crater cursor cucumber cylinder
  danger decor defer demeanor denominator detector diameter diaper dinner disaster disclaimer disorder dollar door drawer dresser dryer
  elevator elixir encounter endeavor error escalator factor favor feather feeder fender fever fiber filler filter finger fixer-upper flavor
  flower flutter folder footer freezer fritter gender generator ginger glamor grammar grinder gutter hammer hamster hangar hanger harbor
  header heater helicopter honor horror humor hunger incubator indicator insulator interior invertor ladder lantern latter
  laughter launcher layer leather letterbox lever lighter linger liquor liter litter liver lobster locker lumber
  manner manor marker matter merger metaphor meter meteor mirror mixer moisture monitor motor mower murder
  number offer order outer oyster paper pepper plaster platter pillar powder power
  prayer printer processor projector propeller proper quaver quarter radiator radar razor reactor receiver reflector refrigerator register
  remainder reminder render resistor revolver river roller-coaster rooster rotor router rubber rudder rumor saucer scanner scooter
  screwdriver sector semester sensor server sewer shelter shoulder shower shudder shutter silver skewer
  slaughter slider slipper soccer solar spider splendor splinter squalor stapler steamer sticker stretcher stupor succor
  sugar summer supper surrender suspender sweater tanker taper tar temper terror theater thermometer thriller thunder tier tiger
  timber timer toaster tower tractor trailer transfer transformer transistor tremor trigger tumor ulcer underwater
  valor vapor vector vinegar voucher wafer wallpaper washer water weather whisker whisper winter wiper wonder wrapper zipper
  other over rather ever never under after whether`);

/** Adjectives and the like that stand behind their noun: `people [familiar] with the talks`. */
export const behindNouns: ReadonlySet<string> = wordSet(
  'alike alone alive absent afraid ago available away aware close concerned critical deep nationwide known last overall present privy ready sure taken there here worldwide worth',
);
