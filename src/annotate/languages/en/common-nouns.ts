/**
 * Common nouns for who or what can be on record, beside those that news has daily (`words.en.ts`): in small letters only, as many
 * are surnames too. Their plurals are told by rule.
 */

export const personNouns = `absentee accomplice accountant accuser acquaintance acrobat addict admiral admirer adolescent
  adult agent alumnus ancestor angler animator announcer appellant applicant appointee apprentice arbiter arbitrator
  archbishop archer assailant assassin astronaut athlete attaché attacker attendant auctioneer auditor baby backbencher
  backpacker bailiff baker barber barista baroness barrister bartender beggar benefactor beneficiary bidder billionaire
  blackmailer blacksmith bodyguard bomber bookseller borrower bowler boxer breeder brewer bricklayer brigadier broadcaster
  broker buddy builder burglar butcher butler buyer bystander campaigner captive captor cardinal caregiver carer caretaker
  carpenter cashier celebrity chambermaid chaplain chauffeur chef chieftain choreographer classmate cleaner cleric client
  climber co-defendant collaborator collector comedian commodore commuter competitor complainant composer comptroller
  connoisseur conqueror conspirator constable constituent consul consumer contender contestant contractor convict cop
  coroner corporal cosmonaut councillor councilor counsellor counselor courier courtier coxswain criminal crofter crook
  customer dancer daredevil dealer debtor decorator defector defendant defender denier descendant detainee detractor
  developer devotee dictator dietitian disciple dispatcher dissident diver docker drinker drummer earl educator elder
  elector emigrant emissary enemy enthusiast entrepreneur escapee evacuee ex-husband ex-wife examiner exile expat explorer
  exporter eyewitness fencer fiancé fiancée financier firefighter fisher fishmonger foe follower footballer forager
  forecaster foreigner forester forger fraudster freelancer fugitive fundraiser gambler gangster gardener geographer glazier
  goalscorer goatherd godfather golfer graduate grandchild grandparent grocer groom grower guard guardian guerrilla gymnast
  hacker hairdresser hawker headteacher herder hermit hero hijacker hiker hillwalker homeowner hostage hotelier hunter
  illustrator importer impostor infant informant informer inmate innovator inspector instructor insurgent intern interviewee
  interviewer intruder inventor islander jailer janitor jeweler jeweller jockey jogger juror kidnapper kingpin laborer
  labourer landowner lecturer legislator lender lieutenant lifeguard listener litigant local lodger logger looter lumberjack
  maestro magistrate marine mariner masseur matron mechanic mediator medic mentor mercenary merchant messenger midfielder
  migrant militant millionaire miner missionary mobster mogul monarch mountaineer mourner murderer nanny navigator newcomer
  newlywed newsagent newsreader nomad notary novice occupant oceanographer offender onlooker orator organiser orphan
  outsider overseer painter pal paralegal paramedic paratrooper parishioner parliamentarian passer-by passerby patriarch
  pedestrian peer pensioner perpetrator petitioner philosopher photographer pilgrim pioneer pirate plaintiff playwright
  plumber podcaster pope porter potter practitioner preacher premier presenter principal prisoner professional programmer
  promoter proponent proprietor prospector protégé psychic publican publisher pupil purchaser quarterback racer radiographer
  raider rancher ranger rapper realtor recipient recruit recruiter rector referee reformer regent registrar renter repairer
  rescuer respondent restaurateur retailer retiree reverend reviewer rider ringleader robber roofer rookie rower runner
  sailor sceptic screenwriter sculptor seafarer seller sentry sergeant servant settler sexton shepherd shipbroker
  shipbuilder shipowner shipper shipwright shooter shopper signatory skater skeptic skier skipper smuggler sniper solicitor
  songwriter soprano spectator speechwriter sprinter spy squatter steward stockbroker storyteller stranger striker
  subcontractor subordinate subscriber superintendent supervisor surfer surgeon surrogate surveyor suspect sweeper swimmer
  swindler sympathiser sympathizer tailor taxpayer teen teenager tenant tenor theologian thief toddler trafficker trainee
  trainer traitor traveler traveller treasurer trespasser trooper trucker tutor twin tycoon umpire undergraduate
  undersecretary undertaker user usher vendor vicar victor viewer visitor vlogger volunteer warden warlord warrior weaver
  welder whaler whistle-blower whistleblower winner worshiper worshipper wrestler youngster youth`;

export const nounsForMen = `bloke bridegroom cowboy dad daddy fisherman footman grandad grandpa guy headmaster lad landlord
  monk stepfather stepson`;

export const nounsForWomen = `ballerina bride cowgirl goddaughter godmother grandma granny headmistress heroine housewife
  landlady lass maid midwife mum mummy nun seamstress stepdaughter stepmother stewardess`;

/** Bodies that speak. */
export const bodyNouns = `airline body brewery broadcaster business carrier chain charity co-operative collective
  conglomerate crew defence developer enterprise firm gallery inquiry insurer jury leadership lender manufacturer military
  mosque newspaper nonprofit operator opposition orchestra outlet prosecution publisher regulator retailer squad staff
  start-up startup supermarket synagogue theater theatre think-tank utility watchdog workforce`;

/** What carries words. */
export const writingNouns = `accord advert agenda amendment annex appendix archive autobiography ballad billboard
  booklet brochure bylaw cable catalogue chronicle circular clause codicil commentary communication contract covenant
  deposition diary dispatch dossier edict epitaph forecast guidance handbook hymn inscription judgement judgment lecture
  ledger manual missive motion notice novel obituary op-ed ordinance pamphlet paragraph placard plaque playbook postcard
  poster preamble preface prospectus protocol questionnaire remark sermon statute submission telegram testament
  textbook treatise`;
