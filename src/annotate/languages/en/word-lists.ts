/** English words by what they do in a sentence; lower case, parted by space. */

export const determiners = `the a an this that these those some any each every no another both many most several few all
  such either neither one other`;

export const possessives = 'his her its their my our your whose';

export const pronouns = `he she they it i we you him them us me himself herself themselves itself everyone everybody someone
  somebody nobody anyone anybody who`;

export const relatives = 'who whom which whose where';

export const prepositions = `of in on at by for from with without to into onto over under above below between among amid about
  against across after before during since until through throughout toward towards upon within outside inside near like unlike
  despite behind beyond beside besides except per via as than around off out up down along alongside because-of concerning
  regarding including given following versus atop`;

export const conjunctions = 'and or but nor yet so & plus';

export const subordinators = `that if when while as because although though since until after before where whether unless once
  whereas lest whenever wherever why how what`;

export const auxiliaries = `is are was were be been being am has have had having do does did will would can could may might shall
  should must ought cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't
  shouldn't ain't mustn't not`;

export const adverbs = `here somewhere nowhere everywhere anywhere long also then later just now still even only again never always often instead ever soon once too very much
  more most less least rather quite perhaps maybe already almost alone back twice thus hence further indeed anyway meanwhile
  otherwise somehow sometimes elsewhere however nevertheless nonetheless moreover furthermore therefore today yesterday
  tomorrow tonight earlier afterward afterwards recently simply merely`;

export const times = `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
  saturdays sundays january february march april may june july august september october november december jan. feb. mar. apr.
  jun. jul. aug. sept. sep. oct. nov. dec. jan feb aug sept oct nov dec today yesterday tomorrow tonight morning afternoon
  evening night week month year weekend hour hours minute minutes days weeks months years decades`;

/** Those of them that have a capital in names alone: `Harbour Control Today`. */
export const smallTimes = `today tonight morning evening night week month`;

/** Words that part a speaker's title from the name, whichever gender. */
export const titles = `senators representatives governors presidents professors ministers generals justices judges prime acting foreign majority minority president vice-president vice premier minister secretary under-secretary undersecretary senator sen. sens. sen
  rep. reps. rep representative congressman-elect governor gov. govs. gov mayor ambassador envoy chancellor chairman chairperson chair
  director deputy chief general gen. lt. colonel col. major maj. captain capt. sergeant sgt. corporal cpl. admiral adm. commander
  cmdr. commissioner commandant lieutenant private judge justice attorney prosecutor solicitor sheriff officer detective
  inspector superintendent dr. dr doctor prof. prof professor rev. rev reverend pastor bishop archbishop cardinal pope rabbi imam
  ayatollah sheikh coach manager editor leader speaker spokesperson candidate nominee strategist adviser advisor economist analyst
  historian author professor-emeritus treasurer councilor councillor assemblyman assemblywoman dean provost principal
  consul marshal hon. pres. supt. insp. det. comptroller whip delegate executive ceo cfo coo cto host anchor reporter
  correspondent columnist pollster lawyer counsel aide lawmaker legislator politician activist organizer researcher scientist
  partner founder co-founder owner operative lobbyist billionaire magnate mogul tycoon developer actor singer comedian
  novelist poet philosopher theorist diplomat negotiator rapporteur rival challenger incumbent editor-in-chief
  democrat republican socialist`;

/** Titles that are given names as well. */

export const maleTitles = `mr. mr sir lord king prince emperor congressman spokesman chairman councilman alderman father brother
  duke baron sultan emir businessman`;

export const femaleTitles = `mrs. mrs ms. ms miss lady queen princess empress congresswoman spokeswoman chairwoman councilwoman
  alderwoman sister duchess baroness dame actress madame businesswoman`;

export const roles = `official officials spokesperson spokespeople spokesmen spokeswomen lawyer lawyers attorney attorneys
  president minister ministers secretary secretaries senator senators lawmaker lawmakers governor governors mayor mayors ambassador
  ambassadors diplomat diplomats envoy chancellor chairman director directors deputy chief chiefs general generals officer
  officers colonel captain commander commissioner judge judges justice justices prosecutor prosecutors sheriff detective doctor
  doctors professor professors pastor priest bishop rabbi imam coach manager managers editor editors leader leaders speaker
  candidate candidates nominee nominees front-runner frontrunner strategist strategists adviser advisers advisor advisors economist
  economists analyst analysts expert experts historian historians author authors writer writers journalist journalists reporter
  reporters correspondent columnist host moderator anchor pollster pollsters aide aides staffer staffers activist activists
  organizer organizers researcher researchers scientist scientists student students teacher teachers parent parents resident
  residents voter voters supporter supporters critic critics opponent opponents rival rivals ally allies friend friends
  neighbor neighbors neighbour neighbours colleague colleagues victim victims witness witnesses survivor survivors owner owners
  founder founders executive executives ceo lobbyist lobbyists consultant consultants operative operatives worker workers member
  members participant participants delegate delegates donor donors fan fans caller attendee attendees audience crowd protester
  protesters demonstrator demonstrators observer observers insider insiders source sources person people representative
  representatives counterpart counterparts negotiator translator interpreter politician politicians
  conservative conservatives liberal liberals progressive progressives delegation veteran veterans
  immigrant immigrants refugee refugees farmer farmers investor investors banker bankers trader traders engineer engineers
  designer artist musician singer actor poet novelist filmmaker producer native patient nurse psychologist
  child children kid kids couple family families player players driver fighter fighters soldier soldiers rebel rebels
  commentator commentators pundit pundits blogger scholar scholars academic academics physicist biologist chemist geologist
  astronomer curator librarian architect archaeologist clerk trustee heir boss employee employees employer cofounder co-founder
  co-author assistant successor predecessor incumbent challenger senior team union teammate teammates roommate spouse
  partner partners cousin sibling relative relatives guest guests passenger pilot villager villagers`;

export const maleRoles = `man spokesman businessman congressman chairman councilman policeman father son brother husband uncle
  grandfather grandson nephew widower king prince gentleman boy boyfriend salesman fireman`;

export const femaleRoles = `woman spokeswoman businesswoman congresswoman chairwoman councilwoman mother daughter sister wife
  aunt grandmother granddaughter niece widow queen princess lady girl girlfriend actress waitress mom`;

/** Groups of people who speak as one or in chorus. */
export const groups = `they officials spokesmen spokeswomen lawyers attorneys ministers senators lawmakers governors experts
  analysts economists critics opponents supporters aides advisers advisors voters residents activists prosecutors researchers
  scientists conservatives liberals parents students teachers workers members people others some many
  allies rivals friends strategists leaders police authorities sources witnesses observers diplomats organizers historians
  scholars doctors judges justices editors reporters journalists operatives donors delegates veterans protesters neighbors
  neighbours colleagues relatives farmers investors progressives`;

/** Last words of the names of papers. */
export const papers = `times post journal herald tribune gazette telegraph chronicle courier globe observer`;

/** The words that tell an organization's name from a person's. */
export const organizationHeads = `ministry department council committee commission agency administration government congress senate
  house parliament assembly court bureau office board bank fund university college school institute institution academy center
  centre foundation association society federation union league party group company corporation corp. corp inc. inc ltd. ltd co.
  llc plc trust network news times post journal tribune herald gazette chronicle guardian observer press magazine review
  radio television tv channel broadcasting media studio studios church organization organisation alliance coalition movement
  campaign project team club hospital clinic museum library laboratory laboratories labs industries technologies systems
  airlines airways motors holdings partners associates capital securities insurance brigade army navy force forces police
  command corps guard service services authority treasury pentagon kremlin secretariat tribunal caucus conference summit
  chamber forum initiative task-force pac pacs lobby embassy consulate mission delegation registry exchange works
  archives archive consortium cooperative co-op daily weekly telegraph globe examiner inquirer standard
  register sentinel star sun mirror dispatch bulletin today digest wire panel guild confederation brotherhood partnership diocese
  archdiocese centers centres syndicate directorate inspectorate presidium politburo battalion regiment cabinet militia`;

/** Things that carry words and can be the source of a quotation. */
export const documents = `report reports statement statements letter letters resolution resolutions draft document documents memo
  memorandum email emails e-mail e-mails article articles editorial study studies survey poll polls lawsuit complaint filing
  indictment ruling opinion order bill law treaty agreement communique communiqué declaration charter constitution transcript
  website site blog tweet tweets post posts ad ads advertisement release book memoir essay column paper papers brief affidavit
  testimony speech interview petition manifesto platform headline caption sign signs banner message messages plan proposal
  decree directive guidelines text texts review audit analysis assessment note notes summary video flyer leaflet newspaper
  magazine newsletter account press-release subpoena warrant verdict sentence dissent motto slogan`;

export const numbers = `one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand
  thousands million millions billion billions first second third half`;

export const suffixes = 'jr. jr sr. sr ii iii iv';

/** Capitalised at a sentence's start, and no names there. */
export const commonOpeners = `whatever whichever whoever neither said says stated asked added former ex late current top senior ranking the a an this that these those in on at by for from with but and or so yet nor if when while as because
  although though since until after before where whether there here what why how who which it he she they we i you his her its
  their my our your not no yes many most some any all both each every few several other others another such one two three four
  five six seven eight nine ten still also even just only then now later today yesterday tomorrow earlier meanwhile however
  instead indeed perhaps maybe despite during under over into through about against among between without within according
  speaking writing according-to critics officials supporters experts analysts people voters nobody everyone once first second last
  next finally again never always often sometimes soon rather unlike like because-of given following including to of let
  let's can could will would should may might must do does did is are was were be been being has have had more less
  much nothing something anything everything clearly certainly apparently unfortunately recently currently previously overall
  additionally moreover furthermore nevertheless nonetheless therefore thus hence besides beyond behind below above up down out off
  pressed responding reacting citing noting calling describing referring appearing well oh ok okay sure please thank thanks
  good great new old part read watch photo image story related content update updated breaking exclusive analysis opinion video
  uh um uhm hmm hm mm mhm huh ah aw aww eh yeah yep yup nah nope hey hi hello wow whoa ouch oops alright gosh geez ugh ha haha bye
  dear yours sincerely regards`;

/** Capitalised words that mark off a thing, a place or a work rather than a person. */
export const things = `street st. avenue ave. road boulevard square park bridge river lake mountain mount valley hills island islands
  county city state states airport hall tower building hotel center centre day act amendment bill law treaty accord agreement
  war award prize cup bowl games festival night week month series show awards house room stadium palace theater theatre
  caucuses caucus primary election convention debate constitution code medicare medicaid internet web facebook twitter youtube
  god bible americans congress-goers north south east west northern southern eastern western central new resolution article
  chapter section page figure table plan deal project program programme initiative doctrine revolution crisis scandal
  affairs rights security council nations`;

/** What is told apart by its number: `Article 4`. */
export const numbered = `act channel radio annex appendix article berth chapter clause district flight gate highway order paragraph phase pier
  platform proposition protocol resolution room route rule schedule section title unit volume ward zone`;

export const abbreviated = `mr mrs ms dr prof rev hon sen sens rep reps gov govs gen lt col maj capt sgt cpl adm cmdr pres supt insp
  det st ave jr sr inc corp ltd co vs etc no jan feb mar apr jun jul aug sept sep oct nov dec mt ft dept univ assn bros u.s
  u.n u.k e.g i.e a.m p.m ph.d m.d d.c para art fig vol pp`;

/** Names of places common in news: countries, regions, capitals. */
export const places = `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
  bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia cameroon
  canada chad chile china colombia comoros congo croatia cuba cyprus denmark djibouti dominica ecuador egypt england eritrea
  estonia ethiopia europe fiji finland france gabon gambia germany ghana greece grenada guatemala guinea guyana haiti honduras
  hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan
  laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali
  malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal
  netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar
  romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden
  switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay
  uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe asia africa america antarctica u.s. us usa u.k. uk dprk korea
  washington moscow beijing tokyo seoul pyongyang london paris berlin rome madrid brussels geneva vienna kyiv kiev ankara tehran
  baghdad damascus cairo riyadh jerusalem delhi islamabad kabul hanoi bangkok jakarta manila canberra ottawa havana caracas
  brasilia lima bogota santiago nairobi pretoria abuja lagos athens lisbon dublin oslo stockholm helsinki copenhagen warsaw prague
  budapest bucharest sofia belgrade zagreb minsk tbilisi yerevan baku hague
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma
  oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming chicago boston houston dallas philadelphia phoenix
  seattle denver detroit miami atlanta manhattan brooklyn hampshire jersey york dakota carolina zealand orleans
  n.h. n.y. n.j. n.c. n.d. n.m. s.c. s.d. r.i. d.c. b.c.`;

export const demonyms = `dutchman englishman frenchman frenchwoman irishman irishwoman scotsman welshman american americans british english scottish welsh irish french german italian spanish portuguese dutch
  belgian swiss austrian danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish
  russian ukrainian belarusian georgian armenian azerbaijani israeli palestinian jordanian lebanese syrian iraqi iranian saudi
  yemeni emirati qatari kuwaiti egyptian libyan tunisian algerian moroccan sudanese ethiopian somali kenyan ugandan tanzanian
  rwandan congolese nigerian ghanaian senegalese malian angolan zambian zimbabwean african european asian chinese japanese korean
  taiwanese vietnamese thai cambodian burmese malaysian indonesian filipino philippine indian pakistani bangladeshi nepali afghan
  kazakh uzbek mongolian australian canadian mexican cuban haitian jamaican colombian venezuelan brazilian argentine chilean
  peruvian bolivian ecuadorian guatemalan honduran salvadoran nicaraguan panamanian latino hispanic arab muslim islamic christian
  catholic jewish protestant orthodox evangelical mormon hindu buddhist sikh western eastern northern southern democratic
  soviet serbian croatian bosnian albanian lithuanian latvian estonian moldovan`;

/** Forms of verbs that end a subject; verbs of speech are in the list of cues. */
export const verbForms = `began begun begins begin made makes make went goes go came comes come took takes take gave gives give got gets
  get saw sees see knew knows know thought thinks think held holds hold met meets meet left leaves leave ran runs run won wins win
  lost loses lose sat sits sit stood stands stand spoke speaks speak sent sends send built builds build brought brings bring bought
  buys buy sold sells sell felt feels feel kept keeps keep led leads lead paid pays pay put puts read reads rose rises rise fell
  falls fall grew grows grow drew draws draw drove drives drive broke breaks break chose chooses choose wants want needs need seems
  seem seemed appears appear appeared became becomes become remains remain remained tried tries try used uses use works work worked
  lives live lived moved moves move turned turns turn started starts start stopped stops stop showed shows show shown faced faces
  face shot hit hits cut cuts set sets let lets won't believes believe believed hopes hope hoped plans planned likes like liked
  loves love loved hates hate hated looks look looked sounds sound sounded heard hears hear found finds find spent spends spend
  caught catches catch taught teaches teach fought fights fight sought seeks seek threw throws throw wore wears wear ate eats eat
  slept sleeps sleep lay lies lie died dies die wrote writes write flew flies fly
  struck understood withdrew tore hid rode shook stole woke hung swung stuck dug fled sped dealt meant swept
  wept crept sank froze overcame oversaw overtook undertook upheld withheld withstood forgot arose laid sprang clung`;
