import { wordSet } from '../../word-set.ts';

/** Nouns that make the name before them part of a longer name (`… University`, `… Sea`, `… Times`), folded. */
export const institutions: ReadonlySet<string> =
  wordSet(`academy accord accords aerodrome agreement airfield airlines airport airways arena art arts association asylum auditorium avenue award
  awards bank barracks bay beach biennale boulevard bridge broadcasting building cafe canal canyon cathedral
  cemetery center centre chapel chronicle church cinema city classic clinic club coast college command
  commonwealth community company convention conventions conservatory declaration consortium corp corporation council county courier
  courthouse creek crescent daily dam derby desert dispatch district dome dynasty embassy enquirer evening examiner
  exchange expo express fellowship festival field film fjord forest fort forum foundation fund gallery
  gap garden gardens gate gazette globe group guardian gulf hall harbor harbour heights herald high hill
  hills holdings hospital hotel house inc independent industries inn inquirer institute institution
  international invitational island islands journal junction lake lakes league library lighthouse lodge ltd mall marathon mail
  medal memorial mercury mine ministries mirror monitor monument morning motors mountain mountains museum
  news observatory observer ocean oil olympian opera orchestra organization organisation oval park pass peninsula petroleum philharmonic pier
  pipeline place plain plains plateau plaza point port post press prison prize process protocol province quartet railway
  ranch range record recorder refinery region register reservoir resort review ridge river road rock school schools
  sea seminary shipyard shore society speedway square stadium standard star states station steel strait straits
  street studio studios summit sun swamp symphony tech telegraph telecom temple terminal terrace theater
  theatre times tower towers trail treaty tribune trophy trust tunnel union university utd united valley village volcano wall
  watch way weekly wells works world worldwide zoo`);

/** Nouns that make the name after `of` part of a longer name (`Bank of …`, `University of …`), folded. */
export const institutionsOf: ReadonlySet<string> =
  wordSet(`academy archbishop bank bay bishop battle bishopric cape city college congress council court diocese duchy duke duchess earl emirate
  federation gulf house institute island islands isle journal kingdom museum port prince princess
  province republic sea siege society state strait times treaty tower tribune university voice`);

/** Words before `Minister`, `Ministry` or `Secretary` that no other noun can stand for, folded. */
export const departments: ReadonlySet<string> =
  wordSet(`agriculture cultural culture defence defense development economic economics economy education employment energy environment
  finance foreign health home housing immigration industry interior justice labor labour planning prime state trade transport
  treasury`);

/** Nouns for bodies and papers that stand, with a capital, for the whole name once it has been said: `the Commission`, folded. */
export const heads: ReadonlySet<string> =
  wordSet(`academy accord administration agency agreement alliance assembly association authority bank board bureau centre center chamber charter coalition
  college commission committee company confederation conference congress constitution convention council court directorate embassy
  federation forum foundation fund guild initiative institute league ministry mission museum observatory office organisation
  organization pact panel parliament party programme program protocol secretariat senate service society summit treaty tribunal union
  university`);

/** Nouns at the end of names that some printers write small: `the Kyoto protocol`. */
export const genericNouns: ReadonlySet<string> =
  wordSet(`accord accords act agency agreement authority award bank commission committee conference convention council court department
  festival parliament party prize protocol summit treaty union war`);

/** What parties have their own part of: `the Socialists’ [Senate]` is no name. */
export const chambers: ReadonlySet<string> = wordSet(
  'senate house congress parliament government conference campaign caucus cabinet',
);
