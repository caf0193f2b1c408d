/**
 * English words that attribute what is said, as data. A verb is its base form; forms that English does not build by rule
 * follow after slashes: base/third person/past/participle/-ing.
 */

/** Take a clause, with or without `that`, or words in quotation marks. */
export const sayingVerbs = `say/says/said/said/saying ask request order wonder inquire add announce argue claim note report write/writes/wrote/written/writing state
  explain suggest warn acknowledge admit insist declare predict promise vow pledge
  tweet reply respond confirm reveal assert contend complain stress maintain recall remark mention
  conclude allege testify concede caution observe reiterate repeat emphasize emphasise
  proclaim lament recount counter retort joke quip continue answer comment boast estimate speculate affirm agree
  aver opine muse marvel exclaim shout yell scream whisper murmur mutter bark snap sigh laugh cry
  protest object reason theorize theorise rejoin chime interject interrupt offer elaborate clarify
  underline underscore highlight point hint imply signal indicate disclose divulge relate
  narrate gush rave rant fume grumble gripe moan whine plead beg pray demand swear/swears/swore/sworn/swearing
  profess preach advise recommend propose venture volunteer vent blog post retweet e-mail email text read/reads/read/read/reading
  think/thinks/thought/thought/thinking decree certify rule find/finds/found/found/finding
  deny remind reassure tease sum deadpan
  posit intone chant sing/sings/sang/sung/singing thunder bellow roar crow scoff sneer taunt huff smirk shrug
  stipulate specify foresee/foresees/foresaw/foreseen/foreseeing forecast/forecasts/forecast/forecast/forecasting
  rebut begin/begins/began/begun/beginning
  remember confide enthuse surmise grouse exult fret demur retaliate quibble blurt splutter beam
  counsel gloat jeer howl hiss snarl sniff wail stammer exhort guess reckon confess attest concur`;

/** Take the hearer, then the words: `told reporters`. */
export const tellingVerbs = `tell/tells/told/told/telling inform assure remind warn ask advise notify
  persuade convince reassure caution promise`;

/** Take what is talked about, and words of the speaker's inside it: `criticized the “…”`, `called for a “…”`. */
export const talkingVerbs = `call describe label brand dub deem characterize characterise portray depict
  denounce condemn criticize criticise blast slam attack mock deride dismiss decry
  bash rip ridicule lambaste blame accuse fault rebuke assail chide scold praise applaud hail laud cite
  quote refer speak/speaks/spoke/spoken/speaking talk urge implore exhort challenge press question
  demand seek/seeks/sought/sought/seeking recommend propose express voice raise pledge vow promise defend invoke
  reject refute dispute deny apologize apologise thank welcome congratulate endorse
  lash liken compare tout deplore bemoan support oppose advocate champion envision outline detail
  issue publish send/sends/sent/sent/sending reference allude advertise frame
  summarize summarise paraphrase rail taunt needle warn explain acknowledge stress emphasize tell/tells/told/told/telling ask
  order instruct insist greet appeal regard consider view
  see/sees/saw/seen/seeing remember vent echo cheer brag lecture promote profess claim proclaim declare
  allege suggest admit concede cry chant recite`;

/** With `it`, `on` or the like after them verbs tell that somebody speaks; parted by semicolons. */
export const phrasalCues = `go/goes/went/gone/going on; put/puts/put/put/putting it; fire back; shoot/shoots/shot/shot/shooting back;
  hit/hits/hit/hit/hitting back; weigh in; press on; break/breaks/broke/broken/breaking in; cut/cuts/cut/cut/cutting in; chip in;
  push back; speak/speaks/spoke/spoken/speaking out`;

/** Stand for words said: `his claim that`, `in a letter`. */
export const cueNouns = `statement statements remark remarks comment comments speech speeches letter letters tweet tweets post posts
  email emails e-mail e-mails memo memos message messages report reports interview interviews claim claims allegation allegations
  accusation accusations assertion assertions argument arguments warning warnings promise promises pledge pledges vow vows call calls
  demand demands question questions answer answers reply replies response responses suggestion suggestions declaration declarations
  description characterization criticism complaint complaints testimony words word quote quotes quip joke jokes line lines phrase
  slogan motto mantra pitch admission acknowledgment contention insistence assessment conclusion prediction predictions
  announcement rhetoric talk explanation conversation note notes op-ed essay column article editorial book memoir
  commercial ad ads video videos headline caption text texts transcript refrain chant chants cry cries attack attacks
  proposal proposals recommendation recommendations request requests plea pleas appeal appeals belief view views opinion opinions`;

/** `according to`, `in the words of`: a name follows. */
export const sourcePhrases = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'view', 'of'],
  ['per'],
];

/** Of the saying verbs those after which a clause may stand without `that`. */
export const bareClauseVerbs = `say add argue claim note insist acknowledge admit warn predict promise suggest announce report confirm
  contend complain maintain conclude allege testify concede estimate boast joke swear explain reveal declare state write recall
  assert deny rule vow pledge reiterate stress tweet observe caution speculate think indicate reply respond counter emphasize emphasise proclaim
  disclose lament`;

/** Take a question: `asked whether`. */
export const askingVerbs = 'ask wonder question inquire';

/** Take `to` and what the speaker will do: `vowed to`. */
export const promisingVerbs = 'promise vow pledge threaten swear offer';

/** Take somebody, `to` and what they should do: `urged them to`. */
export const urgingVerbs =
  'urge ask tell order instruct implore beg warn advise encourage challenge press exhort call remind';

/** Take somebody, `of` or `for`, and what they did: `accused him of`. */
export const accusingVerbs = 'accuse criticize criticise blame fault rebuke attack blast slam condemn denounce';
